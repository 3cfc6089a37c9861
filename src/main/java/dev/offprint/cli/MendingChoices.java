package dev.offprint.cli;

import dev.offprint.repair.Cleaning;
import dev.offprint.repair.MendingOptions;
import dev.offprint.repair.Rules;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.TextPattern;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.PatternSyntaxException;

/// Turns the options on mending into [MendingOptions], and lists the rules.
final class MendingChoices {
  private static final String TYPOGRAPHY = "typography";

  private MendingChoices() {}

  static MendingOptions of(Options options) throws UsageError {
    return new MendingOptions(
        cleaning(options.cleaning),
        disabled(options),
        new HashSet<>(stripped(options.restored)),
        patterns("--keep", options.keep),
        patterns("--strip", options.strip),
        budget(options.budget));
  }

  /// One line for each rule: its id, and what it does.
  static void listRules(PrintWriter out) {
    int widest = 0;
    for (String id : ids()) {
      widest = Math.max(widest, id.length());
    }
    out.print("In the order in which they work; --disable RULE does without one.\n");
    for (Rules.Stage stage : Rules.stages()) {
      out.print("\n" + stage.title() + "\n");
      for (Rule rule : stage.rules()) {
        String padded = rule.id() + " ".repeat(widest - rule.id().length());
        out.print("  " + padded + "  " + rule.summary() + "\n");
      }
    }
  }

  private static Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    for (Rules.Stage stage : Rules.stages()) {
      stage.rules().forEach(rule -> ids.add(rule.id()));
    }
    return ids;
  }

  private static Cleaning cleaning(String name) throws UsageError {
    for (Cleaning cleaning : Cleaning.values()) {
      if (cleaning.name().equals(name.toUpperCase(Locale.ROOT))) {
        return cleaning;
      }
    }
    throw new UsageError("--clean " + name + ": is not known; use off, light, normal or strict");
  }

  private static Set<String> disabled(Options options) throws UsageError {
    Set<String> known = ids();
    Set<String> disabled = new HashSet<>();
    for (String rule : stripped(options.disabled)) {
      if (!known.contains(rule)) {
        throw new UsageError("--disable " + rule + ": is no rule; " + remedy(rule, known));
      }
      disabled.add(rule);
    }
    if (!isOn(options.typography)) {
      disabled.add(TYPOGRAPHY);
    }
    return disabled;
  }

  private static String remedy(String rule, Set<String> known) {
    List<String> near = NearNames.of(rule, known);
    return near.isEmpty()
        ? "--rules lists them"
        : "did you mean " + String.join(" or ", near) + "? (--rules lists all)";
  }

  private static boolean isOn(String named) throws UsageError {
    return switch (named.toLowerCase(Locale.ROOT)) {
      case "on" -> true;
      case "off" -> false;
      default -> throw new UsageError("--typography " + named + ": is not known; use on or off");
    };
  }

  private static List<TextPattern> patterns(String option, List<String> expressions)
      throws UsageError {
    List<TextPattern> patterns = new ArrayList<>();
    for (String expression : expressions) {
      if (expression.isEmpty()) {
        throw new UsageError(option + ": an empty expression is found everywhere; write some text");
      }
      try {
        patterns.add(TextPattern.parse(expression));
      } catch (PatternSyntaxException e) {
        throw new UsageError(option + " " + expression + ": is no regular expression: " + why(e));
      }
    }
    return patterns;
  }

  /// `at character 3: unclosed group`
  private static String why(PatternSyntaxException e) {
    String description = e.getDescription().lines().findFirst().orElse("");
    String lower = description.substring(0, 1).toLowerCase(Locale.ROOT) + description.substring(1);
    if (e.getIndex() < 0) {
      return lower;
    }
    boolean atEnd = e.getIndex() >= e.getPattern().length();
    return (atEnd ? "at its end" : "at character " + (e.getIndex() + 1)) + ": " + lower;
  }

  private static double budget(String percent) throws UsageError {
    String number = percent.strip();
    number = number.endsWith("%") ? number.substring(0, number.length() - 1) : number;
    try {
      double budget = Double.parseDouble(number) / 100;
      if (budget >= 0 && budget <= 1) {
        return budget;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw new UsageError("--budget " + percent + ": must be a percentage from 0 to 100");
  }

  private static List<String> stripped(List<String> names) {
    List<String> stripped = new ArrayList<>();
    for (String name : names) {
      if (!name.isBlank()) {
        stripped.add(name.strip());
      }
    }
    return stripped;
  }
}
