package dev.offprint.repair.surplus;

import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.repair.rule.Marker;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.TimeLines;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// The blocks of an article as the furniture of its page sees them: which are running text, where
/// that begins and where it ends, and what each line looks like by its words alone.
final class Page {
  private static final int LONGEST_LINE = 200;
  private static final int SHORTEST_DENSE = 15;
  private static final int LONGEST_ISLAND = 160;

  /// How far above an island furniture is counted, and how much there is at least.
  private static final int REACH = 4;

  private static final int FEWEST_ABOVE = 3;

  /// Titles are shorter.
  private static final int SHORTEST_UNSTOPPED = 80;

  private static final int FEWEST_OPEN_WORDS = 4;

  private final Rows rows;
  private final String language;
  private final @Nullable String[] texts;
  private final @Nullable Line[] lines;

  /// Which texts are neither empty nor too long for furniture.
  private final BitSet isShort = new BitSet();

  private final BitSet prose = new BitSet();

  /// @param language of the article, a BCP 47 tag
  Page(Rows rows, String language) {
    this.rows = rows;
    this.language = language;
    texts = new @Nullable String[rows.size()];
    lines = new @Nullable Line[rows.size()];
    int end;
    for (int from = 0; from < texts.length; from = end) {
      end = rows.blockEnd(from);
      for (int i = from; i < end; i++) {
        String text = Prose.body(rows.piece(i));
        texts[i] = text;
        isShort.set(i, text != null && !text.isEmpty() && text.length() <= Plea.LONGEST);
        prose.set(i, looksLikeProse(i));
      }
      if (rows.areVerse(from, end)) {
        prose.set(from, end);
      }
    }
    for (int i = 2; i < texts.length; i++) {
      if (isTornSentence(i)) {
        prose.set(i - 2, i + 1);
      }
    }
  }

  /// Whether the row at `at` ends a short sentence that was torn at a link: `Tomorrow the`,
  /// `council`, `decides.`
  private boolean isTornSentence(int at) {
    String end = texts[at];
    String link = texts[at - 1];
    String start = texts[at - 2];
    return end != null
        && link != null
        && start != null
        && !end.isEmpty()
        && !link.isEmpty()
        && Prose.continues(end)
        && Prose.endsSentence(end)
        && !Prose.endsSentence(link)
        && !Prose.hasMoreWords(link, FEWEST_OPEN_WORDS)
        && Prose.startsAnew(start)
        && Prose.hasWords(start, 2)
        && !Prose.endsSentence(start)
        && !Prose.endsWithColon(start)
        && !isFurniture(at)
        && !isFurniture(at - 1)
        && !isFurniture(at - 2);
  }

  /// Takes what stands from `at` on for no running text of the article, whatever it looks like.
  void endAt(int at) {
    prose.clear(at, texts.length);
  }

  /// Takes a row for no running text of the article: it is of a list of others.
  void dropText(int at) {
    prose.clear(at);
  }

  /// Short sentences alone in the midst of the furniture below the text end no article.
  void dropIslands() {
    int last = prose.length() - 1;
    while (last > 0 && isIsland(last)) {
      prose.clear(last);
      last = prose.length() - 1;
    }
  }

