package dev.offprint.repair.rule;

/// Tells a text that goes on with a sentence from one that begins anew, by how it starts.
final class Continuation {
  private static final int LONGEST_ASIDE = 80;
  private static final int LONGEST_ENDING = 4;

  private Continuation() {}

  static boolean is(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    if (first >= 'A' && first <= 'Z') {
      return false;
    }
    if (Prose.isAsciiLetter(first)) {
      return goesOnLower(text);
    }
    if (",.;:!?)]}’”»%，。、；：！？」』）】》،؛؟۔।".indexOf(first) >= 0) {
      return !startsWithEllipsis(text) && !Prose.startsWithName(text);
    }
    if (first == '–' || first == '—') {
      return text.length() > 1 && Character.isLowerCase(text.charAt(1));
    }
    if (first == '\'' || first == '"') {
      return text.length() > 1 && (",.;: ".indexOf(text.charAt(1)) >= 0 || isEnding(text));
    }
    if (first == '“') {
      return closes(text);
    }
    if (first == '(' || first == '[') {
      return startsWithAside(text, first == '(' ? ')' : ']');
    }
    return Character.isLowerCase(first) && goesOnLower(text);
  }

  /// `“, die im Dorf erscheint`, `“ fordert`: a mark that opens in some languages closes where no
  /// word or only one in lower case follows.
  private static boolean closes(String text) {
    char after = text.length() > 1 ? text.charAt(1) : 'x';
    boolean lower = after == ' ' && text.length() > 2 && Character.isLowerCase(text.charAt(2));
    return lower || ",.;:)!?".indexOf(after) >= 0;
  }

  /// `'s house`, `'nın yazısı`: an apostrophe, a few letters and a word in lower case.
  private static boolean isEnding(String text) {
    int end = 1;
    while (end < text.length()
        && end <= LONGEST_ENDING
        && Character.isLowerCase(text.charAt(end))) {
      end++;
    }
    return text.charAt(0) == '\''
        && end > 1
        && end + 1 < text.length()
        && text.charAt(end) == ' '
        && Character.isLowerCase(text.charAt(end + 1));
  }

  private static boolean goesOnLower(String text) {
    return !isCamelCase(text) && !Prose.looksLikeAddress(text);
  }

  /// `(CoECI), established by`: a bracket after which the sentence goes on, and no `(ii) the`.
  private static boolean startsWithAside(String text, char closer) {
    int end = text.indexOf(closer);
    if (end < 4 || end > LONGEST_ASIDE || end + 2 >= text.length()) {
      return false;
    }
    char after = text.charAt(end + 1);
    boolean roman = text.substring(1, end).chars().allMatch(c -> "ivxlc".indexOf(c) >= 0);
    boolean goesOn =
        after == ' ' ? Character.isLowerCase(text.charAt(end + 2)) : ",;".indexOf(after) >= 0;
    return goesOn && !roman;
  }

  private static boolean startsWithEllipsis(String text) {
    return text.startsWith("..");
  }

  /// Whether the text starts with a name such as iPhone or eBay.
  private static boolean isCamelCase(String text) {
    for (int i = 1; i < text.length() && text.charAt(i) != ' '; i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
