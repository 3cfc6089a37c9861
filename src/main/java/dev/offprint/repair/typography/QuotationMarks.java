package dev.offprint.repair.typography;

/// A language's quotation marks, first and second level, with the spaces that belong to them.
record QuotationMarks(String open, String close, String innerOpen, String innerClose) {
  private static final char NO_BREAK_SPACE = '\u00a0';

  /// The marks for what was in single quotes and stands in no other quotation: ‘a term’.
  QuotationMarks ofTerms() {
    return switch (open) {
      case "„" -> new QuotationMarks("‚", close.equals("“") ? "‘" : "’", innerOpen, innerClose);
      case "”" -> new QuotationMarks("’", "’", innerOpen, innerClose);
      default -> new QuotationMarks("‘", "’", innerOpen, innerClose);
    };
  }

  /// @param language a primary language subtag, e.g. `de`
  static QuotationMarks of(String language) {
    return switch (language) {
      case "de", "cs", "sk", "bg", "sl", "hr", "lt", "is", "et" ->
          new QuotationMarks("„", "“", "‚", "‘");
      case "fr" -> new QuotationMarks("«" + NO_BREAK_SPACE, NO_BREAK_SPACE + "»", "“", "”");
      case "es", "it", "pt", "ca", "gl", "ar", "fa" -> new QuotationMarks("«", "»", "“", "”");
      case "ru", "uk", "be", "el" -> new QuotationMarks("«", "»", "„", "“");
      case "nb", "no", "nn", "da" -> new QuotationMarks("«", "»", "‘", "’");
      case "sv", "fi" -> new QuotationMarks("”", "”", "’", "’");
      case "pl", "ro", "hu" -> new QuotationMarks("„", "”", "«", "»");
      default -> new QuotationMarks("“", "”", "‘", "’");
    };
  }

  boolean isOpen(char c) {
    return c == open.charAt(0) && !open.equals(close);
  }

  boolean isClose(char c) {
    return c == close.charAt(close.length() - 1) && !open.equals(close);
  }

  /// Whether a dash between spaces is an em dash, as where English marks are in use.
  boolean goWithEmDash() {
    return open.equals("“");
  }
}
