package dev.offprint.repair.typography;

/// A language's quotation marks, first and second level, with the spaces that belong to them.
record QuotationMarks(String open, String close, String innerOpen, String innerClose) {
  private static final char NO_BREAK_SPACE = '\u00a0';

  static final QuotationMarks ENGLISH = new QuotationMarks("“", "”", "‘", "’");
  static final QuotationMarks GERMAN = new QuotationMarks("„", "“", "‚", "‘");
  static final QuotationMarks SWEDISH = new QuotationMarks("”", "”", "’", "’");
  static final QuotationMarks POLISH = new QuotationMarks("„", "”", "«", "»");
  static final QuotationMarks INWARD = new QuotationMarks("»", "«", "›", "‹");
  static final QuotationMarks OUTWARD = new QuotationMarks("«", "»", "“", "”");
  static final QuotationMarks BRACKETS = new QuotationMarks("「", "」", "『", "』");
  static final QuotationMarks SWISS = new QuotationMarks("«", "»", "‹", "›");

  /// The marks for what was in single quotes and stands in no other quotation: ‘a term’.
  QuotationMarks ofTerms() {
    return switch (open) {
      case "„" -> new QuotationMarks("‚", close.equals("“") ? "‘" : "’", innerOpen, innerClose);
      case "”" -> new QuotationMarks("’", "’", innerOpen, innerClose);
      case "「" -> this;
      case "»" -> new QuotationMarks("›", "‹", innerOpen, innerClose);
      default -> new QuotationMarks("‘", "’", innerOpen, innerClose);
    };
  }

  /// @param language a primary language subtag, e.g. `de`
  /// @param region the country that the text is from, e.g. `CH`; empty where it is not known
  static QuotationMarks of(String language, String region) {
    return switch (language) {
      case "de" -> region.equals("CH") || region.equals("LI") ? SWISS : GERMAN;
      case "cs", "sk", "sl", "lt", "is", "et", "ka" -> GERMAN;
      case "bg", "mk" -> new QuotationMarks("„", "“", "’", "’");
      case "hr", "sr", "bs", "lv" -> new QuotationMarks("„", "”", "‘", "’");
      case "fr" ->
          region.equals("CH")
              ? SWISS
              : new QuotationMarks("«" + NO_BREAK_SPACE, NO_BREAK_SPACE + "»", "“", "”");
      case "pt" -> region.equals("PT") ? OUTWARD : ENGLISH;
      case "es" -> region.isEmpty() || region.equals("ES") ? OUTWARD : ENGLISH;
      case "it" -> region.equals("CH") ? SWISS : OUTWARD;
      case "ca", "gl", "ar", "fa", "el", "hy" -> OUTWARD;
      case "ru", "uk", "be", "kk" -> new QuotationMarks("«", "»", "„", "“");
      case "nb", "no", "nn" -> new QuotationMarks("«", "»", "‘", "’");
      case "da" -> INWARD;
      case "sv", "fi", "he", "yi" -> SWEDISH;
      case "pl", "ro" -> POLISH;
      case "hu" -> new QuotationMarks("„", "”", "»", "«");
      default -> ENGLISH;
    };
  }

  boolean isOpen(char c) {
    return c == open.charAt(0) && !open.equals(close);
  }

  boolean isClose(char c) {
    return c == close.charAt(close.length() - 1) && !open.equals(close);
  }
}
