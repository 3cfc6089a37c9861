package dev.offprint.repair.structure;

import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Sections;

/// The last sentence of a paragraph, which may announce a list below it: `The plan has three
/// parts:`, `The rules are as follows.`
record Announcement(String sentence) {
  private static final Sections WORDS = Sections.load("announcing.txt");
  private static final int LONGEST = 300;
  private static final Marks ENDS = Marks.of(".?!。？！");

  /// The announcement that a paragraph ends with.
  static Announcement endOf(String text) {
    int from = Math.max(0, text.length() - LONGEST);
    for (int i = text.length() - 2; i > from; i--) {
      boolean wide = text.charAt(i) > '\u3000';
      if (ENDS.has(text.charAt(i)) && (wide || text.charAt(i + 1) == ' ')) {
        return new Announcement(text.substring(i + 1).strip());
      }
    }
    return new Announcement(text.substring(from));
  }

  /// Whether it says how many things follow, and `count` is what it says.
  boolean counts(int count) {
    return holdsNumber(count) || WORDS.standsIn(sentence, Integer.toString(count));
  }

  /// Whether it says that something follows: `as follows`, `listed below`.
  boolean saysBelow() {
    return WORDS.standsIn(sentence, "below");
  }

  private boolean holdsNumber(int number) {
    int i = 0;
    while (i < sentence.length()) {
      int start = i;
      int value = 0;
      while (i < sentence.length() && Character.isDigit(sentence.charAt(i)) && i - start < 3) {
        value = value * 10 + Character.digit(sentence.charAt(i), 10);
        i++;
      }
      boolean alone = i > start && isEdge(start - 1) && isEdge(i);
      if (alone && value == number) {
        return true;
      }
      i = Math.max(i, start + 1);
    }
    return false;
  }

  /// Whether a number can end at the character at `index`: no part of a longer one, of a name or
  /// of a measure.
  private boolean isEdge(int index) {
    if (index < 0 || index >= sentence.length()) {
      return true;
    }
    char c = sentence.charAt(index);
    return c == ' ' || c == '\u00a0' || c == '(' || c > '\u3000';
  }
}
