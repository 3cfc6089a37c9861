package dev.offprint.repair;

import dev.offprint.model.Metadata;
import dev.offprint.repair.RoundTripPiece.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// How much of an article came back; scores add up.
///
/// @param blocks how many there are in the article
/// @param right how many of them came back to the word
/// @param extra how many came back that are none of the article's, nor furniture
/// @param words how many there are in the article
/// @param lost how many of them did not come back
/// @param furniture how many lines should have gone
/// @param left how many of them did not
/// @param headings how many there are
/// @param headingsRight how many were found
/// @param headingsWrong how many were found that are none
/// @param known what of title, author, date, publisher, language and broken end was found, each 1
///     or 0
record RoundTripScore(
    int cases,
    int blocks,
    int right,
    int extra,
    int words,
    int lost,
    int furniture,
    int left,
    int headings,
    int headingsRight,
    int headingsWrong,
    Known known) {
  static final RoundTripScore NONE =
      new RoundTripScore(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, new Known(0, 0, 0, 0, 0, 0));

  /// How many characters of an unfinished sentence may go.
  private static final int TAIL = 25;

  /// What of the metadata was found, and whether it was seen that the text is cut off.
  record Known(int title, int author, int date, int publisher, int language, int end) {
    static Known of(RoundTripDamage.Damaged damaged, RoundTripResult result) {
      Metadata wanted = damaged.article().metadata();
      Metadata got = result.metadata();
      return new Known(
          fold(wanted.titleOr("")).equals(fold(got.titleOr(""))) ? 1 : 0,
          wanted.authors().equals(got.authors()) ? 1 : 0,
          Objects.equals(wanted.published(), got.published()) ? 1 : 0,
          fold("" + wanted.publisher()).equals(fold("" + got.publisher())) ? 1 : 0,
          Objects.equals(wanted.language(), got.language()) ? 1 : 0,
          result.breaksOff() == !damaged.cutOff().isEmpty() ? 1 : 0);
    }

    Known plus(Known other) {
      return new Known(
          title + other.title,
          author + other.author,
          date + other.date,
          publisher + other.publisher,
          language + other.language,
          end + other.end);
    }
  }

  static RoundTripScore of(RoundTripDamage.Damaged damaged, RoundTripResult result) {
    List<String> got = got(result);
    List<String> gold = gold(damaged, got);
    List<String> goldHeadings = headings(damaged);
    List<String> gotHeadings = result.headings().stream().map(RoundTripScore::fold).toList();
    int found = common(goldHeadings, gotHeadings);
    int right = common(gold, got);
    Map<String, Integer> words = new TreeMap<>();
    gold.forEach(text -> count(text, 1, words));
    int left = left(damaged, got).size();
    return new RoundTripScore(
        1,
        gold.size(),
        right,
        Math.max(0, got.size() - right - left),
        words.values().stream().mapToInt(Integer::intValue).sum(),
        lost(damaged, result).size(),
        damaged.furniture().size(),
        left,
        goldHeadings.size(),
        found,
        gotHeadings.size() - found,
        Known.of(damaged, result));
  }

  RoundTripScore plus(RoundTripScore other) {
    return new RoundTripScore(
        cases + other.cases,
        blocks + other.blocks,
        right + other.right,
        extra + other.extra,
        words + other.words,
        lost + other.lost,
        furniture + other.furniture,
        left + other.left,
        headings + other.headings,
        headingsRight + other.headingsRight,
        headingsWrong + other.headingsWrong,
        known.plus(other.known));
  }

  /// What came back, line by line where lines stay lines.
  static List<String> got(RoundTripResult result) {
    return result.units().stream().flatMap(String::lines).map(RoundTripScore::fold).toList();
  }

  /// The article's parts as they should come back, line by line where lines stay lines. Where the
  /// text is cut off, the last words of the unfinished sentence may be gone.
  static List<String> gold(RoundTripDamage.Damaged damaged, List<String> got) {
    List<String> gold = new ArrayList<>();
    String standfirst = damaged.article().rows().get("standfirst");
    if (standfirst != null) {
      gold.add(fold(standfirst));
    }
    for (RoundTripPiece piece : damaged.pieces()) {
      piece.words().lines().map(RoundTripScore::fold).forEach(gold::add);
    }
    String cutOff = fold(damaged.cutOff());
    if (!cutOff.isEmpty()) {
      gold.set(gold.size() - 1, got.stream().filter(u -> ends(cutOff, u)).findAny().orElse(cutOff));
    }
    return gold;
  }

  private static boolean ends(String cutOff, String unit) {
    return cutOff.startsWith(unit) && cutOff.length() - unit.length() <= TAIL && !unit.isEmpty();
  }

  private static List<String> headings(RoundTripDamage.Damaged damaged) {
    return damaged.pieces().stream()
        .filter(piece -> piece.kind() == Kind.HEADING)
        .map(piece -> fold(piece.words()))
        .toList();
  }

  /// The words that did not come back.
  static List<String> lost(RoundTripDamage.Damaged damaged, RoundTripResult result) {
    List<String> got = got(result);
    Map<String, Integer> words = new TreeMap<>();
    gold(damaged, got).forEach(text -> count(text, 1, words));
    got.forEach(text -> count(text, -1, words));
    count(fold(damaged.article().title()), 1, words);
    count(fold(result.metadata().titleOr("")), -1, words);
    List<String> lost = new ArrayList<>();
    words.forEach((word, count) -> lost.addAll(Collections.nCopies(Math.max(count, 0), word)));
    return lost;
  }

  /// The lines of furniture that are still there.
  static List<String> left(RoundTripDamage.Damaged damaged, List<String> got) {
    List<String> gold = gold(damaged, got);
    return damaged.furniture().stream().filter(line -> isIn(line, gold, got)).toList();
  }

  private static boolean isIn(String line, List<String> gold, List<String> got) {
    String folded = fold(line);
    for (String unit : got) {
      boolean equal = unit.equals(folded);
      boolean within = folded.length() > 12 && unit.contains(folded);
      if ((equal || within) && !gold.contains(unit)) {
        return true;
      }
    }
    return false;
  }

  /// The length of the longest sequence that is in both.
  private static int common(List<String> a, List<String> b) {
    int[][] best = new int[a.size() + 1][b.size() + 1];
    for (int i = 1; i <= a.size(); i++) {
      for (int j = 1; j <= b.size(); j++) {
        best[i][j] =
            a.get(i - 1).equals(b.get(j - 1))
                ? best[i - 1][j - 1] + 1
                : Math.max(best[i - 1][j], best[i][j - 1]);
      }
    }
    return best[a.size()][b.size()];
  }

  private static void count(String text, int by, Map<String, Integer> words) {
    for (String word : text.split("[^\\p{L}\\p{N}\\p{M}]+|(?<=[\\x{3040}-\\x{9fff}])")) {
      if (!word.isEmpty()) {
        words.merge(word, by, Integer::sum);
      }
    }
  }

  /// The text without what typography may change, nor the mark of an end that is cut off.
  static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\s\\p{Z}]+", " ")
        .replaceAll("(?<=«) | (?=[»;:!?])", "")
        .replaceAll("[«»“”„‟‹›″]", "\"")
        .replaceAll("[‘’‚‛′´`]", "'")
        .replaceAll("[‐‑–—−]", "-")
        .replaceAll("([ ,]*(\\.{3}|…|\\[…\\]))+$", "")
        .replace("…", "...")
        .strip();
  }
}
