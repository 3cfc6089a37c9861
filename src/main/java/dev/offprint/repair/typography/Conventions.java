package dev.offprint.repair.typography;

import java.util.Locale;
import java.util.Set;

/// What a language, as it is written in a country, wants of its punctuation.
///
/// @param language a primary language subtag
record Conventions(String language, String region, QuotationMarks marks) {
  private static final Set<String> SPACED_EN_DASH =
      Set.of(
          "de", "nl", "af", "sv", "da", "nb", "nn", "no", "fi", "et", "is", "fr", "it", "pl", "cs",
          "sk", "sl", "hr", "sr", "bs", "hu", "ro", "lt", "lv", "he", "ar", "fa");

  private static final Set<String> EM_FOR_HYPHEN = Set.of("ru", "uk", "be", "kk");

  /// Those that have an en dash between the years of a span; the others have a hyphen there.
  private static final Set<String> EN_DASH_RANGES =
      Set.of(
          "en", "de", "nl", "af", "sv", "da", "nb", "nn", "no", "fi", "et", "is", "pl", "cs", "sk",
          "sl", "hr", "sr", "bs", "hu", "ro", "lt", "lv", "ru", "uk", "be", "bg", "tr");

  /// Those in which a speaker's words begin with a dash.
  private static final Set<String> DIALOGUE_DASH =
      Set.of(
          "es", "pt", "ca", "gl", "fr", "ru", "uk", "be", "bg", "pl", "cs", "sk", "hu", "ro", "sv",
          "da", "nb", "nn", "no", "fi", "et", "lt", "lv", "el", "tr", "hr", "sr", "sl");

  private static final Set<String> EM_DIALOGUE =
      Set.of("es", "pt", "ca", "gl", "fr", "ru", "uk", "be", "bg", "el", "tr");

  /// Where Chinese is written in traditional characters.
  private static final Set<String> TRADITIONAL_CHINESE = Set.of("TW", "HK", "MO");

  static Conventions of(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    String language = locale.getLanguage();
    String region = locale.getCountry();
    boolean brackets = language.equals("zh") && isTraditional(locale.getScript(), region);
    QuotationMarks marks = brackets ? QuotationMarks.BRACKETS : QuotationMarks.of(language, region);
    return new Conventions(language, region, marks);
  }

  private static boolean isTraditional(String script, String region) {
    return script.equals("Hant") || script.isEmpty() && TRADITIONAL_CHINESE.contains(region);
  }

  Conventions withMarks(QuotationMarks other) {
    return new Conventions(language, region, other);
  }

  boolean isFrench() {
    return language.equals("fr");
  }

  /// Whether guillemets have spaces inside them.
  boolean spacesGuillemets() {
    return isFrench() && !region.equals("CH");
  }

  /// Whether a space stands before `; ! ?`, as in France.
  boolean spacesHighMarks() {
    return isFrench() && !region.equals("CA");
  }

  /// What two hyphens between spaces stand for.
  String spacedDash() {
    return SPACED_EN_DASH.contains(language) ? "–" : "—";
  }

  /// What one hyphen between spaces stands for.
  String spacedHyphen() {
    return EM_FOR_HYPHEN.contains(language) ? "—" : "–";
  }

  boolean hasDashInRanges() {
    return EN_DASH_RANGES.contains(language);
  }

  boolean hasDialogueDash() {
    return DIALOGUE_DASH.contains(language);
  }

  String dialogueDash() {
    return EM_DIALOGUE.contains(language) ? "—" : "–";
  }

  /// Whether the dash of direct speech stands at the words without a space: `—Voy —dijo—.`
  boolean hasRaya() {
    return language.equals("es") || language.equals("ca") || language.equals("gl");
  }
}
