package dev.offprint.repair.rows;

import dev.offprint.repair.rule.Credits;
import dev.offprint.repair.rule.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// Reads the people that a byline names.
final class Names {
  private static final int MOST_WORDS = 5;
  private static final int LONGEST_CASELESS = 24;

  /// Shorter words in capitals are initials or of an agency.
  private static final int SHORTEST_SURNAME = 4;

  private Names() {}

  /// The names in `value`, without offices; agencies only where nobody else is named; none if it is
  /// no list of names.
  ///
  /// @param words how many a name has at least
  static List<String> of(String value, int words) {
    return of(value, words, Names::withoutRole);
  }

  /// The same behind the label of a byline, where more may stand behind a name: `Jane Doe in Berlin
  /// (dpa)`.
  static List<String> ofByline(String value, int words) {
    String plain = Offices.joined(Offices.withoutAsides(value));
    return of(plain, words, name -> Offices.bare(withoutRole(name)));
  }

  private static List<String> of(String value, int words, UnaryOperator<String> bare) {
    List<String> names = new ArrayList<>();
    List<String> agencies = new ArrayList<>();
    List<String> parts = parts(withoutSecondCredit(value));
    boolean offices = parts.get(parts.size() - 1).indexOf(',') >= 0;
    for (String part : parts) {
      for (String name : namesIn(part, offices)) {
        String stripped = bare.apply(name.strip());
        if (stripped.isEmpty() && names.size() + 1 < parts.size()) {
          continue;
        }
        if (Credits.isAgency(stripped)) {
          agencies.add(stripped);
        } else if (!isName(stripped, words)) {
          return List.of();
        } else if (!Offices.isNobody(stripped)) {
          names.add(cased(stripped));
        }
      }
    }
    return names.isEmpty() ? agencies : names;
  }

  private static List<String> namesIn(String part, boolean offices) {
    if (offices) {
      int comma = part.indexOf(',');
      return List.of(comma < 0 ? part : part.substring(0, comma));
    }
    return split(part, ',');
  }

  private static List<String> split(String text, char mark) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, from)) {
      parts.add(text.substring(from, at));
      from = at + 1;
    }
    parts.add(text.substring(from));
    return parts;
  }

  /// The value at its `and`, in words or signs, with single spaces.
  private static List<String> parts(String value) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String token : tokens(value)) {
      if (Labels.FILE.has("and", token.toLowerCase(Locale.ROOT)) && !part.isEmpty()) {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(part.isEmpty() ? "" : " ").append(token);
      }
    }
    parts.add(part.toString());
    return parts;
  }

  private static List<String> tokens(String value) {
    List<String> tokens = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= value.length(); i++) {
      boolean space = i == value.length() || Labels.isSpace(value.charAt(i));
      boolean mark = !space && "、，；;".indexOf(value.charAt(i)) >= 0;
      if ((space || mark) && start >= 0) {
        tokens.add(value.substring(start, i));
        start = -1;
      } else if (!space && !mark && start < 0) {
        start = i;
      }
      if (mark) {
        tokens.add("&");
      }
    }
    return tokens;
  }

  /// `Jane Doe Senior Reporter` without what she is, if two words of the name are left.
  private static String withoutRole(String name) {
    List<String> words = tokens(name);
    int end = words.size();
    if (end < 3 || !Labels.FILE.has("role", words.get(end - 1).toLowerCase(Locale.ROOT))) {
      return name;
    }
    end--;
    while (end > 2 && Labels.FILE.has("role-kind", words.get(end - 1).toLowerCase(Locale.ROOT))) {
      end--;
    }
    return String.join(" ", words.subList(0, end));
  }

  /// Whether the line says what somebody is and not who: `Former Marketing Director`.
  static boolean isRole(String line) {
    List<String> words = tokens(line.toLowerCase(Locale.ROOT));
    int end = words.size() - 1;
    if (end < 0 || !Labels.FILE.has("role", words.get(end))) {
      return false;
    }
    boolean kind = Labels.FILE.has("role-kind", words.get(0));
    while (end > 0 && Labels.FILE.has("role-kind", words.get(end - 1))) {
      end--;
    }
    return kind || end < 2;
  }

  /// Without who took the photographs: `Jane Doe Photographs by John Roe`.
  private static String withoutSecondCredit(String value) {
    String folded = Prose.folded(value);
    for (String credit : Labels.FILE.of("second-credit")) {
      int at = folded.indexOf(" " + credit);
      if (at > 0 && folded.length() == value.length()) {
        return value.substring(0, at);
      }
    }
    return value;
  }

  /// Up to five words, each with a capital, but for particles such as `de` and `van`; in a script
  /// without capitals, few characters.
  static boolean isName(String name, int least) {
    if (name.isEmpty() || (Prose.endsSentence(name) && !name.endsWith("."))) {
      return false;
    }
    List<String> words = tokens(name);
    int capitalised = 0;
    boolean caseless = false;
    for (String word : words) {
      boolean upper = startsUpper(word);
      caseless |= isCaseless(word);
      boolean particle = Labels.FILE.has("particle", word.toLowerCase(Locale.ROOT));
      if (!isWord(word) || !(particle || upper || isCaseless(word))) {
        return false;
      }
      capitalised += upper || isCaseless(word) ? 1 : 0;
    }
    boolean enough = capitalised >= least || (caseless && hasNoSpaces(name));
    return enough
        && words.size() <= MOST_WORDS
        && !(caseless && name.length() > LONGEST_CASELESS)
        && !isSentenceEnd(words.get(words.size() - 1));
  }

  /// Han, kana and Hangul names of two to six characters.
  private static boolean hasNoSpaces(String name) {
    return name.length() >= 2 && name.length() <= 6 && name.charAt(0) >= '\u3040';
  }

  private static boolean isWord(String word) {
    return word.codePoints()
        .allMatch(
            c ->
                Character.isLetter(c)
                    || "'’.-·・".indexOf(c) >= 0
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK);
  }

  private static boolean startsUpper(String word) {
    return Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0));
  }

  private static boolean isCaseless(String word) {
    char first = word.charAt(0);
    return Character.isLetter(first) && !startsUpper(word) && !Character.isLowerCase(first);
  }

  private static boolean isSentenceEnd(String word) {
    return word.endsWith(".") && word.length() > 3;
  }

  /// `JETTE BRANDHORST` becomes `Jette Brandhorst`, and `Jette BRANDHORST` too.
  static String cased(String name) {
    if (name.equals(name.toUpperCase(Locale.ROOT))) {
      return capitalised(name);
    }
    StringBuilder out = new StringBuilder();
    for (String word : tokens(name)) {
      boolean capitals =
          word.length() >= SHORTEST_SURNAME
              && word.equals(word.toUpperCase(Locale.ROOT))
              && Character.isUpperCase(word.charAt(word.length() - 1));
      out.append(out.isEmpty() ? "" : " ").append(capitals ? capitalised(word) : word);
    }
    return out.toString();
  }

  private static String capitalised(String name) {
    StringBuilder out = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      out.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
    return out.toString();
  }
}
