package dev.offprint.repair.language;

import dev.offprint.repair.rule.Sections;

/// Tells Chinese in traditional characters from Chinese in simplified ones, by characters that only
/// one of them has.
final class HanScript {
  private static final String TRADITIONAL = "zh-Hant";
  private static final String SIMPLIFIED = "zh";
  private static final int FEWEST = 2;

  /// By how much more characters of the one must there be: a quotation may be in the other.
  private static final int LEAD = 2;

  private HanScript() {}

  /// The characters, read when a text is Chinese.
  private static final class Characters {
    static final Sections FILE = Sections.load("han-scripts.txt");
    static final String ONLY_TRADITIONAL = String.join("", FILE.of("traditional"));
    static final String ONLY_SIMPLIFIED = String.join("", FILE.of("simplified"));
  }

  /// The tag of a text that is Chinese: `zh-Hant`, or `zh` where the characters are simplified or
  /// do not tell.
  static String tag(CharSequence text) {
    int traditional = 0;
    int simplified = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x4E00 && c < 0xA000) {
        traditional += Characters.ONLY_TRADITIONAL.indexOf(c) >= 0 ? 1 : 0;
        simplified += Characters.ONLY_SIMPLIFIED.indexOf(c) >= 0 ? 1 : 0;
      }
    }
    boolean lead = traditional >= FEWEST && traditional > LEAD * simplified;
    return lead ? TRADITIONAL : SIMPLIFIED;
  }

  /// The same tag, or that of the script where it is Chinese.
  static String refined(String language, CharSequence text) {
    return language.equals(SIMPLIFIED) ? tag(text) : language;
  }
}
