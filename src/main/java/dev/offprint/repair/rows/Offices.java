package dev.offprint.repair.rows;

import dev.offprint.repair.rule.Credits;
import dev.offprint.repair.rule.Prose;
import java.util.List;
import java.util.Locale;

/// What stands behind a name in a byline and is none: the place, the paper, the agency; and what
/// stands in its place: the desk.
///
/// `Jane Doe in Berlin`, `Jane Doe (dpa)`, `Jane Doe Associated Press`, `Staff Writer`.
final class Offices {
  private static final int LONGEST_WITH_ROLE = 70;
  private static final int MOST_ROLE_WORDS = 6;
  private static final int LONGEST_ASIDE = 40;
  private static final int FEWEST_NAME_WORDS = 2;
  private static final int MOST_AGENCY_WORDS = 3;

  private Offices() {}

  /// The value of a byline without what is between brackets.
  static String withoutAsides(String value) {
    int open = Math.max(value.lastIndexOf('('), value.lastIndexOf('（'));
    int close = open < 0 ? -1 : Math.max(value.indexOf(')', open), value.indexOf('）', open));
    return open < 1 || close < 0 || close - open > LONGEST_ASIDE
        ? value
        : (value.substring(0, open).strip() + " " + value.substring(close + 1).strip()).strip();
  }

  /// `Jane Doe with John Roe` with a sign in the place of the word.
  static String joined(String value) {
    for (String with : Labels.FILE.of("with")) {
      int at = value.indexOf(" " + with + " ");
      if (at > 0) {
        return value.substring(0, at) + " & " + value.substring(at + with.length() + 2);
      }
    }
    return value;
  }

  /// The name without place, agency and desk behind it.
  static String bare(String name) {
    return withoutDesk(withoutAgency(withoutPlace(name)));
  }

  /// `Jane Doe in Berlin`, `Jane Doe for The Bugle` without what follows the name.
  private static String withoutPlace(String name) {
    int words = 0;
    for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
      words++;
      String rest = name.substring(space + 1);
      boolean place = words >= FEWEST_NAME_WORDS && Labels.FILE.has("place", Prose.firstWord(rest));
      if (place && rest.indexOf(' ') > 0) {
        return name.substring(0, space);
      }
    }
    return name;
  }

  /// `Jane Doe Associated Press` without the agency.
  private static String withoutAgency(String name) {
    int from = name.length();
    for (int i = 0; i < MOST_AGENCY_WORDS; i++) {
      from = name.lastIndexOf(' ', from - 1);
      String rest = from < 0 ? "" : name.substring(0, from);
      if (!Prose.hasWords(rest, FEWEST_NAME_WORDS)) {
        return name;
      }
      if (Credits.isAgency(name.substring(from + 1))) {
        return rest;
      }
    }
    return name;
  }

  /// `Reuters Staff` without the desk.
  private static String withoutDesk(String name) {
    int space = name.lastIndexOf(' ');
    boolean desk =
        space > 0
            && Labels.FILE.has("desk", name.substring(space + 1).toLowerCase(Locale.ROOT))
            && Credits.isAgency(name.substring(0, space));
    return desk ? name.substring(0, space) : name;
  }

  /// Whether the words are those of a desk or of an office, and nobody is named: `Our Staff
  /// Writer`, `Redaktion`.
  static boolean isNobody(String name) {
    boolean some = false;
    for (String word : name.split(" ", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      boolean office =
          Labels.FILE.has("role", lower)
              || Labels.FILE.has("desk", lower)
              || Credits.isAgency(word);
      if (!office && !Labels.FILE.has("role-kind", lower)) {
        return false;
      }
      some |= office;
    }
    return some;
  }

  static boolean areAgencies(List<String> names) {
    return names.stream().allMatch(Credits::isAgency);
  }

  /// The people in a line that says for whom they report: `Jane Doe, reporter for the Bugle`; none
  /// in any other.
  static List<String> beforeRole(String line) {
    int comma = line.length() > LONGEST_WITH_ROLE ? -1 : line.indexOf(", ");
    String role = comma < 0 ? "" : line.substring(comma + 2);
    boolean reports =
        !Prose.endsSentence(line)
            && role.indexOf(',') < 0
            && !Prose.hasMoreWords(role, MOST_ROLE_WORDS)
            && Labels.FILE.standsIn(role, "reporting");
    return reports ? Names.of(line.substring(0, comma), 2) : List.of();
  }
}
