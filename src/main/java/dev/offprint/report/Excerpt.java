package dev.offprint.report;

/// A text as one line for a terminal: shortened in the middle, and with nothing in it that could
/// move the cursor or turn the writing around.
public final class Excerpt {
  private static final String GAP = " […] ";

  private Excerpt() {}

  /// At most about `length` characters of `text`, from its start and its end.
  static String of(String text, int length) {
    return visible(shortened(text, length));
  }

  /// The same, whatever is in it.
  public static String shortened(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int half = (length - GAP.length()) / 2;
    int head = wordEnd(text, boundary(text, half));
    int tail = wordStart(text, boundary(text, text.length() - half));
    return text.substring(0, head) + GAP + text.substring(tail);
  }

  /// Never between the two halves of a surrogate pair.
  private static int boundary(String text, int at) {
    boolean splits =
        Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1));
    return splits ? at - 1 : at;
  }

  /// The end of the last whole word before `at`, unless it is far off.
  private static int wordEnd(String text, int at) {
    int space = text.lastIndexOf(' ', at);
    return space > at - at / 4 ? space : at;
  }

  private static int wordStart(String text, int at) {
    int space = text.indexOf(' ', at);
    return space >= 0 && space < at + (text.length() - at) / 4 ? space + 1 : at;
  }

  /// `text` with a sign for each line end and for each character that shows nothing.
  static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        out.append('⏎');
      } else if (isInvisible(c)) {
        out.append(String.format("‹U+%04X›", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isInvisible(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          // Joiners are part of how Arabic, Indic scripts and emoji are spelt.
          c != '\u200C' && c != '\u200D' && c != '\u00AD';
      default -> false;
    };
  }
}
