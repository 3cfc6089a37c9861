package dev.offprint.repair.rule;

/// Language tags as of BCP 47.
public final class LanguageTag {
  private LanguageTag() {}

  /// The language without its script and region: `zh` of `zh-Hant-TW`.
  ///
  /// Rules ask for it line by line, and [Locale] would look up all of the tag each time.
  public static String primary(String tag) {
    int dash = tag.indexOf('-');
    return dash < 0 ? tag : tag.substring(0, dash);
  }
}
