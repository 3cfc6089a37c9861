package dev.offprint.pdf;

/// A language as PDF names it (ISO 32000-1, 14.9.2).
final class LanguageTag {
  private static final int LONGEST_SUBTAG = 8;

  private LanguageTag() {}

  /// The tag; `und` (undetermined) where it is none that a validator accepts.
  static String of(String tag) {
    String[] subtags = tag.split("-", -1);
    for (int i = 0; i < subtags.length; i++) {
      if (!isSubtag(subtags[i], i == 0)) {
        return "und";
      }
    }
    return tag;
  }

  private static boolean isSubtag(String subtag, boolean first) {
    for (int i = 0; i < subtag.length(); i++) {
      char c = subtag.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean digit = c >= '0' && c <= '9';
      if (!letter && (first || !digit)) {
        return false;
      }
    }
    return !subtag.isEmpty() && subtag.length() <= LONGEST_SUBTAG;
  }
}
