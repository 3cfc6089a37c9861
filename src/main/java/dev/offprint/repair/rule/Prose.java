package dev.offprint.repair.rule;

import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inlines;
import org.jspecify.annotations.Nullable;

/// Questions about a stretch of text that many rules ask.
public final class Prose {
  private static final Marks SENTENCE_ENDS = Marks.of(".!?…。！？।؟۔");
  private static final Marks CLOSERS = Marks.of("\"'”’»›“‘)]}」』）】》*†‡¹²³⁴⁵⁶⁷⁸⁹⁰");
  private static final char FIRST_UNSPACED = 0x0E00;

  /// Of the scripts without spaces, those before it are alphabets.
  private static final char FIRST_DENSE = 0x3000;

  private static final int LONGEST_NOTE_MARK = 4;
  private static final Marks OPENERS = Marks.of("\"'“‘„‚«‹([{¿¡—–-「『【（《〈");

  private Prose() {}

  /// The text of a body paragraph; `null` for every other block.
  public static @Nullable String body(Block block) {
    return block instanceof Paragraph paragraph && paragraph.role() == Paragraph.Role.BODY
        ? Inlines.text(paragraph.content())
        : null;
  }

  /// Whether a sentence is over at the text's end, closing quotes and brackets aside.
  public static boolean endsSentence(String text) {
    int i = lastBeforeClosers(text);
    if (i < 0 || isAsciiLetter(text.charAt(i))) {
      return false;
    }
    return SENTENCE_ENDS.has(text.charAt(i)) || isGreekQuestion(text, i);
  }

  static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isGreekQuestion(String text, int at) {
    return text.charAt(at) == ';' && at > 0 && isGreek(text.charAt(at - 1));
  }

  private static boolean isGreek(char c) {
    return (c >= 0x370 && c < 0x400) || (c >= 0x1F00 && c < 0x2000);
  }

  /// Whether something that is yet to come is announced: the text ends with a colon.
  public static boolean endsWithColon(String text) {
    int i = lastBeforeClosers(text);
    return i >= 0 && (text.charAt(i) == ':' || text.charAt(i) == '：');
  }

  private static int lastBeforeClosers(String text) {
    int i = text.length() - 1;
    while (i >= 0) {
      char c = text.charAt(i);
      if (c == '.' || isAsciiLetter(c)) {
        return i;
      }
      int mark = c == ']' ? beforeNoteMark(text, i) : i;
      if (mark < i) {
        i = mark;
      } else if (CLOSERS.has(c) || Character.isWhitespace(c)) {
        i--;
      } else {
        return i;
      }
    }
    return i;
  }

  /// The index before `[12]`, the mark of a note; `at` where no such mark ends there.
  private static int beforeNoteMark(String text, int at) {
    int i = at - 1;
    while (i > 0 && at - i <= LONGEST_NOTE_MARK && Character.isDigit(text.charAt(i))) {
      i--;
    }
    return i > 0 && i < at - 1 && text.charAt(i) == '[' ? i - 1 : at;
  }

  /// Whether the text goes on with a sentence that began before it: it starts with punctuation that
  /// cannot start one, or with a word in lower case.
  public static boolean continues(String text) {
    return Continuation.is(text);
  }

  /// `.gov`, `:root`, `.@offprint`: names that begin with a mark.
  public static boolean startsWithName(String text) {
    return (text.charAt(0) == '.' || text.charAt(0) == ':')
        && text.length() > 1
        && (Character.isLetterOrDigit(text.charAt(1)) || text.charAt(1) == '@');
  }

  /// Whether the text starts with a web or mail address.
  public static boolean looksLikeAddress(String text) {
    int space = text.indexOf(' ');
    int end = space < 0 ? text.length() : space;
    return text.indexOf("://", 0, end) >= 0
        || text.indexOf('@', 0, end) >= 0
        || text.startsWith("www.");
  }

  /// The characters up to the first space.
  public static String firstWord(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }

  /// The characters after the last space, be it one that does not break.
  public static String lastToken(String text) {
    return text.substring(lastTokenStart(text, text.length()));
  }

  /// Where the characters begin that stand before `end` after the last space, be it one that does
  /// not break.
  public static int lastTokenStart(String text, int end) {
    int start = end;
    while (start > 0 && !isSpace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f';
  }

  /// The last word, without punctuation around it.
  public static String lastWord(String text) {
    int end = text.length();
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  /// How many words there are. In scripts that put no spaces between words, two characters count
  /// as one; four do where they are letters and marks of vowels, as in Thai.
  public static int words(String text) {
    return words(text, Integer.MAX_VALUE);
  }

  /// Whether there are so many [#words] at least.
  public static boolean hasWords(String text, int least) {
    return words(text, least) >= least;
  }

  /// Whether there are more [#words].
  public static boolean hasMoreWords(String text, int most) {
    return words(text, most + 1) > most;
  }

  /// The same, counted no further than `enough`.
  private static int words(String text, int enough) {
    int words = 0;
    int unspaced = 0;
    boolean inside = false;
    for (int i = 0; i < text.length() && words < enough; i++) {
      char c = text.charAt(i);
      if (isUnspaced(c)) {
        unspaced += c < FIRST_DENSE ? 1 : 2;
        inside = false;
        continue;
      }
      boolean space = (c <= ' ' || c > '~') && Character.isWhitespace(c);
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return words + (unspaced + 3) / 4;
  }

  /// Whether `c` is of a script that puts no spaces between words, or a mark of one: Thai, Lao and
  /// Khmer; kana and Han.
  public static boolean isUnspaced(char c) {
    if (c < FIRST_UNSPACED) {
      return false;
    }
    return c < 0x0F00
        || (c >= 0x1780 && c < 0x1800)
        || (c >= 0x3000 && c < 0x3100)
        || (c >= 0x3400 && c < 0xA000)
        || (c >= 0xF900 && c < 0xFB00)
        || (c >= 0xFF00 && c < 0xFF66);
  }

  /// Whether the text starts as a sentence or a heading may: with a capital, a digit or an opening
  /// mark; a script without capitals always does.
  public static boolean startsAnew(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isAsciiLetter(c)) {
        return c <= 'Z';
      }
      if (!OPENERS.has(c) && !Character.isWhitespace(c)) {
        return !Character.isLowerCase(c) && Character.isLetterOrDigit(c);
      }
    }
    return false;
  }

  /// Whether most of the longer words are capitalised, as in English headlines and in names.
  public static boolean isTitleCase(String text) {
    return BareWord.areCapitalised(text);
  }

  /// Whether a digit of any script stands there.
  public static boolean holdsDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// A word without the punctuation around it.
  public static String bare(String word) {
    int start = BareWord.start(word, 0, word.length());
    return word.substring(start, BareWord.end(word, start, word.length()));
  }

  /// A block of running text: it has a whole sentence, or is long.
  public static boolean isProse(String text) {
    return text.length() > 160 || (endsSentence(text) && words(text) >= 5);
  }

  /// The text with quotes, dashes, ellipses, white space and case made alike, for comparison.
  public static String folded(String text) {
    return Fold.of(text);
  }

  /// One character, folded.
  public static char folded(char c) {
    return Fold.of(c);
  }
}
