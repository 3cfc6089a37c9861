package dev.offprint.repair.lines;

import dev.offprint.repair.rule.Marker;
import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Prose;
import java.util.Collection;

/// What lines mean each of which holds a whole sentence, or several, where nothing was wrapped.
///
/// ```
/// The bread came out of the oven at five.
/// Nobody was there to smell it, since the baker slept.
/// It was Sunday.
/// ```
///
/// Such lines of one sentence each are how their author wrote one paragraph; of several, or of
/// long ones, they are paragraphs. Verse and sayings have such lines too, but they rhyme, begin
/// alike, or are short or of one length; so have dialogues, which ask and quote: of these, nothing
/// is said.
final class SentenceLines {
  private static final int FEWEST = 4;
  private static final int LONGEST_SENTENCES = 90;
  private static final int LONGEST_VERSE = 50;

  /// So many lines by themselves may be the end of a letter.
  private static final int MOST_CLOSING = 2;

  private static final Marks QUOTES = Marks.of("\"'“”„«»‘’‚‹›「『—–-");
  private static final Marks ASKING = Marks.of("?？؟");
  private static final Marks MARKS = Marks.of(".!?…。！？｡।۔؟");

  private int lines;
  private int others;
  private int several;
  private int asking;
  private int quoted;
  private int alike;
  private int rhymes;
  private int columns;
  private int entries;
  private String lastStart = "";
  private int shortest = Integer.MAX_VALUE;
  private int longest;

  private SentenceLines() {}

  /// What the lines of a text mean.
  enum Meaning {
    UNKNOWN,
    /// Sentences of one paragraph.
    SENTENCES,
    PARAGRAPHS
  }

  /// @param paragraphs those of more than one line
  /// @param plain how many paragraphs of one line have several sentences
  static Meaning of(Collection<LineEnds> paragraphs, int plain) {
    SentenceLines seen = new SentenceLines();
    paragraphs.forEach(seen::add);
    return seen.meaning(paragraphs.size(), plain);
  }

  /// Whether a line is a sentence or several, and no item, row or turn of a talk.
  static boolean is(String line) {
    return line.length() > 2
        && Prose.endsSentence(line)
        && Prose.startsAnew(line)
        && Marker.of(line) == null
        && !hasLabel(line);
  }

  /// `Q: …`, `Anna Toll: …`, and no page of a note, as in `first.[5]:12`.
  private static boolean hasLabel(String line) {
    int colon = line.indexOf(':');
    colon = colon < 0 ? line.indexOf('：') : colon;
    int words = 0;
    for (int i = 0; i < colon; i++) {
      words += line.charAt(i) == ' ' ? 1 : 0;
    }
    return colon > 0 && words < FEWEST && line.charAt(colon - 1) != ']';
  }

  /// Whether the lines of a paragraph are paragraphs where those of the text are: one of them has
  /// several sentences, or is long.
  static boolean mayPart(LineEnds ends) {
    for (int i = 0; i <= ends.count(); i++) {
      String line = ends.line(i);
      if (is(line) && (hasSeveral(line) || Columns.of(line) > LONGEST_SENTENCES)) {
        return true;
      }
    }
    return false;
  }

  /// Whether all lines of a paragraph are whole sentences or announce some, one of them too long
  /// for verse: they are paragraphs, all or none.
  static boolean areParagraphs(LineEnds ends) {
    boolean isLong = false;
    for (int i = 0; i <= ends.count(); i++) {
      String line = ends.line(i);
      boolean whole = Prose.endsSentence(line) || Prose.endsWithColon(line);
      if (!whole || !Prose.startsAnew(line)) {
        return false;
      }
      isLong |=
          i < ends.count()
              && line.length() >= LineEnds.SHORTEST_PARAGRAPH
              && Prose.endsSentence(line);
    }
    return isLong;
  }

  private static boolean hasSeveral(String line) {
    return TornLines.holdsEnd(line) || TornLines.holdsDenseEnd(line);
  }

  private void add(LineEnds ends) {
    String start = start(ends.line(0));
    entries += start.equals(lastStart) ? 1 : 0;
    lastStart = start;
    int closing = 0;
    int before = lines;
    for (int i = 0; i <= ends.count(); i++) {
      String line = ends.line(i);
      if (is(line)) {
        add(line, i > 0 ? ends.line(i - 1) : "", i > 1 ? ends.line(i - 2) : "");
      } else if (Marker.of(line) == null && !Prose.endsWithColon(line)) {
        closing++;
      }
    }
    boolean isClosing = lines == before && closing <= MOST_CLOSING;
    others += isClosing ? 0 : closing;
  }

  /// What entries of one kind begin with alike: a word, or a sign of a script without spaces.
  private static String start(String line) {
    String word = Prose.firstWord(line);
    return !word.isEmpty() && Columns.isWide(word.charAt(0)) ? word.substring(0, 1) : word;
  }

  private void add(String line, String before, String first) {
    int length = Columns.of(line);
    lines++;
    columns += length;
    shortest = Math.min(shortest, length);
    longest = Math.max(longest, length);
    several += hasSeveral(line) ? 1 : 0;
    asking += ASKING.has(line.charAt(line.length() - 1)) ? 1 : 0;
    quoted += QUOTES.has(line.charAt(0)) ? 1 : 0;
    alike += start(line).equals(start(before)) ? 1 : 0;
    rhymes += rhyme(line, before) || rhyme(line, first) ? 1 : 0;
  }

  private Meaning meaning(int paragraphs, int plain) {
    if (several >= 2 && several * 2 >= lines && others <= lines) {
      return Meaning.PARAGRAPHS;
    }
    if (lines < FEWEST || longest <= LONGEST_VERSE || others * 4 > lines) {
      return Meaning.UNKNOWN;
    }
    if (several * 4 > lines || columns > lines * LONGEST_SENTENCES) {
      return Meaning.PARAGRAPHS;
    }
    boolean other = asking * 4 > lines || quoted * 4 > lines || entries * 2 > paragraphs;
    boolean verse = alike * 3 > lines || rhymes * 3 >= lines;
    boolean vary = longest >= 2 * shortest;
    boolean sentences = vary && plain * 4 <= paragraphs && !other && !verse;
    return sentences ? Meaning.SENTENCES : Meaning.UNKNOWN;
  }

  /// Whether the last two letters are the same, be it of the same word: verse repeats some.
  private static boolean rhyme(String line, String other) {
    int i = end(line);
    int j = end(other);
    return i > 2
        && j > 2
        && Columns.of(line) == line.length()
        && line.charAt(i - 1) == other.charAt(j - 1)
        && line.charAt(i - 2) == other.charAt(j - 2);
  }

  private static int end(String line) {
    int i = line.length();
    while (i > 0 && (MARKS.has(line.charAt(i - 1)) || QUOTES.has(line.charAt(i - 1)))) {
      i--;
    }
    return i;
  }
}