  private boolean isIsland(int at) {
    String text = texts[at];
    if (text == null || text.length() > LONGEST_ISLAND || !isFurniture(at - 1)) {
      return false;
    }
    int above = 0;
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      above += isFurniture(i) ? 1 : 0;
    }
    boolean below = isFurniture(at + 1) || isFurniture(at + 2);
    return above >= FEWEST_ABOVE && (below || at + 1 == texts.length);
  }

  int size() {
    return texts.length;
  }

  /// The times of a recording, each over what was said then.
  BitSet times() {
    return TimeLines.in(Arrays.asList(texts));
  }

  /// The text of a body paragraph; `null` for what is no furniture in any case.
  @Nullable String text(int at) {
    return texts[at];
  }

  /// The line at `at`, read.
  @Nullable Line line(int at) {
    if (!isShort.get(at)) {
      return null;
    }
    Line line = lines[at];
    if (line == null && rows.piece(at) instanceof Paragraph paragraph) {
      line = Line.of(paragraph, language);
      lines[at] = line;
    }
    return line;
  }

  /// What the words of a part of a line say.
  Reading reading(String part) {
    return Reading.of(part, Lexicon.of(language));
  }

  /// Running text, and what is no paragraph; furniture in sentences aside.
  boolean isProse(int at) {
    return prose.get(at);
  }

  private boolean looksLikeProse(int at) {
    String text = texts[at];
    if (text == null) {
      return !isStandfirst(rows.piece(at));
    }
    if (!Prose.isProse(text) && !isDenseProse(text) || Crumbs.isRights(text)) {
      return false;
    }
    Line line = line(at);
    return line == null || !line.isFurniture();
  }

  /// The standfirst stands in the head: what is below it stands above the text still.
  private static boolean isStandfirst(Block block) {
    return block instanceof Paragraph paragraph && paragraph.role() == Paragraph.Role.STANDFIRST;
  }

  /// Sentences in a script without spaces; some of these scripts have no full stop.
  private static boolean isDenseProse(String text) {
    if (text.isEmpty() || !Letters.isUnspaced(text.charAt(Math.min(1, text.length() - 1)))) {
      return false;
    }
    return Prose.endsSentence(text) && text.length() >= SHORTEST_DENSE
        || text.length() >= SHORTEST_UNSTOPPED && Letters.hasNoFullStop(text.charAt(1));
  }

  /// Whether the row stands before the running text begins.
  boolean isHead(int at) {
    return at < prose.nextSetBit(0);
  }

  /// Whether the row stands after the running text ends.
  boolean isTail(int at) {
    return !prose.isEmpty() && at >= prose.length();
  }

  /// Whether there is running text directly below, so that the block may be its heading.
  boolean isAboveProse(int at) {
    return at + 1 < texts.length && isProse(at + 1);
  }

  /// Whether a sentence goes on from the block above or to the one below: it is the words of a
  /// link, torn out of their paragraph.
  boolean isTorn(int at) {
    String text = String.valueOf(texts[at]);
    String next =
        rows.areOfOneBlock(at, at + 1) ? null : at + 1 < texts.length ? texts[at + 1] : null;
    String above = at == 0 || rows.areOfOneBlock(at - 1, at) ? null : texts[at - 1];
    boolean goesOn =
        next != null
            && Prose.continues(next)
            && !Prose.endsSentence(text)
            && !isFurniture(at + 1)
            && !isTime(at + 1)
            && !areButtons(at, at + 1);
    boolean begun =
        above != null && Prose.continues(text) && isOpen(above) && !isOfOtherScript(text, above);
    return goesOn && !Crumbs.isRights(text) || begun && !endsBefore(at);
  }

  /// Whether what stands above is no sentence that could go on.
  private boolean endsBefore(int at) {
    return isFurniture(at - 1)
        || Crumbs.isRights(String.valueOf(texts[at - 1]))
        || areButtons(at - 1, at);
  }

  /// `privacy policy`, `my account`: all of it words of furniture, in lower case.
  private boolean areButtons(int first, int second) {
    return isButton(first) && isButton(second);
  }

  private boolean isButton(int at) {
    Line line = line(at);
    return line != null && line.points() > 1 && line.reading().isCovered();
  }

  /// `3 hours ago` below a title.
  private boolean isTime(int at) {
    Line line = line(at);
    return line != null && Crumbs.isTime(line);
  }

  /// Whether a button in English stands below a sentence in a script without capitals.
  private static boolean isOfOtherScript(String text, String above) {
    return text.chars().allMatch(c -> c < 128)
        && above.chars().filter(c -> c < 128 && Character.isLetter(c)).count() * 2 < above.length()
        && above.chars().anyMatch(c -> Character.getType(c) == Character.OTHER_LETTER);
  }

  private static boolean isOpen(String text) {
    return Prose.hasWords(text, FEWEST_OPEN_WORDS)
        && !Prose.endsSentence(text)
        && !Prose.endsWithColon(text);
  }

  /// Whether the block is an item among others: it has a number, or a bullet as the ones around it
  /// have that are no furniture.
  boolean isItem(int at) {
    String text = texts[at];
    Marker marker = text == null ? null : Marker.of(text);
    if (marker == null) {
      return false;
    }
    return marker.isNumber() || isMarked(at - 1) || isMarked(at + 1);
  }

  private boolean isMarked(int at) {
    String text = at < 0 || at >= texts.length ? null : texts[at];
    return text != null && Marker.of(text) != null && !isFurniture(at);
  }

  boolean isFurniture(int at) {
    if (at < 0 || at >= texts.length) {
      return false;
    }
    Line line = line(at);
    return line != null && line.isFurniture();
  }

  boolean isLine(int at) {
    String text = texts[at];
    return text != null && text.length() <= LONGEST_LINE && !isProse(at);
  }
}
