package dev.offprint.repair;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Span;
import dev.offprint.model.Surroundings;
import dev.offprint.repair.head.PageLinesRule;
import dev.offprint.repair.lines.LinesRule;
import dev.offprint.repair.rule.Rule;
import dev.offprint.repair.structure.HeadingRule;
import dev.offprint.repair.surplus.BatchRepeatRule;
import dev.offprint.repair.surplus.BoilerplateRule;
import dev.offprint.repair.surplus.RepeatedRule;
import dev.offprint.repair.surplus.Repeats;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Finding;
import dev.offprint.report.Policy;
import dev.offprint.report.Receipt;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.List;

/// Mends an article within what a person allows, and within the deletion budget.
///
/// Where more of the text would go than the budget permits, the article is mended again from the
/// start, first without the doubtful deletions, then, if need be, without any.
public final class Mender {
  /// How sure a rule must be of a deletion once the budget is exceeded.
  private static final double BEYOND_DOUBT = 0.95;

  /// Only what shows nothing, and what a person named, goes.
  private static final double CERTAIN = 1;

  private final MendingOptions options;
  private final List<Rule> rules;

  public Mender(MendingOptions options) {
    this(options, Repeats.NONE);
  }

  /// @param repeats what the articles of the run have in common
  public Mender(MendingOptions options, Repeats repeats) {
    this.options = options;
    this.rules = rules(options, repeats);
  }

  private Mender(MendingOptions options, List<Rule> rules) {
    this.options = options;
    this.rules = List.copyOf(rules);
  }

  /// Whether all stays as it is.
  public boolean isOff() {
    return options.cleaning() == Cleaning.OFF;
  }

  private static List<Rule> rules(MendingOptions options, Repeats repeats) {
    if (options.cleaning() == Cleaning.OFF) {
      return List.of();
    }
    BatchRepeatRule batch = new BatchRepeatRule(repeats);
    boolean isBatch = !repeats.isEmpty() && !options.disabled().contains(batch.id());
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : Rules.all()) {
      if (rule instanceof BoilerplateRule && isBatch) {
        rules.add(batch);
      }
      if (!options.disabled().contains(rule.id())) {
        rules.add(rule);
      }
      if (rule instanceof LinesRule && !options.strip().isEmpty()) {
        rules.add(new StripRule(options.strip()));
      }
    }
    return rules;
  }

  /// The same for an article as it stands on its page.
  ///
  /// @param surroundings what is around it
  public Receipt mend(Article article, Surroundings surroundings, Report blank) {
    return !surroundings.marked()
        ? mend(article, blank)
        : new Mender(options, with(surroundings, hasHeadings(article))).mend(article, blank);
  }

  private List<Rule> with(Surroundings surroundings, boolean headings) {
    List<Rule> all = new ArrayList<>();
    all.add(new ExtractionRule(surroundings.around()));
    all.add(new PageLinesRule(surroundings.lines()));
    for (Rule rule : rules) {
      if (!rule.guessesMarkup() && !(headings && rule instanceof HeadingRule)) {
        all.add(rule);
      }
    }
    return all;
  }

  private static boolean hasHeadings(Article article) {
    return article.blocks().stream().anyMatch(Block.Heading.class::isInstance);
  }

  /// @param blank a report of the input, without changes; its policy does not count
  public Receipt mend(Article article, Report blank) {
    Policy policy =
        options.cleaning().policy().restoring(options.restored()).keeping(options.keep());
    Receipt mended = run(article, blank.restarted(policy));
    double share = removedShare(mended);
    if (share > options.budget()) {
      Report warned = blank.restarted(policy);
      String percent = String.valueOf(Math.round(share * 100));
      warned.add(Finding.of(Finding.Kind.DELETION_BUDGET, blank.source().name(), percent));
      mended = run(article, warned.restarted(policy.removingAt(BEYOND_DOUBT)));
      if (removedShare(mended) > options.budget()) {
        mended = run(article, warned.restarted(policy.removingAt(CERTAIN)));
      }
    }
    return mended;
  }

  private Receipt run(Article article, Report report) {
    return new Receipt(Rules.mend(rules, article, report), report);
  }

  /// The share of the source that was taken out, from 0 to 1; not what a person named, nor what
  /// shows nothing, nor certain furniture before the text begins and after it ends, nor what surely
  /// stands in the text still.
  private static double removedShare(Receipt mended) {
    Span text = Span.NONE;
    for (Block block : mended.article().blocks()) {
      text = text.union(block.span());
    }
    long removed = 0;
    long all = mended.report().source().text().length();
    for (Change change : mended.report().changes()) {
      boolean stands = change.rule().equals(RepeatedRule.ID) && change.confidence() >= BEYOND_DOUBT;
      boolean counts =
          change.effect() == Effect.REMOVED && change.confidence() < CERTAIN && !stands;
      if (counts && (isInside(text, change.where()) || change.confidence() < BEYOND_DOUBT)) {
        removed += change.before().length();
      }
      boolean named = change.effect() == Effect.REMOVED && change.confidence() >= CERTAIN;
      all -= named ? change.before().length() : 0;
    }
    return (double) removed / Math.max(1, all);
  }

  private static boolean isInside(Span text, Span where) {
    return where.isNone() || (where.start() >= text.start() && where.end() <= text.end());
  }
}
