package dev.offprint.repair.structure;

import dev.offprint.repair.rule.Prose;
import java.util.List;

/// Lines that no prose has and no program either: commands behind a prompt with what they print,
/// and the files by which programs are set up.
///
/// ```
/// harbour: orme
/// boats:
///   - name: Bishop
/// ```
final class DataLines {
  private static final String PROMPT = "$ ";
  private static final int FEWEST = 3;
  private static final int LEAST_STEP = 2;

  private DataLines() {}

  /// Whether the first line is a command behind a prompt: `$ boatctl --version`.
  static boolean areCommands(String text) {
    if (!text.startsWith(PROMPT)) {
      return false;
    }
    int feed = text.indexOf('\n');
    String first = feed < 0 ? text : text.substring(0, feed);
    return first.length() > 3
        && (isLower(first.charAt(2)) || "./~".indexOf(first.charAt(2)) >= 0)
        && !Prose.endsSentence(first);
  }

  /// Whether they may be data, for a glance at a paragraph.
  static boolean mayBe(String text) {
    char first = text.charAt(0);
    return (isLower(first) || first == '{' || first == '[') && text.indexOf('\n') > 0;
  }

  /// Whether all lines are those of a file in YAML, JSON or INI.
  static boolean are(List<String> lines) {
    String first = lines.isEmpty() ? "" : lines.getFirst().strip();
    if (lines.size() < (first.endsWith("]") ? 2 : FEWEST)) {
      return false;
    }
    String last = lines.getLast().strip();
    if (first.equals("{") || first.equals("[")) {
      return last.equals(first.equals("{") ? "}" : "]") && holdKey(lines);
    }
    return first.startsWith("[") ? areSettings(lines) : areNested(lines);
  }

  private static boolean holdKey(List<String> lines) {
    return lines.stream().anyMatch(line -> line.strip().startsWith("\"") && line.contains("\":"));
  }

  /// `[section]` above lines such as `key = value`.
  private static boolean areSettings(List<String> lines) {
    for (String line : lines) {
      String text = line.strip();
      boolean section = text.startsWith("[") && text.endsWith("]");
      int end = keyEnd(text);
      int sign = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
      boolean set = end > 0 && sign < text.length() && text.charAt(sign) == '=';
      if (!section && !set && !text.isEmpty() && "#;".indexOf(text.charAt(0)) < 0) {
        return false;
      }
    }
    return lines.get(1).indexOf('=') > 0;
  }

  /// Keys in small letters with their values, some of them moved in below a key without a value.
  private static boolean areNested(List<String> lines) {
    boolean nested = false;
    boolean opened = false;
    for (String line : lines) {
      String text = line.strip();
      if (text.isEmpty() || text.charAt(0) == '#') {
        continue;
      }
      boolean movedIn = line.length() - line.stripLeading().length() >= LEAST_STEP;
      boolean item = text.startsWith("- ");
      int end = keyEnd(item ? text.substring(2) : text) + (item ? 2 : 0);
      boolean keyed = end > (item ? 2 : 0) && end < text.length() && text.charAt(end) == ':';
      boolean alone = keyed && end + 1 == text.length();
      boolean valued = keyed && !alone && text.charAt(end + 1) == ' ';
      if (!alone && !valued && !(item && movedIn)) {
        return false;
      }
      nested |= opened && movedIn;
      opened = alone;
    }
    return nested;
  }

  /// Where the key is over that a line begins with; 0 where none does.
  private static int keyEnd(String text) {
    int end = 0;
    while (end < text.length() && isOfKey(text.charAt(end), end)) {
      end++;
    }
    return end;
  }

  private static boolean isOfKey(char c, int at) {
    return isLower(c)
        || at > 0 && (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || "_-./".indexOf(c) >= 0);
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }
}
