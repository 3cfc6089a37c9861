package dev.offprint.repair.structure;

import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Fact;
import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Prose;
import org.jspecify.annotations.Nullable;

/// What a paragraph of the body looks like, whatever language it is in: how long it is, and how it
/// ends.
///
/// @param words how many words it has; in scripts without spaces, three characters count as one; of
///     a long text only the first are counted
/// @param holdsEnd whether a sentence ends before the end
record Look(String text, int words, boolean holdsEnd, End end) {
  private static final Fact<Look> LOOKS = Fact.of((text, _) -> of(text));
  private static final int COUNTED = 400;
  private static final int QUOTING = 12;

  /// So many characters a mark at the end and what closes behind it have at most.
  private static final int GLANCE = 8;
  private static final Marks QUESTION_MARKS = Marks.of("?？؟");
  private static final Marks ENDS = Marks.of(".?!؟।۔。？！");
  private static final Marks CLOSERS = Marks.of("\"'”’»›“‘)]}」』）*_");

  /// What a text ends with, closing quotes and brackets aside.
  enum End {
    /// A full stop or the like.
    STOP,
    QUESTION,
    EXCLAMATION,
    COLON,
    /// A comma, a semicolon, a dash: more is to come.
    PAUSE,
    /// A letter, a digit or a sign.
    OPEN
  }

  /// The look of a body paragraph; `null` for any other block and for one without text.
  static @Nullable Look of(Block block) {
    String text = Prose.body(block);
    boolean body = text != null && !text.isBlank();
    return body && block instanceof Paragraph paragraph
        ? LOOKS.about(paragraph.content(), "")
        : null;
  }

  /// Whether the text may end with a question mark, for a glance.
  static boolean mayAsk(String text) {
    for (int i = Math.max(0, text.length() - GLANCE); i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ';' || QUESTION_MARKS.has(c)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the text may end with a question mark or a colon, for a glance.
  static boolean mayAnnounce(String text) {
    return mayAsk(text)
        || text.indexOf(':', Math.max(0, text.length() - GLANCE)) >= 0
        || text.indexOf('：', Math.max(0, text.length() - GLANCE)) >= 0;
  }

  static Look of(String text) {
    return new Look(text, words(text), holdsEnd(text), end(text));
  }

  boolean isOneLine() {
    return text.indexOf('\n') < 0;
  }

  /// Whether a sentence is over at the end.
  boolean isClosed() {
    return end == End.STOP || end == End.QUESTION || end == End.EXCLAMATION;
  }

  /// Whether running text ends with what somebody says, which in Chinese and Japanese has no full
  /// stop.
  boolean endsInQuotation() {
    char last = text.charAt(text.length() - 1);
    return (last == '」' || last == '』') && (holdsEnd || words >= QUOTING);
  }

  /// Running text: it has a whole sentence, or is long.
  boolean isProse() {
    return words >= (isClosed() ? 4 : holdsEnd ? 8 : 26);
  }

  private static End end(String text) {
    int i = text.length() - 1;
    while (i > 0 && (CLOSERS.has(text.charAt(i)) || isBlank(text.charAt(i)))) {
      i--;
    }
    char last = text.charAt(i);
    if (QUESTION_MARKS.has(last) || isGreekQuestion(text, i)) {
      return End.QUESTION;
    }
    return switch (last) {
      case '!', '！' -> End.EXCLAMATION;
      case ':', '：' -> End.COLON;
      case ',', ';', '、', '，', '；', '،', '؛', '-', '–', '—', '&' -> End.PAUSE;
      case '.', '…', '。', '।', '۔', '．', '｡' -> End.STOP;
      default -> End.OPEN;
    };
  }

  private static boolean isGreekQuestion(String text, int at) {
    return text.charAt(at) == ';' && Prose.endsSentence(text);
  }

  private static boolean isBlank(char c) {
    return (c <= ' ' || c > '~') && (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f');
  }

  private static int words(String text) {
    int words = 0;
    int characters = 0;
    boolean inside = false;
    for (int i = 0; i < text.length() && i < COUNTED; i++) {
      char c = text.charAt(i);
      if (isSpaceless(c)) {
        characters++;
        inside = false;
      } else if (isBlank(c)) {
        inside = false;
      } else if (!inside && Character.isLetterOrDigit(c)) {
        words++;
        inside = true;
      }
    }
    return words + (characters + 2) / 3;
  }

  /// Whether a mark that ends a sentence stands before a space, or is one that needs no space.
  private static boolean holdsEnd(String text) {
    for (int i = 1; i + 1 < text.length() && i < COUNTED; i++) {
      char c = text.charAt(i);
      if (!ENDS.has(c)) {
        continue;
      }
      boolean ends =
          switch (c) {
            case '?', '!', '؟', '।', '۔' -> isBlank(text.charAt(i + 1));
            case '。', '？', '！' -> !CLOSERS.has(text.charAt(i + 1));
            case '.' -> isBlank(text.charAt(i + 1)) && isWordEnd(text, i);
            default -> false;
          };
      if (ends) {
        return true;
      }
    }
    return false;
  }

  /// Whether the full stop at `stop` follows a word of three letters or more: no initial, and few
  /// abbreviations.
  private static boolean isWordEnd(String text, int stop) {
    int i = stop - 1;
    while (i >= 0 && Character.isLetter(text.charAt(i))) {
      i--;
    }
    return stop - 1 - i >= 3;
  }

  /// Han, kana, Thai and Lao, which put no spaces between words.
  private static boolean isSpaceless(char c) {
    return c >= '\u0E00'
        && (c <= '\u0EFF'
            || (c >= '\u3040' && c <= '\u30FF')
            || (c >= '\u3400' && c <= '\u9FFF')
            || (c >= '\uF900' && c <= '\uFAFF'));
  }
}
