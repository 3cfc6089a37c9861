package dev.offprint.repair.lines;

import dev.offprint.repair.rule.Marker;
import dev.offprint.repair.rule.Prose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// The measure that a document's lines were wrapped to.
///
/// Where sentences go on from line to line, the lines were certainly wrapped: how far they would
/// have gone with the next word tells the measure from a mere longest line.
///
/// @param columns the length of the longest lines; 0 if the document is not wrapped
/// @param fits a line that ends before this column with the next word had room for it
record Measure(int columns, int fits, Unit unit) {
  /// No text is wrapped to longer lines than this.
  static final int LONGEST_WRAPPED = 130;

  static final Measure NONE = new Measure(0, 0, Unit.SIGNS);
  private static final int SHORTEST_WRAPPED = 25;
  private static final int LONGEST_VERSE = 50;
  private static final int FEWEST_LINES = 3;
  private static final int SEVERAL = 2;

  /// Of so many wrapped lines, one at least ends inside a sentence beyond doubt.
  private static final int CUT = 6;

  /// How many line ends inside sentences say more than a guess.
  private static final int ENOUGH = 12;

  /// So many of the line ends inside sentences, and nearly all of them wraps, say that a text is
  /// wrapped although many of its other lines are short.
  private static final int CLEAR = 6;

  /// Without them, a line may end as much before the measure.
  private static final int SLACK = 2;

  /// @param paragraphs those of more than one line
  static Measure of(Collection<LineEnds> paragraphs) {
    List<String> lines = new ArrayList<>();
    for (LineEnds paragraph : paragraphs) {
      for (int i = 0; i <= paragraph.count(); i++) {
        lines.add(paragraph.line(i));
      }
      lines.add("");
    }
    Measure measure = new Survey(lines, Unit.SIGNS).measure();
    return lines.stream().anyMatch(Measure::isWide)
        ? better(measure, new Survey(lines, Unit.COLUMNS).measure(), lines)
        : measure;
  }

  /// Whether a paragraph may have been wrapped to a measure that others do not keep to: menus and
  /// lists of other articles, whose many short lines say nothing of it, seldom begin with a long
  /// one.
  static boolean mayHold(LineEnds paragraph) {
    return Columns.of(paragraph.line(0)) > LONGEST_VERSE;
  }

  private static boolean isWide(String line) {
    return !line.isEmpty() && Columns.isWide(line.charAt(0));
  }

  private static Measure better(Measure signs, Measure columns, List<String> lines) {
    return columns.wrapped(lines) > signs.wrapped(lines) ? columns : signs;
  }

