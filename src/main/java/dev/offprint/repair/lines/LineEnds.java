package dev.offprint.repair.lines;

import dev.offprint.model.Block;
import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rule.Marker;
import dev.offprint.repair.rule.Prose;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The lines of one paragraph, and what becomes of their ends.
final class LineEnds {
  /// A line that ends a sentence and is shorter than this may be one of verse.
  static final int SHORTEST_PARAGRAPH = 45;

  /// So many wraps in one paragraph say that its other lines are paragraphs, if they are a third.
  private static final int SEVERAL = 4;

  private static final int LONGEST_TAIL = 3;
  private static final int SHORTEST_DENSE = 20;

  private static final byte UNKNOWN = 0;
  private static final byte ROW = 1;
  private static final byte OTHER = 2;
  private final String text;
  private final int[] offsets;
  private final String[] lines;

  /// Whether each line is a row of metadata, as far as it was asked.
  private final byte[] rows;

  private final End[] becomes;
  /// Whether a capital alone on a line is the first letter of what stands below.
  private boolean initials;

  /// Whether lines are pieces of sentences.
  private boolean torn;

  /// Whether lines are those of verse, whatever their length is.
  private boolean verse;

  /// Whether lines are the sentences of paragraphs.
  private boolean sentences;

  private @Nullable LineDashes dashes;

  /// Which lines begin an item or a turn of a talk.
  private final BitSet beginnings = new BitSet();

  private LineEnds(String text, int[] offsets) {
    this.text = text;
    this.offsets = offsets;
    this.lines = lines(text, offsets);
    this.rows = new byte[lines.length];
    this.becomes = new End[offsets.length];
    Arrays.fill(becomes, End.STAY);
  }

  /// What becomes of a line end.
  enum End {
    /// A space: the line was wrapped.
    JOIN,
    /// The end of a paragraph.
    PART,
    /// What it is.
    STAY
  }

