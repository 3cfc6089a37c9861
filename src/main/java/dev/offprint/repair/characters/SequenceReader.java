package dev.offprint.repair.characters;

import dev.offprint.repair.characters.Sequence.Form;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads UTF-8 sequences in a text of which it is taken that it was misread in one code page.
///
/// Where the reading is trusted, it also reads what is damaged further: a no-break space that
/// became a plain one, a byte that became a question mark.
final class SequenceReader {
  private static final int NO_BREAK_SPACE = 0xA0;
  private static final char LOST = '\uFFFD';
  private static final int A_GRAVE = 0xE0;
  private static final int DAGGER = 0x2020;

  /// Windows-1252 has no byte 9D, the end of a closing quotation mark.
  private static final int WITHOUT_CLOSING_QUOTE = 0;

  /// What two bytes make of which the second is a no-break space: itself, à, Š, Π, Р, נ.
  private static final String SPACED = "\u00A0à\u0160\u03A0\u0420\u05E0";

  /// What the Portuguese word à is the start of.
  private static final Set<String> REST_OF_WORD =
      Set.of("s", "quele", "queles", "quela", "quelas", "quilo");

  private final String text;
  private final CodePages pages;
  private final Reading reading;
  private final int codePage;
  private final boolean trusting;

  SequenceReader(String text, Reading reading) {
    this.text = text;
    this.pages = CodePages.all();
    this.reading = reading;
    this.codePage = reading.codePage();
    this.trusting = reading.trusting();
  }

  /// The sequence that starts at `from`; `null` where none does.
  @Nullable Sequence read(int from) {
    int lead = byteAt(from);
    if (lead < 0xC2 || lead > 0xF4) {
      return null;
    }
    int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    int code = lead & (0xFF >> (length + 1));
    Form form = Form.WHOLE;
    int real = 0;
    for (int i = 1; i < length; i++) {
      int value = byteAt(from + i);
      if (value >= 0x80 && value <= 0xBF) {
        code = code << 6 | (value & 0x3F);
        real++;
      } else if (at(from + i) == ' ' && form == Form.WHOLE) {
        code = code << 6 | (NO_BREAK_SPACE & 0x3F);
        form = Form.SPACED;
      } else if (isLost(from + i, real)) {
        form = Form.LOSSY;
      } else {
        return cut(from, length, from + i);
      }
    }
    return switch (form) {
      case WHOLE -> isValid(code, length) ? whole(from + length, code) : null;
      case SPACED -> spaced(from, length, code);
      case LOSSY -> new Sequence(from + length, String.valueOf(LOST), form);
      case CUT -> null;
    };
  }

  private static Sequence whole(int to, int code) {
    return new Sequence(to, Character.toString(code), Form.WHOLE);
  }

  /// Whether a byte was lost here; a question mark says so only where there is reason to trust it.
  private boolean isLost(int at, int real) {
    return at(at) == LOST || (at(at) == '?' && (real > 0 || trusting));
  }

  /// Overlong forms and what is beyond Unicode; halves of surrogate pairs are let pass, since
  /// some programs write such pairs.
  private static boolean isValid(int code, int length) {
    int least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
    return code >= least && code <= Character.MAX_CODE_POINT;
  }

  private @Nullable Sequence spaced(int from, int length, int code) {
    int to = from + length;
    if (!isValid(code, length)) {
      return null;
    }
    boolean goesOn = pages.leads(at(to)) != 0 && isFollowed(to);
    if (length == 2) {
      return code == A_GRAVE ? grave(from) : pair(from, code, goesOn);
    }
    if (at(from + length - 1) == ' ' && code == DAGGER) {
      return cut(from, 3, from + 2);
    }
    return goesOn || trusting ? new Sequence(to, Character.toString(code), Form.SPACED) : null;
  }

  private @Nullable Sequence pair(int from, int code, boolean goesOn) {
    boolean known = SPACED.indexOf(code) >= 0;
    boolean startsWord = code == NO_BREAK_SPACE || Character.isLowerCase(at(from + 2));
    return known && (goesOn || (trusting && startsWord))
        ? new Sequence(from + 2, Character.toString(code), Form.SPACED)
        : null;
  }

  private boolean isFollowed(int at) {
    int lead = byteAt(at);
    int second = byteAt(at + 1);
    return lead >= 0xC2 && lead <= 0xF4 && second >= 0x80 && second <= 0xBF;
  }

  /// `Ã` and a space: the word à, or the end of one, or the start of a Portuguese one.
  private @Nullable Sequence grave(int from) {
    int word = from + 2;
    if (at(word) == ' ') {
      return isGrave(from, at(word + 1)) ? new Sequence(word, "à", Form.SPACED) : null;
    }
    if (!isGrave(from, at(word))) {
      return null;
    }
    int end = word;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean joins =
        REST_OF_WORD.contains(text.substring(word, end)) && at(end) != '\'' && at(end) != '’';
    return new Sequence(word, joins ? "à" : "à ", Form.SPACED);
  }

  private boolean isGrave(int from, char next) {
    char before = from == 0 ? ' ' : text.charAt(from - 1);
    boolean small = Character.isLowerCase(next) || pages.leads(next) != 0;
    boolean endsWord = Character.isLowerCase(before);
    return endsWord ? small || next == ' ' : trusting && !Character.isLetter(before) && small;
  }

  /// A sequence that breaks off at `to`: `â€` for a closing quotation mark, `voilÃ` for voilà, and
  /// at a line's end, where no-break spaces are lost, any that wants one.
  private @Nullable Sequence cut(int from, int length, int to) {
    if (isInsideWord(to)) {
      return null;
    }
    boolean lineEnds = to == text.length() || at(to) == '\n';
    if (lineEnds && trusting && to == from + length - 1) {
      Sequence restored = restored(from, to);
      if (restored != null) {
        return restored;
      }
    }
    if (length == 3 && to == from + 2 && byteAt(from) == 0xE2 && byteAt(from + 1) == 0x80) {
      return codePage == WITHOUT_CLOSING_QUOTE ? new Sequence(to, "”", Form.CUT) : null;
    }
    boolean grave = to == from + 1 && byteAt(from) == 0xC3 && at(to) != ' ';
    char before = from == 0 ? ' ' : text.charAt(from - 1);
    return grave && (Character.isLowerCase(before) || (trusting && before != ' '))
        ? new Sequence(to, "à", Form.CUT)
        : null;
  }

  /// The sequence that ends at `to` but for a no-break space.
  private @Nullable Sequence restored(int from, int to) {
    int length = to - from + 1;
    int code = byteAt(from) & (0xFF >> (length + 1));
    for (int i = from + 1; i < to; i++) {
      code = code << 6 | (byteAt(i) & 0x3F);
    }
    code = code << 6 | (NO_BREAK_SPACE & 0x3F);
    boolean quote = code == DAGGER && !reading.controlsKept();
    boolean known = length > 2 || SPACED.indexOf(code) >= 0;
    if (quote || !known || !isValid(code, length)) {
      return null;
    }
    return new Sequence(to, code == NO_BREAK_SPACE ? " " : Character.toString(code), Form.CUT);
  }

  private boolean isInsideWord(int at) {
    return Character.isLetterOrDigit(at(at)) || byteAt(at) != 0;
  }

  private char at(int index) {
    return index < text.length() ? text.charAt(index) : '\n';
  }

  private int byteAt(int index) {
    return index < text.length() ? pages.byteOf(codePage, text.charAt(index)) : 0;
  }
}