  /// How many of the line ends inside paragraphs are wraps.
  private int wrapped(List<String> lines) {
    int wrapped = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String line = lines.get(i);
      String next = lines.get(i + 1);
      boolean inside = !line.isEmpty() && !next.isEmpty() && Marker.of(next) == null;
      wrapped += inside && isWrapped(line, next) ? 1 : 0;
    }
    return wrapped;
  }

  /// How many of the wraps are behind a word: in verse hardly any, since its lines end with a
  /// comma or a sentence.
  private int wrappedInClauses(List<String> lines) {
    int wrapped = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String line = lines.get(i);
      String next = lines.get(i + 1);
      boolean inside = !line.isEmpty() && !next.isEmpty() && endsInClause(line);
      wrapped += inside && isWrapped(line, next) ? 1 : 0;
    }
    return wrapped;
  }

  private static boolean endsInClause(String line) {
    char last = line.charAt(line.length() - 1);
    return !Character.isWhitespace(last) && ".,;:!?…—–。，、；：！？،؛؟।".indexOf(last) < 0;
  }

  /// Whether the next line's first word would not have fitted at the end of this one.
  boolean isWrapped(String line, String next) {
    return columns > 0
        && line.length() <= LONGEST_WRAPPED
        && unit.of(line) <= columns + SLACK
        && (reach(line, next) > fits || isDivided(line, next));
  }

  /// Whether a word goes on in lower case behind a hyphen: however ragged the lines are, this one
  /// was wrapped.
  private static boolean isDivided(String line, String next) {
    return WordParts.endsInHyphen(line) && !next.isEmpty() && Character.isLowerCase(next.charAt(0));
  }

  /// Whether a line is not much shorter than others, and longer than those of verse.
  boolean isLong(String line) {
    int length = unit.of(line);
    return columns > 0 && length > LONGEST_VERSE && length * 4 >= columns * 3;
  }

  private int reach(String line, String next) {
    boolean unspaced = !next.isEmpty() && Unspaced.is(next.charAt(0));
    return unit.of(line) + 1 + (unspaced ? unit.most() - 1 : unit.ofFirstWord(next));
  }

  /// What lines are measured in.
  enum Unit {
    SIGNS,
    COLUMNS;

    int of(String text) {
      return this == SIGNS ? text.length() : Columns.of(text);
    }

    int ofFirstWord(String text) {
      int space = this == SIGNS ? text.indexOf(' ') : -1;
      return space >= 0 ? space : of(Prose.firstWord(text));
    }

    /// What one sign takes at most.
    int most() {
      return this == SIGNS ? 1 : 2;
    }
  }

  /// The lines of a document, and what they were wrapped to if they were.
  private record Survey(List<String> lines, Unit unit) {
    Measure measure() {
      int[] lengths = new int[lines.size()];
      int count = 0;
      for (String line : lines) {
        if (!line.isEmpty() && line.length() <= LONGEST_WRAPPED) {
          lengths[count++] = unit.of(line);
        }
      }
      if (count == 0) {
        return NONE;
      }
      Arrays.sort(lengths, 0, count);
      Measure measure = measure(lengths[count - 1]);
      boolean someAreLonger = measure.columns() == 0 && count >= ENOUGH;
      return someAreLonger ? measure(lengths[count - 1 - count / ENOUGH]) : measure;
    }

    private Measure measure(int longest) {
      Measure guess = new Measure(longest, longest - SLACK, unit);
      int wrapped = guess.wrapped(lines);
      boolean isWrapped =
          longest >= SHORTEST_WRAPPED
              && wrapped >= FEWEST_LINES
              && (wrapped * 2 >= ends() || cutsAreWraps(guess, wrapped))
              && cuts() * CUT >= wrapped
              && (longest > LONGEST_VERSE || isProse(guess, wrapped));
      return isWrapped || areCut(longest) ? new Measure(longest, fits(guess), unit) : NONE;
    }

    /// Whether short lines are no verse: sentences end in them, but neither sentences nor clauses
    /// do where most lines do.
    private boolean isProse(Measure guess, int wrapped) {
      return guess.wrappedInClauses(lines) * 2 >= wrapped
          && endsInClauses() * 2 >= ends()
          && lines.stream().anyMatch(Prose::endsSentence);
    }

    /// How many line ends inside paragraphs are behind a word.
    private int endsInClauses() {
      int ends = 0;
      for (int i = 0; i + 1 < lines.size(); i++) {
        boolean inside = !lines.get(i).isEmpty() && !lines.get(i + 1).isEmpty();
        ends += inside && endsInClause(lines.get(i)) ? 1 : 0;
      }
      return ends;
    }

    /// Whether sentences go on after nearly all lines, none of which is short, and end with the
    /// last ones: lines that are long or divide words are none of verse, however ragged they are.
    private boolean areCut(int longest) {
      int cuts = 0;
      int others = 0;
      int divided = longest > LONGEST_VERSE ? SEVERAL : 0;
      for (int i = 0; i + 1 < lines.size(); i++) {
        String line = lines.get(i);
        String next = lines.get(i + 1);
        boolean last = next.isEmpty();
        if (last ? isOpen(line) : isShort(line, longest)) {
          return false;
        }
        boolean cut = PageText.isCut(line, next);
        cuts += cut ? 1 : 0;
        divided += isDivided(line, next) ? 1 : 0;
        others += !cut && !last && !line.isEmpty() ? 1 : 0;
      }
      return cuts >= SEVERAL && divided >= SEVERAL && others * 3 <= cuts;
    }

    private static boolean isOpen(String line) {
      return !line.isEmpty() && !Prose.endsSentence(line) && !Prose.endsWithColon(line);
    }

    private boolean isShort(String line, int longest) {
      return !line.isEmpty() && unit.of(line) * 5 < longest * 3;
    }

    /// How many sentences certainly go on from line to line, which they seldom do in lists, tables
    /// and contents with lines of like lengths.
    private int cuts() {
      int cuts = 0;
      for (int i = 0; i + 1 < lines.size(); i++) {
        String line = lines.get(i);
        boolean may = line.length() >= SHORTEST_WRAPPED / 2 && line.length() <= LONGEST_WRAPPED;
        cuts += may && PageText.isCut(line, lines.get(i + 1)) ? 1 : 0;
      }
      return cuts;
    }

    /// Whether sentences go on after full lines and hardly ever after others, as in no verse.
    private boolean cutsAreWraps(Measure guess, int wrapped) {
      int cuts = 0;
      int wraps = 0;
      for (int i = 0; i + 1 < lines.size(); i++) {
        String line = lines.get(i);
        String next = lines.get(i + 1);
        if (PageText.isCut(line, next)) {
          cuts++;
          wraps += guess.isWrapped(line, next) ? 1 : 0;
        }
      }
      return wraps >= CLEAR && wraps * 10 >= cuts * 9 && wrapped * 4 >= ends();
    }

    /// How many line ends are inside paragraphs.
    private int ends() {
      int ends = 0;
      for (int i = 0; i + 1 < lines.size(); i++) {
        String next = lines.get(i + 1);
        boolean inside = !lines.get(i).isEmpty() && !next.isEmpty();
        ends += inside && Marker.of(next) == null ? 1 : 0;
      }
      return ends;
    }

    /// The reach that all but a twentieth of the lines have that certainly were wrapped.
    private int fits(Measure guess) {
      int longest = guess.columns();
      int shortest = longest - longest / 4;
      int[] reaches = new int[lines.size()];
      int count = 0;
      for (int i = 1; i + 1 < lines.size(); i++) {
        String line = lines.get(i);
        String next = lines.get(i + 1);
        boolean inside = !lines.get(i - 1).isEmpty() && !line.isEmpty() && !next.isEmpty();
        if (inside && line.length() <= LONGEST_WRAPPED && PageText.isCut(line, next)) {
          int reach = guess.reach(line, next);
          reaches[count] = reach;
          count += reach >= shortest ? 1 : 0;
        }
      }
      if (count < FEWEST_LINES) {
        return longest - SLACK;
      }
      Arrays.sort(reaches, 0, count);
      int fits = Math.max(reaches[count / 20] - 1, shortest);
      return Math.min(fits, count < ENOUGH ? longest - SLACK : longest);
    }
  }
}
