package dev.offprint.style;

/// The escapes of CSS strings (CSS Syntax Level 3, section 4.3.7).
final class Escapes {
  private Escapes() {}

  /// The text that a string token stands for, without its quotes.
  static String unquote(String token) {
    var text = new StringBuilder();
    int end = token.length() - 1;
    int at = 1;
    while (at < end) {
      char c = token.charAt(at);
      at = c == '\\' ? escape(token, at + 1, text) : at + 1;
      if (c != '\\') {
        text.append(c);
      }
    }
    return text.toString();
  }

  /// Appends what the escape that starts at `from` stands for, and says where it ends.
  private static int escape(String token, int from, StringBuilder text) {
    int at = from;
    while (at < from + 6 && Character.digit(token.charAt(at), 16) >= 0) {
      at++;
    }
    if (at == from) {
      char c = token.charAt(at);
      if (c != '\n') {
        text.append(c);
      }
      return at + 1;
    }
    text.appendCodePoint(valid(Integer.parseInt(token, from, at, 16)));
    return Character.isWhitespace(token.charAt(at)) ? at + 1 : at;
  }

  private static int valid(int codePoint) {
    boolean character =
        Character.isValidCodePoint(codePoint)
            && codePoint != 0
            && Character.getType(codePoint) != Character.SURROGATE;
    return character ? codePoint : 0xFFFD;
  }

  /// A text as a string token. Nothing in it can end the string.
  static String quote(String text) {
    var token = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || c == '<') {
        token.append('\\').append(Integer.toHexString(c)).append(' ');
      } else {
        token.append(c);
      }
    }
    return token.append('"').toString();
  }
}
