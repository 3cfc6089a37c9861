package dev.offprint.repair.structure;

import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Sections;
import org.jspecify.annotations.Nullable;

/// What a heading is numbered with: `1.`, `2.3`, `IV.`, `Chapter 3`, `§ 4`, `#5 –`, `第三章`, `一、`,
/// `（一）`.
///
/// @param depth how many numbers there are: 2 for `2.3` and `（一）`; 0 for a word such as `Chapter`
record Numbering(int depth) {
  private static final Marks CHINESE = Marks.of("一二三四五六七八九十百");
  private static final Sections WORDS = Sections.labels();
  private static final int MOST_DIGITS = 3;

  /// The numbering that `text` starts with and words follow; `null` if it starts with none.
  static @Nullable Numbering of(String text) {
    char first = text.charAt(0);
    if (isDigit(first)) {
      return ofNumbers(text);
    }
    if (first == '§') {
      return new Numbering(1);
    }
    if (first == '#') {
      return isHash(text) ? new Numbering(1) : null;
    }
    if (first == '（' || CHINESE.has(first)) {
      return ofChinese(text);
    }
    if (first == '第') {
      return isChineseChapter(text) ? new Numbering(0) : null;
    }
    int roman = romanEnd(text);
    if (roman > 0 && roman + 1 < text.length() && ".)".indexOf(text.charAt(roman)) >= 0) {
      return text.charAt(roman + 1) == ' ' ? new Numbering(1) : null;
    }
    return isChapter(text) ? new Numbering(0) : null;
  }

  /// The same for a number alone, `3 Results`, of a line that is known for a heading.
  static @Nullable Numbering bare(String text) {
    int space = text.indexOf(' ');
    boolean number = space > 0 && text.chars().limit(space).allMatch(c -> isDigit((char) c));
    return number ? new Numbering(1) : null;
  }

  /// `1. `, `1) `, `2.3 `, `2.3. `; a bare `10 ` counts things.
  private static @Nullable Numbering ofNumbers(String text) {
    int depth = 0;
    int i = 0;
    boolean mark = false;
    while (i < text.length() && isDigit(text.charAt(i))) {
      int start = i;
      while (i < text.length() && isDigit(text.charAt(i))) {
        i++;
      }
      if (i - start > MOST_DIGITS) {
        return null;
      }
      depth++;
      mark = i < text.length() && ".)、．".indexOf(text.charAt(i)) >= 0;
      i += mark ? 1 : 0;
      if (!mark) {
        break;
      }
    }
    boolean ends = i < text.length() && (text.charAt(i) == ' ' || mark && text.charAt(i) > 0x2E80);
    return ends && (mark || depth > 1) && i + 1 < text.length() ? new Numbering(depth) : null;
  }

  /// `#3 – `, `#3: `
  private static boolean isHash(String text) {
    int i = 1;
    while (i < text.length() && i <= MOST_DIGITS && isDigit(text.charAt(i))) {
      i++;
    }
    int mark = i < text.length() && text.charAt(i) == ' ' ? i + 1 : i;
    boolean parts = mark + 1 < text.length() && ":.–—-".indexOf(text.charAt(mark)) >= 0;
    return i > 1 && parts && text.charAt(mark + 1) == ' ';
  }

  /// `一、`, `（一）`
  private static @Nullable Numbering ofChinese(String text) {
    boolean closed = text.charAt(0) == '（';
    int start = closed ? 1 : 0;
    int i = start;
    while (i < text.length() && i - start <= MOST_DIGITS && CHINESE.has(text.charAt(i))) {
      i++;
    }
    boolean ends = i > start && i + 1 < text.length();
    return ends && text.charAt(i) == (closed ? '）' : '、') ? new Numbering(closed ? 2 : 1) : null;
  }

  private static boolean isChapter(String text) {
    int end = WORDS.prefix(text, "chapter");
    if (end == 0 || end + 1 >= text.length() || text.charAt(end) != ' ') {
      return false;
    }
    String rest = text.substring(end + 1);
    return isDigit(rest.charAt(0)) || romanEnd(rest) > 0;
  }

  private static boolean isChineseChapter(String text) {
    int i = 1;
    while (i < text.length() && i < 6 && "一二三四五六七八九十百0123456789".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i > 1 && i < text.length() && "章節节部回話话篇条條".indexOf(text.charAt(i)) >= 0;
  }

  /// The offset after a Roman numeral at the start that no letter follows; 0 where none stands.
  private static int romanEnd(String text) {
    int i = 0;
    while (i < text.length() && i < 7 && "IVXLC".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    boolean word = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    return word ? 0 : i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
