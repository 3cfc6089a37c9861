package dev.offprint.repair;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Prints, for people who work on rules, how much of each article comes back from each damage.
///
/// Without arguments, tables; with patterns for the names of articles and of damages, what
/// came back otherwise than it should; with a third word, the text and the changes too.
final class RoundTripReport {
  private final PrintStream out;

  private RoundTripReport(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] args) {
    RoundTripReport report = new RoundTripReport(System.out);
    if (args.length == 0) {
      report.tables();
    } else {
      for (RoundTripArticle article : RoundTripArticle.all()) {
        for (RoundTripDamage damage : RoundTripDamage.values()) {
          boolean named = damage.name().matches(args[Math.min(1, args.length - 1)]);
          if (named && (args.length == 1 || article.name().matches(args[0]))) {
            report.differences(article, damage, args.length > 2);
          }
        }
      }
    }
  }

  private void tables() {
    Map<String, Map<RoundTripDamage, RoundTripScore>> all = new TreeMap<>();
    for (RoundTripArticle article : RoundTripArticle.all()) {
      for (RoundTripDamage damage : RoundTripDamage.values()) {
        if (damage.happensTo(article)) {
          RoundTripDamage.Damaged damaged = damage.to(article);
          RoundTripScore score = RoundTripScore.of(damaged, RoundTripResult.of(damaged));
          all.computeIfAbsent(article.language(), _ -> new TreeMap<>())
              .merge(damage, score, RoundTripScore::plus);
        }
      }
    }
    byDamage(all);
    byLanguage(all);
  }

  private void byDamage(Map<String, Map<RoundTripDamage, RoundTripScore>> all) {
    out.println(
        "damage            blocks extra/case  lost furniture  heads wrong title author date publ lang  end");
    for (RoundTripDamage damage : RoundTripDamage.values()) {
      RoundTripScore sum = RoundTripScore.NONE;
      for (Map<RoundTripDamage, RoundTripScore> scores : all.values()) {
        sum = sum.plus(scores.getOrDefault(damage, RoundTripScore.NONE));
      }
      RoundTripScore.Known known = sum.known();
      out.printf(
          "%-17s %6s %10.1f %5d %9s %6s %5d %5s %6s %4s %4s %4s %4s%n",
          damage,
          percent(sum.right(), sum.blocks()),
          (double) sum.extra() / sum.cases(),
          sum.lost(),
          percent(sum.furniture() - sum.left(), sum.furniture()),
          percent(sum.headingsRight(), sum.headings()),
          sum.headingsWrong(),
          percent(known.title(), sum.cases()),
          percent(known.author(), sum.cases()),
          percent(known.date(), sum.cases()),
          percent(known.publisher(), sum.cases()),
          percent(known.language(), sum.cases()),
          percent(known.end(), sum.cases()));
    }
  }

  private void byLanguage(Map<String, Map<RoundTripDamage, RoundTripScore>> all) {
    out.printf("%n%-17s", "blocks right");
    all.keySet().forEach(language -> out.printf(" %4s", language));
    for (RoundTripDamage damage : RoundTripDamage.values()) {
      out.printf("%n%-17s", damage);
      for (Map<RoundTripDamage, RoundTripScore> scores : all.values()) {
        RoundTripScore score = scores.getOrDefault(damage, RoundTripScore.NONE);
        out.printf(" %4s", percent(score.right(), score.blocks()));
      }
    }
    out.printf("%n%n%-17s", "furniture gone");
    for (RoundTripDamage damage : RoundTripDamage.values()) {
      if (all.values().iterator().next().get(damage) instanceof RoundTripScore score
          && score.furniture() > 0) {
        out.printf("%n%-17s", damage);
        for (Map<RoundTripDamage, RoundTripScore> scores : all.values()) {
          RoundTripScore one = scores.getOrDefault(damage, RoundTripScore.NONE);
          out.printf(" %4s", percent(one.furniture() - one.left(), one.furniture()));
        }
      }
    }
    out.println();
  }

  private static String percent(int part, int whole) {
    return whole == 0 ? "-" : String.valueOf(100 * part / whole);
  }

  private void differences(RoundTripArticle article, RoundTripDamage damage, boolean text) {
    if (!damage.happensTo(article)) {
      return;
    }
    RoundTripDamage.Damaged damaged = damage.to(article);
    RoundTripResult result = RoundTripResult.of(damaged);
    out.println("=== " + article + " " + damage);
    if (text) {
      out.println(damaged.text() + "\n---");
      Sample sample = Sample.of(article.name(), damaged.text());
      Mender mender = new Mender(MendingOptions.DEFAULT);
      mender.mend(sample.article(), sample.report()).report().changes().forEach(out::println);
    }
    List<String> got = RoundTripScore.got(result);
    List<String> gold = RoundTripScore.gold(damaged, got);
    List<String> missing = new ArrayList<>(gold);
    got.forEach(missing::remove);
    List<String> strange = new ArrayList<>(got);
    gold.forEach(strange::remove);
    missing.forEach(unit -> out.println("  wanted  " + unit));
    strange.forEach(unit -> out.println("  got     " + unit));
    List<String> lost = RoundTripScore.lost(damaged, result);
    if (!lost.isEmpty()) {
      out.println("  lost    " + lost);
    }
    RoundTripScore.left(damaged, got).forEach(line -> out.println("  left    " + line));
    headings(damaged, result);
    out.println("  known   " + article.metadata().equals(result.metadata()) + " " + known(result));
    if (!damaged.cutOff().isEmpty() && !result.breaksOff()) {
      out.println("  no notice that it breaks off");
    }
  }

  private void headings(RoundTripDamage.Damaged damaged, RoundTripResult result) {
    List<String> wanted = new ArrayList<>();
    for (RoundTripPiece piece : damaged.pieces()) {
      if (piece.kind() == RoundTripPiece.Kind.HEADING) {
        wanted.add(RoundTripScore.fold(piece.words()));
      }
    }
    List<String> got = new ArrayList<>();
    result.headings().forEach(heading -> got.add(RoundTripScore.fold(heading)));
    List<String> missed = new ArrayList<>(wanted);
    missed.removeAll(got);
    got.removeAll(wanted);
    missed.forEach(heading -> out.println("  missed heading  " + heading));
    got.forEach(heading -> out.println("  wrong heading   " + heading));
  }

  private static String known(RoundTripResult result) {
    var metadata = result.metadata();
    return metadata.title()
        + " | "
        + metadata.authors()
        + " | "
        + metadata.published()
        + " | "
        + metadata.publisher()
        + " | "
        + metadata.language();
  }
}
