package dev.offprint.repair.structure;

import org.jspecify.annotations.Nullable;

/// The marks of Markdown around a heading that nobody set: `## Heading`, `**Heading**`,
/// `== Heading ==`, or a line of `====` or `----` below it.
///
/// @param level how many `#` there are; 0 for bold type
/// @param from where the heading's words begin
/// @param to where they end
record HeadingMarkup(int level, int from, int to) {
  /// No marks are looked for in a longer line.
  static final int LONGEST = 200;
  private static final int DEEPEST = 6;
  private static final int FEWEST_STROKES = 3;

  /// The marks around the whole of a line; `null` where there are none.
  static @Nullable HeadingMarkup of(String text) {
    int feed = text.indexOf('\n');
    if (feed > 0 && text.length() <= LONGEST) {
      return underlined(text, feed);
    }
    char first = text.charAt(0);
    boolean candidate =
        first == '#' || first == '=' || text.startsWith("**") || text.startsWith("__");
    if (!candidate || text.length() > LONGEST || feed >= 0) {
      return null;
    }
    HeadingMarkup markup = first == '#' ? hashes(text) : first == '=' ? equals(text) : bold(text);
    return markup == null || markup.from >= markup.to ? null : markup;
  }

  /// A line over one of equals signs, or of hyphens.
  private static @Nullable HeadingMarkup underlined(String text, int feed) {
    char sign = text.charAt(text.length() - 1);
    int strokes = 0;
    for (int i = feed + 1; i < text.length(); i++) {
      if (text.charAt(i) != sign) {
        return null;
      }
      strokes++;
    }
    boolean line = (sign == '=' || sign == '-') && strokes >= FEWEST_STROKES;
    return line ? new HeadingMarkup(sign == '=' ? 1 : 2, 0, feed) : null;
  }

  private static @Nullable HeadingMarkup hashes(String text) {
    int level = 0;
    while (level < text.length() && text.charAt(level) == '#') {
      level++;
    }
    if (level > DEEPEST || level == text.length() || text.charAt(level) != ' ') {
      return null;
    }
    int to = text.length();
    while (to > level && (text.charAt(to - 1) == '#' || text.charAt(to - 1) == ' ')) {
      to--;
    }
    int from = level;
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    return new HeadingMarkup(level, from, to);
  }

  /// `== Heading ==`, as wikis have it.
  private static @Nullable HeadingMarkup equals(String text) {
    int level = 0;
    while (level < text.length() && text.charAt(level) == '=') {
      level++;
    }
    int to = text.length() - level;
    boolean framed =
        level >= 2 && level <= DEEPEST && to > level && text.endsWith(text.substring(0, level));
    boolean whole =
        framed && text.charAt(to - 1) != '=' && text.substring(level, to).strip().length() > 1;
    if (!whole) {
      return null;
    }
    int from = text.charAt(level) == ' ' ? level + 1 : level;
    return new HeadingMarkup(level, from, text.charAt(to - 1) == ' ' ? to - 1 : to);
  }

  private static @Nullable HeadingMarkup bold(String text) {
    String mark = text.substring(0, 2);
    int end = text.indexOf(mark, 2);
    boolean whole = end > 2 && end == text.length() - 2 && text.charAt(2) != mark.charAt(0);
    return whole && text.charAt(2) != ' ' && text.charAt(end - 1) != ' '
        ? new HeadingMarkup(0, 2, end)
        : null;
  }
}
