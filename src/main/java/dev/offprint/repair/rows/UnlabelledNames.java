package dev.offprint.repair.rows;

import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Prose;
import java.util.List;
import java.util.Locale;

/// Reads the people in a line of which no label says that it is a byline.
final class UnlabelledNames {
  private static final Marks SEPARATORS = Marks.of(":：|｜/／・·");
  private static final int LONGEST_LABEL = 16;
  private static final int MOST_WORDS_BEFORE = 4;

  private UnlabelledNames() {}

  /// The names in the line; none if it is no list of names with a word or two before it.
  static List<String> in(String line) {
    List<String> names = behindBy(line);
    if (names.isEmpty()) {
      names = behindSeparator(line);
    }
    if (names.isEmpty()) {
      names = beforeDash(line);
    }
    names = names.isEmpty() ? bare(line) : names;
    return Offices.areAgencies(names) || startsWithAcronym(line) ? List.of() : names;
  }

  /// `NYT Wirecutter`: no vowel in the first word and only capitals, which the others have not.
  private static boolean startsWithAcronym(String line) {
    String word = Prose.firstWord(line);
    return word.length() > 2
        && word.length() < line.length()
        && word.chars().allMatch(c -> c >= 'A' && c <= 'Z' && "AEIOU".indexOf(c) < 0)
        && line.chars().anyMatch(Character::isLowerCase);
  }

  /// `Ada Thornbury - Carrow Gazette`
  private static List<String> beforeDash(String line) {
    int dash = Math.max(line.indexOf(" - "), Math.max(line.indexOf(" – "), line.indexOf(" — ")));
    String paper = dash < 0 ? "" : line.substring(dash + 3).strip();
    boolean behind =
        !paper.isEmpty()
            && Character.isUpperCase(line.charAt(0))
            && Character.isUpperCase(paper.charAt(0))
            && !Prose.hasMoreWords(paper, MOST_WORDS_BEFORE);
    return behind ? Names.of(line.substring(0, dash), 2) : List.of();
  }

  /// `Ada Thornbury and Jane Roe`; in a script without capitals nothing tells a name from a title.
  private static List<String> bare(String line) {
    return Character.isUpperCase(line.charAt(0)) && isOffice(line, line.indexOf(','))
        ? Names.of(line, 2)
        : List.of();
  }

  /// Whether an office or an agency, in a word or two, is all that stands behind the comma.
  private static boolean isOffice(String line, int comma) {
    String office = line.substring(comma + 1).strip();
    return comma < 0
        || (!office.isEmpty()
            && Character.isUpperCase(office.charAt(0))
            && !Prose.hasMoreWords(office, MOST_WORDS_BEFORE));
  }

  /// `Words: Ada Thornbury`
  private static List<String> behindSeparator(String line) {
    for (int i = 1; i < line.length() && i <= LONGEST_LABEL; i++) {
      if (SEPARATORS.has(line.charAt(i))) {
        boolean isLabel = !Prose.hasMoreWords(line.substring(0, i), 2);
        boolean report = isLabel && Labels.REPORTS.stream().anyMatch(line::endsWith);
        String name = report ? line.substring(0, i) : line.substring(i + 1);
        return isLabel ? Names.of(name.strip(), 2) : List.of();
      }
      if (Character.isDigit(line.charAt(i))) {
        return List.of();
      }
    }
    return List.of();
  }

  /// `Eine Reportage von Ada Thornbury`, and not `Ada von Thornbury`: before a name's particle
  /// stands no article and nothing in lower case.
  private static List<String> behindBy(String line) {
    int words = 0;
    int start = 0;
    boolean isText = Labels.FILE.has("article", Prose.firstWord(line).toLowerCase(Locale.ROOT));
    for (int space = line.indexOf(' '); space > 0; space = line.indexOf(' ', start)) {
      String word = line.substring(start, space).toLowerCase(Locale.ROOT);
      boolean lower = Character.isLowerCase(line.charAt(start));
      start = space + 1;
      if (isText && Labels.FILE.has("by", word)) {
        return Names.of(line.substring(start), 2);
      }
      isText |= lower;
      if (++words > MOST_WORDS_BEFORE) {
        return List.of();
      }
    }
    return List.of();
  }
}
