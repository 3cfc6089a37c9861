package dev.offprint.repair.surplus;

import dev.offprint.repair.rule.Sections;

/// Compares long texts that are the same but for how a word or two are spelled: `harbour` and
/// `harbor`, `recieved` and `received`, `web site` and `website`, `ten` and `10`.
///
/// Another name or another number makes another text, and so does a word more.
final class Spelling {
  private static final Sections NUMBERS = Sections.load("number-words.txt");
  private static final int MOST_DIFFERENCES = 2;
  private static final int SHORTEST_WORD = 5;

  /// Letters that are spelled one for the other: `realise` and `realize`.
  private static final String ALIKE = "sz zs cs sc iy yi ck kc";

  /// Letters that change places, in both orders.
  private static final String SWAPPED = "ieei eiie erre reer";

  private final String a;
  private final String b;
  private final String language;

  private Spelling(String a, String b, String language) {
    this.a = a;
    this.b = b;
    this.language = language;
  }

  /// Whether two texts say the same.
  ///
  /// @param language of the article, without a region
  static boolean isSame(String a, String b, String language) {
    return new Spelling(a, b, language).isSame();
  }

  private boolean isSame() {
    int differences = 0;
    int same = sameWords();
    int i = next(a, same);
    int j = next(b, same);
    while (i < a.length() && j < b.length()) {
      int endA = end(a, i);
      int endB = end(b, j);
      if (!folded(a, i, endA).equals(folded(b, j, endB))) {
        differences++;
        int joinedA = joined(a, i, folded(b, j, endB));
        int joinedB = joined(b, j, folded(a, i, endA));
        boolean other = isUnspaced(i, j) || joinedA < 0 && joinedB < 0 && !isVariant(i, j);
        if (differences > MOST_DIFFERENCES || other) {
          return false;
        }
        endA = Math.max(endA, joinedA);
        endB = Math.max(endB, joinedB);
      }
      i = next(a, endA);
      j = next(b, endB);
    }
    return i == a.length() && j == b.length();
  }

  /// Where the words are over that both texts begin with to the character.
  private int sameWords() {
    int least = Math.min(a.length(), b.length());
    int same = 0;
    while (same < least && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    while (same > 0
        && same < Math.max(a.length(), b.length())
        && Letters.isLetter(a.charAt(same - 1))) {
      same--;
    }
    return same;
  }

  /// Where the word after the one at `from` is over, if they are `word` together; -1 if not.
  private static int joined(String text, int from, String word) {
    int end = end(text, from);
    int start = next(text, end);
    int over = end(text, start);
    boolean same =
        over - start + end - from == word.length()
            && word.equals(folded(text, from, end) + folded(text, start, over));
    return same ? over : -1;
  }

  /// Whether a script without spaces stands there, of which all of a clause would be one word.
  private boolean isUnspaced(int i, int j) {
    return Letters.isUnspaced(a.charAt(i)) || Letters.isUnspaced(b.charAt(j));
  }

  /// Whether the words at `i` and `j` are the same, spelled otherwise.
  private boolean isVariant(int i, int j) {
    String first = folded(a, i, end(a, i));
    String second = folded(b, j, end(b, j));
    if (Character.isDigit(first.charAt(0)) || Character.isDigit(second.charAt(0))) {
      return NUMBERS.has(language, first + " " + second)
          || NUMBERS.has(language, second + " " + first);
    }
    if (first.replace('ё', 'е').equals(second.replace('ё', 'е'))) {
      return true;
    }
    boolean names = Character.isUpperCase(a.charAt(i)) || Character.isUpperCase(b.charAt(j));
    return !names
        && Math.min(first.length(), second.length()) >= SHORTEST_WORD
        && first.charAt(0) == second.charAt(0)
        && !isNumber(first)
        && !isNumber(second)
        && isNear(first, second);
  }

  private boolean isNumber(String word) {
    for (String number : NUMBERS.of(language)) {
      if (number.endsWith(word) && number.charAt(number.length() - word.length() - 1) == ' ') {
        return true;
      }
    }
    return false;
  }

  /// Whether the words differ as spellings of one word do: `colour` and `color`, `travelling` and
  /// `traveling`, `centre` and `center`, `recieve` and `receive`. `Country` and `county` are two
  /// words, and so are `trial` and `trail`.
  private static boolean isNear(String a, String b) {
    int from = 0;
    int least = Math.min(a.length(), b.length());
    while (from < least && a.charAt(from) == b.charAt(from)) {
      from++;
    }
    int same = 0;
    while (same < least - from
        && a.charAt(a.length() - 1 - same) == b.charAt(b.length() - 1 - same)) {
      same++;
    }
    String in = a.substring(from, a.length() - same);
    String out = b.substring(from, b.length() - same);
    boolean swapped = SWAPPED.contains(in + out) && in.length() == 2 && out.length() == 2;
    boolean left = in.length() + out.length() == 1 && isLeftOut(in + out, a, from);
    boolean alike = in.length() == 1 && out.length() == 1 && ALIKE.contains(in + out);
    return swapped || left || alike;
  }

  /// Whether a letter may be left out behind those before `at`, which both words have.
  private static boolean isLeftOut(String letter, String word, int at) {
    char before = at == 0 ? ' ' : word.charAt(at - 1);
    return letter.equals("l") && before == 'l' || letter.equals("u") && before == 'o';
  }

  private static String folded(String text, int from, int end) {
    return Letters.of(text.substring(from, end));
  }

  private static int next(String text, int from) {
    int i = from;
    while (i < text.length() && !Letters.isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int end(String text, int from) {
    int i = from;
    while (i < text.length() && Letters.isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
