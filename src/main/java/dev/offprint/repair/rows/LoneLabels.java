package dev.offprint.repair.rows;

import dev.offprint.repair.rule.Prose;

/// Lines that are nothing but the label of a row, or what joins the names in one: on the page each
/// piece of the row was a link or a part of its own.
public final class LoneLabels {
  private static final int LONGEST = 30;
  private static final int LONGEST_AND = 4;

  private LoneLabels() {}

  /// Whether nothing but the label of a byline stands in the line, for a name below: `Written by`.
  public static boolean isBylineLabel(String line) {
    return isLabel(line, "byline-label");
  }

  /// Whether nothing but the label of a date stands in the line, for a day below: `Published`.
  public static boolean isDateLabel(String line) {
    return isLabel(line, "published");
  }

  private static boolean isLabel(String line, String section) {
    return line.length() <= LONGEST
        && Labels.FILE.mayBegin(section, line, 0)
        && Labels.FILE.has(section, Prose.folded(withoutMark(line)));
  }

  /// Whether nothing but a comma or an `and` stands in the line, with names above and below.
  public static boolean isJoint(String line) {
    return line.equals(",")
        || line.length() <= LONGEST_AND && Labels.FILE.has("and", Prose.folded(line));
  }

  /// Whether the line goes on with the names above it: `and Jane Roe`.
  public static boolean joinsNames(String line) {
    return isJoint(line) || line.startsWith(", ") || isJoint(Prose.firstWord(line));
  }

  private static String withoutMark(String line) {
    boolean mark = !line.isEmpty() && ":：,،".indexOf(line.charAt(line.length() - 1)) >= 0;
    return mark ? line.substring(0, line.length() - 1).strip() : line;
  }
}
