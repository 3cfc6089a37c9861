package dev.offprint.model;

import dev.offprint.model.Inline.Text;
import java.util.List;

/// Tells text that has nothing odd about it, as most has, from other text.
final class PlainText {
  private static final char FIRST_ACCENTED = 0xC0;
  private static final char LAST_ACCENTED = 0xFF;
  private static final String TYPOGRAPHIC = "‘’“”–—…";

  private PlainText() {}

  static boolean is(List<Inline> content) {
    for (Inline inline : content) {
      if (!(inline instanceof Text text) || !isPlain(text.value())) {
        return false;
      }
    }
    return content.size() < 2 || !Inlines.text(content).contains("  ");
  }

  private static boolean isPlain(String text) {
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 128 ? !isPlainAscii(c) || c == ' ' && before == ' ' : !isPlainOther(c)) {
        return false;
      }
      before = c;
    }
    return true;
  }

  /// What can be seen, and is no sign of HTML nor a backtick.
  private static boolean isPlainAscii(char c) {
    return c >= ' ' && c < 0x7F && c != '&' && c != '<' && c != '`';
  }

  private static boolean isPlainOther(char c) {
    return c >= FIRST_ACCENTED && c <= LAST_ACCENTED || TYPOGRAPHIC.indexOf(c) >= 0;
  }
}
