package dev.offprint.repair.lines;

import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rule.Credits;
import dev.offprint.repair.rule.Marker;
import dev.offprint.repair.rule.Prose;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the paragraphs that stand directly below their headings, as text has them that was copied
/// from a web page and not wrapped.
///
/// ```
/// Plants
/// Glasswort comes first. Cordgrass follows, and behind it a meadow that sheep like.
/// ```
///
/// One alone says nothing. Where two or more are sure, what could be one is another: two lines may
/// stand over it, and it may be a single sentence. A line that comes again names who speaks.
final class TitledLines {
  private static final int FEWEST = 2;
  private static final int LONGEST_TITLE = 70;
  private static final int SHORTEST_TITLE = 3;
  private static final int MOST_TITLE_WORDS = 9;
  private static final int SHORTEST_SENTENCE = 40;
  private static final int SHORTEST_SENTENCES = 55;

  private final List<Pair> pairs = new ArrayList<>();
  private int sure;

  private TitledLines() {}

  /// A line and the paragraph below it, which is line `index`.
  private record Pair(LineEnds lines, int index) {}

  /// Says of them that they begin paragraphs of their own.
  ///
  /// @param paragraphs those with several lines of a text of which no line was wrapped
  static void mark(Collection<LineEnds> paragraphs) {
    TitledLines found = new TitledLines();
    for (LineEnds lines : paragraphs) {
      found.add(lines);
    }
    if (found.sure >= FEWEST && !found.repeat()) {
      found.pairs.forEach(TitledLines::mark);
    }
  }

  private void add(LineEnds lines) {
    int open = 0;
    int found = pairs.size();
    for (int i = 1; i <= lines.count(); i++) {
      String line = lines.line(i);
      if (isParagraph(line) && isTitle(lines.line(i - 1)) && isFree(lines, i - 1)) {
        pairs.add(new Pair(lines, i));
        sure += isSure(line) ? 1 : 0;
      } else if (!isParagraph(line)) {
        open++;
      }
    }
    if (open > 2 * (pairs.size() - found)) {
      pairs.subList(found, pairs.size()).clear();
    }
  }

  /// Whether nothing stands above the title, or one more title, or the end of a paragraph.
  private static boolean isFree(LineEnds lines, int title) {
    return title == 0
        || isParagraph(lines.line(title - 1))
        || (title == 1 && isTitle(lines.line(0)));
  }

  private static boolean isTitle(String line) {
    int length = line.length();
    return Columns.of(line) >= SHORTEST_TITLE
        && length <= LONGEST_TITLE
        && isOpen(line)
        && Prose.startsAnew(line)
        && !Character.isDigit(line.charAt(0))
        && line.indexOf(": ") < 0
        && Prose.words(line) <= MOST_TITLE_WORDS
        && Marker.of(line) == null
        && !MetadataRows.isRow(line)
        && !Credits.isCredited(line);
  }

  /// Whether it ends with a word, or with a question.
  private static boolean isOpen(String line) {
    char last = line.charAt(line.length() - 1);
    return Character.isLetterOrDigit(last) || "?？؟)）]".indexOf(last) >= 0 || isMark(last);
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isParagraph(String line) {
    return line.length() > Measure.LONGEST_WRAPPED
        || Columns.of(line) >= SHORTEST_SENTENCE && SentenceLines.is(withoutNote(line));
  }

  /// The line without the notes in brackets at its end: `… since 1420.[3][citation needed]`.
  private static String withoutNote(String line) {
    int end = line.length();
    while (end > 1 && line.charAt(end - 1) == ']') {
      int open = line.lastIndexOf('[', end - 1);
      if (open < 0) {
        return line;
      }
      end = open;
    }
    return line.substring(0, end);
  }

  private static boolean isSure(String line) {
    boolean several =
        Columns.of(line) >= SHORTEST_SENTENCES
            && (TornLines.holdsEnd(line) || TornLines.holdsDenseEnd(line) || line.contains(".["));
    return several || line.length() > Measure.LONGEST_WRAPPED;
  }

  /// Whether one of the titles comes again.
  private boolean repeat() {
    Set<String> titles = new HashSet<>();
    for (Pair pair : pairs) {
      if (!titles.add(pair.lines().line(pair.index() - 1))) {
        return true;
      }
    }
    return false;
  }

  private static void mark(Pair pair) {
    pair.lines().begin(pair.index());
    if (pair.index() == 2) {
      pair.lines().begin(1);
    }
  }
}
