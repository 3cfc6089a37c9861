package dev.offprint.repair.rule;

/// Korean particles, which lean on the noun before them and have two forms: one after a consonant
/// and one after a vowel. And what Turkish puts behind the apostrophe of a name.
public final class Particles {
  private static final Sections KNOWN = Sections.clitics();
  private static final int LONGEST = 4;
  private static final int FIRST_SYLLABLE = 0xAC00;
  private static final int SYLLABLES_OF_LETTER = 28;

  private Particles() {}

  /// Whether `text` begins with a particle in the form that comes after the syllable `last`.
  public static boolean leadIn(String text, char last) {
    if (!isHangul(text.charAt(0))) {
      return false;
    }
    int end = 0;
    while (end < text.length() && end <= LONGEST && isHangul(text.charAt(end))) {
      end++;
    }
    String first = text.substring(0, end);
    String form = endsWithConsonant(last) ? "ko-after-consonant" : "ko-after-vowel";
    return KNOWN.has("ko", first) || KNOWN.has(form, first);
  }

  /// Whether `c` is a Korean syllable.
  public static boolean isHangul(char c) {
    return c >= FIRST_SYLLABLE && c < 0xD7B0;
  }

  private static boolean endsWithConsonant(char syllable) {
    return isHangul(syllable) && (syllable - FIRST_SYLLABLE) % SYLLABLES_OF_LETTER != 0;
  }

  /// Whether `text` ends with the name of somebody who owns what follows: `Ece'nin`.
  public static boolean endsInGenitive(String text) {
    int at = Math.max(text.lastIndexOf('\''), text.lastIndexOf('’'));
    return at > 0 && KNOWN.has("tr-genitives", text.substring(at + 1));
  }
}
