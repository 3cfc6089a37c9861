package dev.offprint.report.page;

/// Short names to show for characters that show nothing themselves.
final class Signs {
  /// Letters of scripts behind this one may need joiners to be spelt.
  private static final char FIRST_JOINED = '\u0590';

  private static final String[] CONTROLS = {
    "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "→", "⏎", "VT", "FF", "⏎", "SO",
    "SI", "DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM", "SUB", "ESC", "FS",
    "GS", "RS", "US"
  };

  private Signs() {}

  /// The sign for the character at `at`; empty where it shows itself.
  static String of(String text, int at) {
    int c = text.codePointAt(at);
    if (c < 0x20) {
      return CONTROLS[c];
    }
    if (c < 0x7F || (c > 0xAD && c < 0x200B && c != 0x61C && c != 0x180E)) {
      return "";
    }
    return c == 0x200C || c == 0x200D ? joiner(text, at) : named(c);
  }

  private static String joiner(String text, int at) {
    boolean joins =
        (at > 0 && mayBeJoined(text.charAt(at - 1)))
            || (at + 1 < text.length() && mayBeJoined(text.charAt(at + 1)));
    return joins ? "" : text.charAt(at) == '\u200C' ? "ZWNJ" : "ZWJ";
  }

  private static boolean mayBeJoined(char c) {
    return c >= FIRST_JOINED && !(c >= '\u2000' && c < '\u2100');
  }

  private static String named(int c) {
    return switch (c) {
      case 0x7F -> "DEL";
      case 0x85 -> "NEL";
      case 0xA0, 0x202F -> "⍽";
      case 0xAD -> "SHY";
      case 0x200B -> "ZWSP";
      case 0x200E -> "LRM";
      case 0x200F -> "RLM";
      case 0x2028 -> "LS";
      case 0x2029 -> "PS";
      case 0x202A -> "LRE";
      case 0x202B -> "RLE";
      case 0x202C -> "PDF";
      case 0x202D -> "LRO";
      case 0x202E -> "RLO";
      case 0x2060 -> "WJ";
      case 0x2066 -> "LRI";
      case 0x2067 -> "RLI";
      case 0x2068 -> "FSI";
      case 0x2069 -> "PDI";
      case 0xFEFF -> "BOM";
      default -> isInvisible(c) ? code(c) : "";
    };
  }

  private static boolean isInvisible(int c) {
    boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return noncharacter
        || switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              true;
          default -> false;
        };
  }

  /// `U+200B`
  static String code(int c) {
    return String.format("U+%04X", c);
  }
}
