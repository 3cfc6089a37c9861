package dev.offprint.repair.language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which languages a script can be of.
///
/// Small languages that look like a large one of the same script are left out: what is told to be
/// Latin or Luxembourgish is nearly always Italian or German with many names.
final class Candidates {
  private static final Set<String> LATIN =
      Set.of(
          "af", "az", "ca", "cs", "cy", "da", "de", "en", "es", "et", "eu", "fi", "fr", "ga", "gl",
          "hr", "hu", "id", "is", "it", "lt", "lv", "ms", "nb", "nl", "nn", "no", "pl", "pt", "ro",
          "sk", "sl", "sq", "sv", "sw", "tl", "tr", "vi");
  private static final Set<String> CYRILLIC =
      Set.of("be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "uk");
  private static final Set<String> ARABIC = Set.of("ar", "fa", "ps", "ug", "ur");
  private static final Set<String> DEVANAGARI = Set.of("hi", "mr", "ne");
  private static final Set<String> BENGALI = Set.of("as", "bn");

  private static final Set<String> RARE =
      Set.of(
          "af", "as", "az", "cy", "eu", "ga", "gl", "kk", "ky", "mn", "ms", "nn", "ps", "sq", "sw",
          "tl", "ug");

  private static final Set<String> OF_THEIR_OWN_SCRIPT =
      Set.of(
          "el", "he", "hy", "ka", "gu", "pa", "kn", "ml", "or", "si", "ta", "te", "km", "lo", "my",
          "th", "ko", "ja", "zh");

  /// Languages of which one is easily taken for another of the same group.
  private static final List<Set<String>> SIBLINGS =
      List.of(
          Set.of("da", "nb", "nn", "no"),
          Set.of("bs", "hr", "sl", "sr"),
          Set.of("cs", "sk"),
          Set.of("id", "ms"),
          Set.of("af", "nl"),
          Set.of("gl", "pt", "es"),
          Set.of("bg", "mk"),
          Set.of("hi", "mr", "ne"),
          Set.of("kk", "ky"));

  private Candidates() {}

  /// The languages among which the model must decide; empty where it need not or cannot.
  static Set<String> of(UnicodeScript script) {
    return switch (script) {
      case LATIN -> LATIN;
      case CYRILLIC -> CYRILLIC;
      case ARABIC -> ARABIC;
      case DEVANAGARI -> DEVANAGARI;
      case BENGALI -> BENGALI;
      default -> Set.of();
    };
  }

  /// The one language that the letters are of; `null` where their script does not decide.
  static @Nullable String decided(Letters letters) {
    return switch (letters.script()) {
      case GREEK -> "el";
      case HEBREW -> "he";
      case ARMENIAN -> "hy";
      case GEORGIAN -> "ka";
      case GUJARATI -> "gu";
      case GURMUKHI -> "pa";
      case KANNADA -> "kn";
      case MALAYALAM -> "ml";
      case ORIYA -> "or";
      case SINHALA -> "si";
      case TAMIL -> "ta";
      case TELUGU -> "te";
      case KHMER -> "km";
      case LAO -> "lo";
      case MYANMAR -> "my";
      case THAI -> "th";
      case HANGUL -> "ko";
      case HAN -> letters.hasKana() ? "ja" : "zh";
      default -> null;
    };
  }

  /// Whether few articles are in a language, and many in others that look like it.
  static boolean isRare(String language) {
    return RARE.contains(language);
  }

  /// Whether a language can be told at all, so that not telling it means something.
  static boolean isKnown(String language) {
    return OF_THEIR_OWN_SCRIPT.contains(language)
        || LATIN.contains(language)
        || CYRILLIC.contains(language)
        || ARABIC.contains(language)
        || DEVANAGARI.contains(language)
        || BENGALI.contains(language);
  }

  static boolean areSiblings(String language, String other) {
    return SIBLINGS.stream().anyMatch(group -> group.contains(language) && group.contains(other));
  }
}
