package dev.offprint.repair.rule;

import java.util.ArrayList;
import java.util.List;

/// Tells whether words can be who made a picture: names of people, agencies and papers.
final class Maker {
  private static final int LONGEST = 90;
  private static final int MOST_WORDS = 11;
  private static final int MOST_NAME_WORDS = 5;
  private static final int LONGEST_CASELESS = 40;
  private static final Marks SEPARATORS = Marks.of("/／|,，،;·・&()（）[]©");
  private static final Marks QUOTES = Marks.of("\"“”„«»'‘’「」『』");

  private Maker() {}

  /// Whether the text is nothing but names, with the small words between them.
  static boolean is(String text) {
    String line = text.strip();
    if (line.isEmpty() || line.length() > LONGEST || endsSentence(line)) {
      return false;
    }
    int words = 0;
    int names = 0;
    int caseless = 0;
    for (String word : words(line)) {
      char first = word.charAt(0);
      boolean small = Character.isLowerCase(first);
      if (small && !isSmall(word)) {
        return false;
      }
      words++;
      boolean joint = small && !CreditWords.isAgency(word);
      names += joint || Character.isDigit(first) ? 0 : 1;
      caseless += isCaseless(first) ? word.length() : 0;
    }
    return names > 0 && words <= MOST_WORDS && caseless <= LONGEST_CASELESS;
  }

  /// Whether it is a name and an agency: `Jane Doe/Reuters`, `Jane Doe via AP`.
  static boolean isOfAgency(String text) {
    boolean agency = false;
    int parts = 0;
    String line = text.replace(" via ", "/").strip();
    int from = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || line.charAt(i) == '/' || line.charAt(i) == '／') {
        String part = withoutStop(line.substring(from, i).strip());
        boolean lends = CreditWords.isAgency(part) || isArchive(part);
        if (!(lends || is(part)) || Prose.hasMoreWords(part, MOST_NAME_WORDS)) {
          return false;
        }
        agency |= lends;
        parts++;
        from = i + 1;
      }
    }
    return agency && parts >= 2;
  }

  private static boolean isArchive(String part) {
    return Prose.hasWords(part, 2)
        && (CreditWords.isOfArchive(Prose.firstWord(part))
            || CreditWords.isOfArchive(Prose.lastToken(part)));
  }

  private static String withoutStop(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private static boolean endsSentence(String line) {
    return Prose.endsSentence(line) && !line.endsWith(".");
  }

  private static boolean isSmall(String word) {
    return CreditWords.isJoint(word) || CreditWords.isAgency(word) || isHandle(word);
  }

  /// `jane.doe`, `jane7`: the name on a site has no capital.
  private static boolean isHandle(String word) {
    return word.indexOf('.') > 0 || Prose.holdsDigit(word);
  }

  private static boolean isCaseless(char c) {
    return Character.isLetter(c) && !Character.isUpperCase(c) && !Character.isLowerCase(c);
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= line.length(); i++) {
      boolean mark =
          i == line.length()
              || Character.isWhitespace(line.charAt(i))
              || SEPARATORS.has(line.charAt(i))
              || QUOTES.has(line.charAt(i));
      if (!mark && start < 0) {
        start = i;
      } else if (mark && start >= 0) {
        words.add(line.substring(start, i));
        start = -1;
      }
    }
    return words;
  }
}
