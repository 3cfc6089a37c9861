package dev.offprint.repair.torn;

import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Particles;
import dev.offprint.repair.rule.Prose;
import java.util.Locale;

/// What stood between two torn parts: a space or nothing.
final class Seam {
  private static final Marks CLOSING = Marks.of(",.;:!?)]}”»%，。、；：！？」』）】》،؛؟۔।");
  private static final Marks OPENING = Marks.of("([{“‘„«@#/「『（【《ـ");
  private static final int LONGEST_WORD = 30;
  private static final int LONGEST_PREFIX = 2;

  private final Vocabulary vocabulary;
  private final OpenWords open;

  Seam(Vocabulary vocabulary, OpenWords open) {
    this.vocabulary = vocabulary;
    this.open = open;
  }

  /// @param before the part that ends there
  String between(String before, String next) {
    char last = before.charAt(before.length() - 1);
    return isMark(last, next)
            || (Prose.isUnspaced(last) && Prose.isUnspaced(next.charAt(0)))
            || isKoreanParticle(last, next)
            || isNoteMark(next)
            || isElision(before, next)
            || isValue(before, next)
            || isInsideWord(before, next)
        ? ""
        : " ";
  }

  private static boolean isMark(char last, String next) {
    char first = next.charAt(0);
    boolean closes = CLOSING.has(first) && !Prose.startsWithName(next);
    boolean dash = (first == '—' || first == '–') && next.length() > 1 && next.charAt(1) != ' ';
    boolean german = first == '“' && Prose.continues(next);
    boolean possessive = isApostrophe(next) || isQuoteThatCloses(next) || german;
    return closes || dash || possessive || OPENING.has(last);
  }

  /// `’s`, `’ve`: an apostrophe and at most two letters, or a closing quotation mark.
  private static boolean isApostrophe(String next) {
    if ("'’".indexOf(next.charAt(0)) < 0) {
      return false;
    }
    int end = 1;
    while (end < next.length() && Character.isLetter(next.charAt(end))) {
      end++;
    }
    boolean isShort = end <= 3 || Particles.endsInGenitive("x" + next.substring(0, end));
    return isShort && (end == next.length() || next.charAt(end) != '\'');
  }

  /// `"` alone, or before a mark.
  private static boolean isQuoteThatCloses(String next) {
    return next.charAt(0) == '"' && (next.length() == 1 || ".,;:!?".indexOf(next.charAt(1)) >= 0);
  }

  /// Particles lean on a word without a space.
  private static boolean isKoreanParticle(char last, String next) {
    return Particles.isHangul(last) && Particles.leadIn(next, last);
  }

  /// `à côté de l’` and `église`
  private boolean isElision(String before, String next) {
    char last = before.charAt(before.length() - 1);
    return (last == '\'' || last == '’')
        && Character.isLetter(next.charAt(0))
        && open.endInWord(before);
  }

  /// `[video=` and the address that is its value.
  private static boolean isValue(String before, String next) {
    int end = before.length() - 1;
    return end > 0
        && before.charAt(end) == '='
        && Character.isLetterOrDigit(before.charAt(end - 1))
        && Prose.looksLikeAddress(next);
  }

  /// `[1]`
  private static boolean isNoteMark(String next) {
    int end = next.indexOf(']');
    return next.charAt(0) == '['
        && end > 1
        && end <= 4
        && next.substring(1, end).chars().allMatch(Character::isDigit);
  }

  /// `called` and `Nora`: a word with a capital in its midst has one in front as well, or but a
  /// letter or two, as `YouTube` and `iPhone`.
  private static boolean isCapitalBehindWord(String left, String right) {
    return Character.isUpperCase(right.charAt(0))
        && Character.isLowerCase(left.charAt(0))
        && left.length() > LONGEST_PREFIX;
  }

  /// Whether the parts make one word that the document has as a whole: after an initial that was
  /// set apart, or where a link ended inside of a word.
  private boolean isInsideWord(String before, String next) {
    String left = Prose.lastToken(before);
    String right = Prose.bare(Prose.firstWord(next));
    if (left.isEmpty()
        || right.isEmpty()
        || left.length() + right.length() > LONGEST_WORD
        || !Character.isLetter(left.charAt(left.length() - 1))
        || !Character.isLetter(next.charAt(0))
        || isCapitalBehindWord(left, right)) {
      return false;
    }
    String word = left + right;
    boolean isInitial = left.length() == 1 && before.length() == 1;
    if (isInitial && Character.isUpperCase(left.charAt(0))) {
      if (!Character.isLowerCase(next.charAt(0))) {
        return false;
      }
      return vocabulary.has(word.toLowerCase(Locale.ROOT))
          || (!vocabulary.isCommon(right) && !open.endInWord(left));
    }
    return !open.endInWord(left)
        && !open.endInWord(right)
        && vocabulary.has(word)
        && !(vocabulary.isCommon(left) && vocabulary.isCommon(right));
  }
}