  /// The line ends of those blocks that are body paragraphs of more than one line, by the places
  /// of the blocks.
  static Map<Integer, LineEnds> of(List<? extends @Nullable Block> blocks) {
    Map<Integer, LineEnds> ends = new LinkedHashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String text = block == null ? null : Prose.body(block);
      if (text != null && text.indexOf('\n') >= 0) {
        ends.put(i, of(text));
      }
    }
    boolean initials = DropCap.areIn(ends.values());
    ends.values().forEach(lines -> lines.initials = initials);
    return ends;
  }

  static LineEnds of(String text) {
    int[] offsets = new int[8];
    int count = 0;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == offsets.length) {
        offsets = Arrays.copyOf(offsets, 2 * count);
      }
      offsets[count++] = i;
    }
    return new LineEnds(text, Arrays.copyOf(offsets, count));
  }

  private static String[] lines(String text, int[] offsets) {
    String[] lines = new String[offsets.length + 1];
    int from = 0;
    for (int i = 0; i < offsets.length; i++) {
      lines[i] = text.substring(from, offsets[i]);
      from = offsets[i] + 1;
    }
    lines[offsets.length] = text.substring(from);
    return lines;
  }

  String text() {
    return text;
  }

  int count() {
    return offsets.length;
  }

  /// The offset of the line feed after line `index`.
  int offset(int index) {
    return offsets[index];
  }

  End becomes(int index) {
    return becomes[index];
  }

  String line(int index) {
    return lines[index];
  }

  /// Whether one of the lines is running text.
  boolean holdProse() {
    for (String line : lines) {
      if (Prose.isProse(line)) {
        return true;
      }
    }
    return false;
  }

  /// Says that line `index` begins an item or a turn of a talk.
  void begin(int index) {
    beginnings.set(index);
  }

  /// Says that lines which are whole sentences are those of one paragraph.
  void joinSentences() {
    sentences = true;
  }

  boolean areTorn() {
    return torn;
  }

  /// @param head whether the paragraph is the article's head, which holds title and rows
  /// @param torn whether lines are pieces of sentences
  void decide(Measure measure, boolean head, boolean torn) {
    this.torn = torn;
    this.verse = Verse.goesOnWithCapitals(this);
    int wrapped = 0;
    int counted = 0;
    for (int i = 0; i < offsets.length; i++) {
      boolean isWrapped = isWrapped(i, measure);
      wrapped += isWrapped ? 1 : 0;
      counted += isWrapped || Marker.of(line(i + 1)) == null ? 1 : 0;
    }
    boolean several = wrapped >= SEVERAL && wrapped * 3 >= counted || beginsWrapped(measure);
    boolean partsAll =
        head
            || wrapped * 2 >= counted
            || several
            || (measure.columns() == 0 && SentenceLines.areParagraphs(this));
    int below = 0;
    boolean[] stays = partsAll && measure.columns() == 0 ? Verse.find(this) : new boolean[count()];
    for (int i = 0; i < offsets.length; i++) {
      boolean initial = initials && DropCap.is(line(i), line(i + 1));
      below = below < i ? ColonLines.end(this, i, measure) : below;
      if (i < below || beginnings.get(i + 1)) {
        becomes[i] = End.PART;
      } else if (stays[i] && !initial) {
        becomes[i] = End.STAY;
      } else if (initial || isInsideWord(i) || (torn && TornLines.join(this, i))) {
        becomes[i] = End.JOIN;
      } else {
        becomes[i] = decide(i, measure, partsAll);
      }
    }
  }

  /// Whether it begins with a wrapped line of a script without spaces, whose paragraphs stand one
  /// below the other with an ideographic space before each: what has none is no verse.
  private boolean beginsWrapped(Measure measure) {
    boolean wide = !line(0).isEmpty() && Columns.isWide(line(0).charAt(0));
    return wide && count() > 0 && isWrapped(0, measure);
  }

  /// Whether a word goes on with the next line: after a soft hyphen, or with the `43.` of `the A-`,
  /// which is no item of a list.
  private boolean isInsideWord(int index) {
    String line = line(index);
    String next = line(index + 1);
    return !next.isEmpty()
        && WordParts.endsInHyphen(line)
        && Character.isLetterOrDigit(next.charAt(0))
        && (line.endsWith("\u00AD") || (line.length() > SHORTEST_PARAGRAPH && isDigit(next)));
  }

  private static boolean isDigit(String next) {
    return Character.isDigit(next.charAt(0));
  }

  private boolean isWrapped(int index, Measure measure) {
    String line = line(index);
    String next = line(index + 1);
    return measure.isWrapped(line, next)
        && (Marker.of(next) == null || isDash(line, next))
        && !asksAnew(line, next);
  }

  /// Whether the next line opens a question or an exclamation with a capital, and this one ends
  /// with a word: no sentence begins in the middle of another.
  private static boolean asksAnew(String line, String next) {
    return next.length() > 1
        && "¿¡".indexOf(next.charAt(0)) >= 0
        && Character.isUpperCase(next.charAt(1))
        && !line.isEmpty()
        && Character.isLetter(line.charAt(line.length() - 1));
  }

  private boolean isDash(String line, String next) {
    LineDashes known = dashes == null ? new LineDashes(this) : dashes;
    dashes = known;
    return known.goesOn(line, next);
  }

  private End decide(int index, Measure measure, boolean partsAll) {
    String line = line(index);
    String next = line(index + 1);
    if (line.length() > Measure.LONGEST_WRAPPED || isAboveUnwrapped(line, next)) {
      return End.PART;
    }
    boolean item = beginnings.get(index) && Prose.startsAnew(next);
    if (isWrapped(index, measure)
        || (sentences && !item && SentenceLines.is(line) && SentenceLines.is(next))) {
      return End.JOIN;
    }
    if (Marker.of(next) != null) {
      return End.PART;
    }
    boolean goesOn = goesOn(line, next);
    if (partsAll && measure.columns() > 0 && (goesOn || isTail(line, next))) {
      return End.JOIN;
    }
    if (goesOn && measure.isLong(line)) {
      return End.JOIN;
    }
    boolean sentences =
        !verse
            && line.length() >= SHORTEST_PARAGRAPH
            && Prose.endsSentence(line)
            && Prose.startsAnew(next);
    boolean question = count() == 1 && measure.columns() > 0 && asksAnew(line, next);
    boolean parts = partsAll || item || sentences || question || isRow(index) || isRow(index + 1);
    return parts ? End.PART : End.STAY;
  }

  /// Whether the next line is a paragraph that was not wrapped, and this one no piece of it: a
  /// heading, or a paragraph of its own.
  private static boolean isAboveUnwrapped(String line, String next) {
    return next.length() > Measure.LONGEST_WRAPPED && !goesOn(line, next);
  }

  private boolean isRow(int index) {
    if (rows[index] == UNKNOWN) {
      rows[index] = MetadataRows.isRow(lines[index]) ? ROW : OTHER;
    }
    return rows[index] == ROW;
  }

  /// Whether a sentence of a script without spaces is over after a sign or two of the next line,
  /// which no paragraph begins with.
  private static boolean isTail(String line, String next) {
    int stop = next.indexOf('。');
    return stop > 0
        && stop <= LONGEST_TAIL
        && line.length() >= SHORTEST_DENSE
        && Character.isLetter(line.charAt(line.length() - 1))
        && Unspaced.is(line.charAt(line.length() - 1));
  }

  /// No paragraph begins in lower case after one that has not ended.
  private static boolean goesOn(String line, String next) {
    return !Prose.endsSentence(line) && !Prose.endsWithColon(line) && Prose.continues(next);
  }
}
