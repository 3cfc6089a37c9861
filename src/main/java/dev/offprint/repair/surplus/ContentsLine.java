package dev.offprint.repair.surplus;

import dev.offprint.repair.rule.Marker;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;

/// One line as a list of contents has it: a number or none, the words of a heading, dots and the
/// number of a page or none. `3.1 Grazing ..... 12` is the third, and tells of `Grazing`.
///
/// @param key the words, folded; empty where there are none
/// @param depth how many numbers stand before them; 0 for none
/// @param number the last of these; -1 for none
record ContentsLine(String key, int depth, int number) {
  static final int LONGEST = 120;
  private static final ContentsLine NONE = new ContentsLine("", 0, -1);
  private static final int FEWEST_DOTS = 3;
  private static final int MOST_DIGITS = 3;
  private static final int LONGEST_TITLE = 60;

  static ContentsLine of(String line) {
    String text = line.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return NONE;
    }
    text = withoutPage(withoutBracket(text));
    int depth = 0;
    int number = -1;
    int i = 0;
    int digits = digits(text, 0);
    while (digits > i && digits - i <= MOST_DIGITS) {
      number = Integer.parseInt(text.substring(i, digits));
      depth++;
      i = digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0 ? digits + 1 : digits;
      digits = digits(text, i);
    }
    boolean apart = i == text.length() || i > 0 && Character.isWhitespace(text.charAt(i));
    if (!apart) {
      Marker marker = Marker.of(text);
      return new ContentsLine(key(text.substring(marker == null ? 0 : marker.length())), 0, -1);
    }
    return new ContentsLine(key(text.substring(i)), depth, number);
  }

  private static String key(String words) {
    return Prose.folded(words.strip().replace('\t', ' '));
  }

  private static int digits(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  /// `History[edit]`.
  private static String withoutBracket(String text) {
    int open = text.endsWith("]") ? text.lastIndexOf('[') : 0;
    return open > 0 ? text.substring(0, open).strip() : text;
  }

  /// `History ..... 12`, `History⇥12`.
  private static String withoutPage(String text) {
    int digit = text.length();
    while (digit > 0 && text.charAt(digit - 1) >= '0' && text.charAt(digit - 1) <= '9') {
      digit--;
    }
    int end = digit;
    int dots = 0;
    while (end > 0 && ". …·․\t\u00a0".indexOf(text.charAt(end - 1)) >= 0) {
      dots += text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\u00a0' ? 0 : 1;
      dots += text.charAt(end - 1) == '\t' || text.charAt(end - 1) == '…' ? FEWEST_DOTS : 0;
      end--;
    }
    boolean page = digit < text.length() && dots >= FEWEST_DOTS && digits(text, 0) < end;
    return page ? text.substring(0, end) : text;
  }

  /// Whether the line says that a list of contents follows: `Contents`, `Contents [hide]`.
  static boolean isTitle(String line) {
    return isTitle(line, 0, line.length());
  }

  /// The same of a line that a text has from `from` to before `to`.
  static boolean isTitle(String text, int from, int to) {
    Sections labels = Sections.labels();
    int start = from;
    while (start < to && text.charAt(start) <= ' ') {
      start++;
    }
    if (to - start > LONGEST_TITLE || !labels.mayBegin("contents", text, start)) {
      return false;
    }
    String folded = Prose.folded(text.substring(start, to).strip());
    int open = folded.indexOf('[');
    boolean button = open > 0 && isButton(folded.substring(open));
    String words = button ? folded.substring(0, open).strip() : folded;
    return labels.has("contents", withoutColon(words)) || isWithButton(words);
  }

  private static String withoutColon(String words) {
    boolean colon = words.endsWith(":") || words.endsWith("：");
    return colon ? words.substring(0, words.length() - 1).strip() : words;
  }

  /// `Contents hide`.
  private static boolean isWithButton(String folded) {
    Sections labels = Sections.labels();
    for (int i = folded.indexOf(' '); i > 0; i = folded.indexOf(' ', i + 1)) {
      boolean title = labels.has("contents", folded.substring(0, i));
      if (title && isButton(folded.substring(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /// Whether the line is to be clicked: `hide`, `[hide]`.
  static boolean isButton(String line) {
    String folded = Prose.folded(line.strip());
    boolean brackets = folded.startsWith("[") && folded.endsWith("]");
    String words = brackets ? folded.substring(1, folded.length() - 1).strip() : folded;
    return Sections.labels().has("contents-button", words);
  }
}
