package dev.offprint.repair.rows;

import dev.offprint.repair.rule.Prose;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Who holds the rights that a copyright line names: `© 2019–2024 Carrow Gazette Ltd. All rights
/// reserved.`, `Copyright © 2024 · Carrow Gazette · A theme`.
final class Holder {
  private static final String MARKS = " \u00a0\t·|•-–—,.:;，、：/<>《》«»\"“”„‟'‘’()（）[]";

  /// Where what follows is no longer of the name.
  private static final String ENDS = "|·•,，،。;；<(（—–";

  private Holder() {}

  /// The name, without the form of the company; `null` where none is left.
  ///
  /// @param line a copyright line
  static @Nullable String in(String line) {
    String rest = withoutLead(line);
    String name = withoutCompany(withoutTail(rest.substring(0, end(rest))));
    return name.isEmpty() || name.chars().noneMatch(Character::isLetter) ? null : name;
  }

  /// The line from the first word on that is no sign, year, or word about rights.
  private static String withoutLead(String line) {
    String rest = line;
    int before;
    do {
      before = rest.length();
      rest = rest.substring(leading(rest));
    } while (rest.length() < before);
    return rest;
  }

  private static int leading(String rest) {
    int words = Publications.WORDS.prefix(rest, "rights");
    if (words > 0 && isEdge(rest, words)) {
      return words;
    }
    return !rest.isEmpty() && isMarkOrDigit(rest.charAt(0)) ? 1 : 0;
  }

  private static boolean isMarkOrDigit(char c) {
    return MARKS.indexOf(c) >= 0 || c == '©' || c == '℗' || Character.isDigit(c);
  }

  private static boolean isEdge(String text, int at) {
    return at >= text.length()
        || !Character.isLetter(text.charAt(at))
        || !Character.isLetter(text.charAt(at - 1))
        || text.charAt(at - 1) >= '\u0590';
  }

  /// The end of the name: a mark, a sign, a year, or a full stop behind a word that is no
  /// abbreviation.
  private static int end(String rest) {
    for (int i = 1; i < rest.length(); i++) {
      char c = rest.charAt(i);
      boolean space = i + 1 == rest.length() || rest.charAt(i + 1) == ' ';
      boolean stop = c == '.' && space && !Character.isUpperCase(rest.charAt(i - 1));
      boolean dash = c == '-' && space && rest.charAt(i - 1) == ' ';
      boolean quote = "\"”“»".indexOf(c) >= 0;
      if (ENDS.indexOf(c) >= 0 || c == '©' || stop || dash || quote) {
        return i;
      }
    }
    return rest.length();
  }

  /// Without years, and words about rights, behind the name.
  private static String withoutTail(String text) {
    String name = stripped(text);
    for (int at = 1; at < name.length(); at++) {
      boolean starts =
          !Character.isLetter(name.charAt(at - 1)) || Prose.isUnspaced(name.charAt(at));
      int words = starts ? Publications.WORDS.prefix(name.substring(at), "rights") : 0;
      if (words > 3 && at + words == name.length()) {
        return stripped(name.substring(0, at));
      }
    }
    return name;
  }

  /// Without marks and digits behind it.
  private static String stripped(String text) {
    int end = text.length();
    while (end > 0 && (isMarkOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != '.')) {
      end--;
    }
    return text.substring(0, end);
  }

  private static String withoutCompany(String name) {
    int space = name.lastIndexOf(' ');
    String last = name.substring(space + 1).toLowerCase(Locale.ROOT);
    return space > 0 && Publications.WORDS.has("company", last)
        ? withoutCompany(stripped(name.substring(0, space)))
        : name;
  }
}
