package dev.offprint.repair.torn;

import dev.offprint.repair.rule.Sections;

/// Korean particles, which lean on the noun before them and have two forms: one after a consonant
/// and one after a vowel.
final class Particles {
  private static final Sections KNOWN = Sections.load("clitics.txt");
  private static final int LONGEST = 4;

  private Particles() {}

  /// Whether `text` begins with a particle in the form that comes after the syllable `last`.
  static boolean leadIn(String text, char last) {
    int end = 0;
    while (end < text.length() && Scripts.isHangul(text.charAt(end))) {
      end++;
    }
    String first = text.substring(0, Math.min(end, LONGEST + 1));
    String form = Scripts.endsWithConsonant(last) ? "ko-after-consonant" : "ko-after-vowel";
    return KNOWN.has("ko", first) || KNOWN.has(form, first);
  }
}
