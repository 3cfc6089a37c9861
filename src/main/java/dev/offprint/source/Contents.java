package dev.offprint.source;

import java.util.Optional;

/// Refuses what is not an article's plain text, by what it holds and never by its name.
final class Contents {
  /// As many control characters may stand in any text, however short it is.
  private static final int FEW_CONTROLS = 8;

  /// Random bytes have one in eight; the worst of real texts have one in a hundred.
  private static final int TEXT_PER_CONTROL = 20;

  private Contents() {}

  static void refuseBinary(String name, byte[] bytes) throws UnreadableInput {
    Optional<Format> format = Format.of(bytes);
    if (format.isPresent()) {
      throw UnreadableInput.of(name, format.get().words());
    }
  }

  static void refuseUnlikeText(String name, String text) throws UnreadableInput {
    int start = firstVisible(text, 0);
    if (start == text.length()) {
      throw UnreadableInput.of(
          name,
          name.equals("stdin")
              ? "nothing came in; pipe an article's text in, or give a file"
              : "the file is empty; give one that holds an article's text");
    }
    if (isMostlyControls(text)) {
      throw UnreadableInput.of(
          name, "this is a binary file, not text; give the article as a text file");
    }
    if (text.startsWith("<?xml", start) && !HtmlPage.startsAt(text, start)) {
      throw UnreadableInput.of(
          name, "XML cannot be read; save the article as plain text and give that");
    }
  }

  /// Whether the text is a web page, by how it begins.
  static boolean isPage(String text) {
    return HtmlPage.startsAt(text, firstVisible(text, 0));
  }

  /// The first character from `from` on that takes ink; the text's length where none does.
  static int firstVisible(String text, int from) {
    int at = from;
    while (at < text.length() && isInvisible(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isInvisible(char c) {
    return c <= ' '
        ? c == ' ' || (c >= '\t' && c <= '\r')
        : c == 0x85
            || (c >= 0xA0
                && (Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT));
  }

  /// NUL bytes are no sign: they fill the tail of a good text after a crash. Controls of the upper
  /// half among letters and signs of that half are none either: a text of East Asia that was read
  /// as one of Western Europe is full of them.
  private static boolean isMostlyControls(String text) {
    int controls = 0;
    int upperControls = 0;
    int upperOthers = 0;
    int others = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isControl(c) && !isColour(text, i)) {
        controls++;
        upperControls += isUpperControl(c) ? 1 : 0;
      } else if (c != 0) {
        others++;
        upperOthers += c > 0x9F ? 1 : 0;
      }
    }
    controls -= upperControls <= upperOthers ? upperControls : 0;
    return others == 0 || (controls > FEW_CONTROLS && controls * (long) TEXT_PER_CONTROL > others);
  }

  private static boolean isControl(char c) {
    boolean control = c < ' ' ? c != 0 && (c < '\t' || c > '\r') : c == 0x7F || isUpperControl(c);
    return control || c == '\uFFFD';
  }

  private static boolean isUpperControl(char c) {
    return c >= 0x80 && c <= 0x9F && c != 0x85;
  }

  /// The start of a terminal's colour, as in a captured screen.
  private static boolean isColour(String text, int at) {
    return text.charAt(at) == 0x1B && at + 1 < text.length() && text.charAt(at + 1) == '[';
  }

  /// Whether one of the first bytes is a control character.
  static boolean hasControls(byte[] bytes, int first) {
    for (int i = 0; i < Math.min(first, bytes.length); i++) {
      if (bytes[i] == 0 || isControl((char) (bytes[i] & 0xFF))) {
        return true;
      }
    }
    return false;
  }
}
