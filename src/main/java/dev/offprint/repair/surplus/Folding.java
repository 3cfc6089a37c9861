package dev.offprint.repair.surplus;

import dev.offprint.repair.rule.Prose;
import java.text.Normalizer;

/// Makes alike what people type in several ways: case, quotes, spaces, accents that are left out in
/// capitals, letters of one script that stand for the same in another language.
final class Folding {
  /// Stands for a letter that is left out.
  private static final char SKIPPED = '\u0000';

  /// No character before the dotless i is written in several ways.
  private static final char FIRST_ALIKE = 0x131;

  private static final String GREEK_ACCENTED = "άέήίΐϊόύΰϋώς";
  private static final String GREEK_PLAIN = "αεηιιιουυυωσ";

  private Folding() {}

  /// A text folded for comparison with phrases: as [Prose#folded], and letters that people type in
  /// several ways made alike.
  static String folded(String text) {
    String folded = Prose.folded(text);
    int from = plainEnd(folded);
    if (from == folded.length()) {
      return folded;
    }
    StringBuilder out = null;
    for (int i = from; i < folded.length(); i++) {
      char c = folded.charAt(i);
      char alike = c < FIRST_ALIKE ? c : alike(c);
      if (alike != c) {
        out = out == null ? new StringBuilder(folded) : out;
        out.setCharAt(i, alike);
      }
    }
    String done = out == null ? folded : withoutSkipped(out);
    return Normalizer.isNormalized(done, Normalizer.Form.NFC)
        ? done
        : Normalizer.normalize(done, Normalizer.Form.NFC);
  }

  /// Where the first character stands that could be written otherwise.
  private static int plainEnd(String folded) {
    int i = 0;
    while (i < folded.length() && folded.charAt(i) < FIRST_ALIKE) {
      i++;
    }
    return i;
  }

  private static String withoutSkipped(StringBuilder text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != SKIPPED) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  private static char alike(char c) {
    if (c >= '\u03ac' && c <= '\u03ce') {
      int at = GREEK_ACCENTED.indexOf(c);
      return at < 0 ? c : GREEK_PLAIN.charAt(at);
    }
    return c >= '\u0600' && c <= '\u06ff' ? arabic(c) : other(c);
  }

  private static char other(char c) {
    return switch (c) {
      case 'ı' -> 'i';
      case 'ё' -> 'е';
      case 'ş' -> 'ș';
      case 'ţ' -> 'ț';
      case 'ʼ' -> '\'';
      case '\u3000' -> ' ';
      case '\u200c' -> SKIPPED;
      default -> c >= '\uff01' && c <= '\uff5e' ? Character.toLowerCase((char) (c - 0xfee0)) : c;
    };
  }

  /// Without the signs that Arabic can be written without; Persian letters as Arabic ones.
  private static char arabic(char c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ی' -> 'ي';
      case 'ک' -> 'ك';
      case 'ة' -> 'ه';
      case '\u0640' -> SKIPPED;
      default -> c >= '\u064b' && c <= '\u0652' ? SKIPPED : c;
    };
  }
}
