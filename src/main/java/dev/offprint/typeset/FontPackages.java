package dev.offprint.typeset;

import java.lang.Character.UnicodeScript;

/// Which free font family has a script's characters.
final class FontPackages {
  private FontPackages() {}

  static String forScript(UnicodeScript script) {
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> "Noto CJK";
      case COMMON, INHERITED, UNKNOWN -> "Noto Sans Symbols or Noto Emoji";
      default -> "Noto Sans " + title(script.name());
    };
  }

  private static String title(String name) {
    return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
