package dev.offprint.repair.typography;

import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Sections;
import java.util.Locale;

/// Knows the words that have an apostrophe before them, and the marks that look like one.
final class Apostrophes {
  private static final Sections WORDS = Sections.load("apostrophes.txt");
  private static final Marks VOWELS = Marks.of("aeiouāēīōū");
  private static final int LONGEST = 16;
  private static final int MOST_FEET = 2;

  private final TextScan scan;
  private final String language;

  /// @param language a primary language subtag
  Apostrophes(TextScan scan, String language) {
    this.scan = scan;
    this.language = language.isEmpty() || language.equals("und") ? "en" : language;
  }

  /// What the quote between two letters at `i` is: an apostrophe but in words of Hawaiian and
  /// Uzbek, where it is a letter; other languages write that one as the quotation mark that looks
  /// alike.
  String insideWord(int i) {
    if (language.equals("uz") && "oOgG".indexOf(scan.at(i - 1)) >= 0) {
      return "ʻ";
    }
    if (!isVowel(i - 1) || !isVowel(i + 1)) {
      return "’";
    }
    return language.equals("haw") ? "ʻ" : WORDS.has("okina", word(i)) ? "‘" : "’";
  }

  private boolean isVowel(int i) {
    return VOWELS.has(Character.toLowerCase(scan.at(i)));
  }

  /// The word around `i`, marks inside it included.
  private String word(int i) {
    int from = i;
    while (from > 0 && i - from < LONGEST && Character.isLetter(scan.at(from - 1))) {
      from--;
    }
    int to = i + 1;
    while (to - i < LONGEST && (Character.isLetter(scan.at(to)) || isMarkInside(to))) {
      to++;
    }
    String word = scan.text().substring(from, to).toLowerCase(Locale.ROOT);
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }

  private boolean isMarkInside(int i) {
    return scan.at(i) == '\'' && Character.isLetter(scan.at(i + 1));
  }

  /// Whether the quote at `i` stands before a word that begins with an apostrophe, or before a
  /// decade: `'90s`, `'tis`.
  boolean startsWord(int i) {
    if (scan.isDigit(i + 1) && scan.isDigit(i + 2)) {
      return !scan.isDigit(i + 3) && scan.at(i + 3) != '\'';
    }
    int end = wordEnd(i + 1);
    return end > i + 1
        && (scan.at(end) != '\'' || scan.isWord(end + 1))
        && isListed(scan.text().substring(i + 1, end));
  }

  /// Whether the quote at `i` is the first of two apostrophes around a letter: `rock 'n' roll`.
  boolean isBothSides(int i) {
    return scan.at(i + 2) == '\''
        && !scan.isWord(i + 3)
        && wordEnd(i + 1) == i + 2
        && "nN".indexOf(scan.at(i + 1)) >= 0
        && scan.isSpace(i + 3)
        && Character.isLetter(scan.at(i + 4))
        && isListed("n");
  }

  private boolean isListed(String word) {
    return WORDS.has(language, word.toLowerCase(Locale.ROOT));
  }

  private int wordEnd(int from) {
    int end = from;
    while (end - from < LONGEST && Character.isLetter(scan.at(end))) {
      end++;
    }
    return end;
  }

  /// `5'10`; three digits behind it would make it the Swiss mark of thousands.
  boolean isFeet(int i) {
    boolean thousands = scan.isDigit(i + 1) && scan.isDigit(i + 2) && scan.isDigit(i + 3);
    return scan.isDigit(i - 1) && scan.isDigit(i + 1) && !thousands;
  }

  /// `6' long`: a small number with a mark behind it, no year cut short.
  boolean mayBeFeet(int i) {
    int start = numberStart(i);
    boolean number = start < i && i - start <= MOST_FEET;
    boolean alone = "'’".indexOf(scan.at(start - 1)) < 0 && scan.at(i + 1) != '\'';
    return number && alone && !scan.isWord(i + 1);
  }

  /// The offset of the first of the digits before `i`.
  int numberStart(int i) {
    int start = i;
    while (start > 0 && scan.isDigit(start - 1)) {
      start--;
    }
    return start;
  }
}
