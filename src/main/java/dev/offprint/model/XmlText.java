package dev.offprint.model;

/// Makes any string fit for XML 1.0 and for an HTML parser.
///
/// Control characters (C0 apart from tab and line ends, DEL, C1) are left out: they show nothing. A
/// carriage return becomes a line feed. Lone surrogates and noncharacters (U+FFFE, U+FDD0 and their
/// like) become U+FFFD, because a character stood there that is lost.
public final class XmlText {
  private static final char REPLACEMENT = '\uFFFD';

  private XmlText() {}

  /// `text` without what XML cannot hold; the same instance where there is nothing of the kind.
  public static String safe(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return filter(text, i);
      }
    }
    return text;
  }

  /// How many characters of `text` are left out or replaced, apart from carriage returns.
  public static int unsafe(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        int c = text.codePointAt(i);
        i += Character.charCount(c) - 1;
        count += c != '\r' && (isLost(c) || Character.isISOControl(c)) ? 1 : 0;
      }
    }
    return count;
  }

  /// Whether nothing that shows is left of `text` in XML.
  public static boolean isBlank(String text) {
    return safe(text).isBlank();
  }

  private static boolean isPlain(char c) {
    return (c >= ' ' && c < 0x7F) || c == '\n' || c == '\t' || (c > 0x9F && c < 0xD800);
  }

  private static String filter(String text, int from) {
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, from);
    int i = from;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      append(c, out);
    }
    return out.toString();
  }

  private static void append(int c, StringBuilder out) {
    if (c == '\r') {
      out.append('\n');
    } else if (isLost(c)) {
      out.append(REPLACEMENT);
    } else if (c == '\n' || c == '\t' || !Character.isISOControl(c)) {
      out.appendCodePoint(c);
    }
  }

  private static boolean isLost(int c) {
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return surrogate || noncharacter;
  }
}
