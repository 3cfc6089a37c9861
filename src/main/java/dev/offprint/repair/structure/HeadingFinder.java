package dev.offprint.repair.structure;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Heading;
import dev.offprint.model.Inlines;
import dev.offprint.repair.rule.LanguageTag;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Scripts;
import dev.offprint.repair.structure.Look.End;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds which paragraphs of an article are headings, by their shape and by what stands around
/// them; how the other headings of the article are set decides where that is not enough.
///
/// A decision may ask for others anew: the two lines around a heading, and, once some headings are
/// sure, the questions and exclamations that could be some too.
final class HeadingFinder {
  private static final int LONGEST_QUESTION = 400;
  private static final int MOST_STACKED_WORDS = 10;

  /// The languages in which every noun begins with a capital.
  private static final Set<String> NOUNS = Set.of("de", "lb", "nds", "gsw");

  private final List<Block> blocks;
  private final @Nullable Look[] looks;
  private final @Nullable HeadingShape[] shapes;
  private final @Nullable HeadingMarkup[] markups;
  private final BitSet headings = new BitSet();
  private final Deque<Integer> open = new ArrayDeque<>();
  private final HeadingHabits habits = new HeadingHabits();
  private final boolean nounsHaveCapitals;
  private final Leftovers leftovers;
  private final BitSet timed;

  /// @param source the text that the article was read from
  HeadingFinder(Article article, String source) {
    this.blocks = article.blocks();
    this.leftovers = new Leftovers(article, source);
    BitSet signed = SignedLines.in(blocks);
    this.timed = TimedHeadings.in(blocks, signed);
    this.nounsHaveCapitals = NOUNS.contains(language(article));
    this.looks = new Look[blocks.size()];
    this.shapes = new HeadingShape[blocks.size()];
    this.markups = new HeadingMarkup[blocks.size()];
    for (int i = 0; i < blocks.size(); i++) {
      notice(i);
    }
    noticeKnown(StoppedHeadings.in(blocks, signed));
    noticeKnown(CountedHeadings.in(blocks, signed));
    noticeKnown(timed);
    noticeKnown(MarkedHeadings.in(blocks, signed));
  }

  private static String language(Article article) {
    return LanguageTag.primary(article.metadata().languageOrUndetermined());
  }

  /// Lines that are headings together, by their numbers, times or signs.
  private void noticeKnown(BitSet known) {
    for (int i = known.nextSetBit(0); i >= 0; i = known.nextSetBit(i + 1)) {
      Look look = look(i);
      if (look != null) {
        shapes[i] = HeadingShape.known(look);
        headings.set(i);
        habits.addPlain();
      }
    }
  }

  /// Looks closely only at what is short enough for a heading, or for a question.
  private void notice(int index) {
    Block block = blocks.get(index);
    if (block instanceof Heading heading) {
      headings.set(index);
      habits.count(HeadingShape.of(Look.of(text(heading))), true);
    }
    String text = Prose.body(block);
    if (text == null || text.length() > LONGEST_QUESTION) {
      return;
    }
    boolean isShort = text.length() <= HeadingMarkup.LONGEST;
    if ((isShort && HeadingShape.mayBe(text)) || Look.mayAsk(text)) {
      Look look = look(index);
      if (look != null) {
        notice(index, look);
      }
    }
  }

  /// The look of the body paragraph at `index`; `null` where none stands.
  private @Nullable Look look(int index) {
    if (index < 0 || index >= blocks.size()) {
      return null;
    }
    if (looks[index] == null) {
      looks[index] = Look.of(blocks.get(index));
    }
    return looks[index];
  }

  private void notice(int index, Look look) {
    HeadingMarkup markup = HeadingMarkup.of(look.text());
    String words = markup == null ? look.text() : look.text().substring(markup.from(), markup.to());
    HeadingShape shape = HeadingShape.of(markup == null ? look : Look.of(words));
    boolean marked = markup != null && (markup.level() > 0 || shape != null);
    if (marked && index + 1 < blocks.size()) {
      headings.set(index);
      markups[index] = markup;
    }
    shapes[index] = shape == null ? HeadingShape.quoted(look) : shape;
    habits.count(shape, headings.get(index));
    boolean isLong = shape == null || look.holdsEnd();
    boolean asked = look.end() == End.QUESTION && !HeadingShape.isSpeech(look.text());
    if (isLong && asked) {
      habits.countLongQuestion();
    }
  }

  private static String text(Heading heading) {
    String text = Inlines.text(heading.content());
    return text.isBlank() ? "#" : text;
  }

  /// The indices of the headings, those that are so already among them.
  BitSet find() {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      open(i);
    }
    while (!open.isEmpty()) {
      int index = open.remove();
      if (!headings.get(index) && isHeading(index)) {
        set(index);
      }
    }
    return headings;
  }

  private void set(int index) {
    headings.set(index);
    HeadingShape shape = shapes[index];
    if (shape != null && shape.isPlain() && habits.addPlain()) {
      for (int i = 0; i < blocks.size(); i++) {
        open(i);
      }
    }
    open(index - 1);
    open(index + 1);
  }

  /// Has the line at `index` decided about, anew perhaps, if it could be a heading.
  private void open(int index) {
    if (index >= 0 && index < shapes.length && shapes[index] != null) {
      open.add(index);
    }
  }

  /// The shape of the paragraph at `index` if it could be a heading.
  @Nullable HeadingShape shape(int index) {
    return shapes[index];
  }

  /// The marks of Markdown around the heading at `index`.
  @Nullable HeadingMarkup markup(int index) {
    return markups[index];
  }

  private boolean isHeading(int index) {
    HeadingShape shape = shapes[index];
    return shape != null
        && index < blocks.size() - 1
        && (isSureEnough(index, shape) || isLoneQuestion(index, shape))
        && !isBelowTimed(index)
        && !leftovers.has(index, shape.look().text())
        && followsEnd(index, shape)
        && (textFollows(index, shape) || isStacked(index, shape));
  }

  /// Below the time at which a section was written stands who wrote it.
  private boolean isBelowTimed(int index) {
    return index > 0 && (timed.get(index - 1) || TimedHeadings.isOne(blocks.get(index - 1)));
  }

  /// A question, an exclamation or a line with a colon is a heading only among others.
  private boolean isSureEnough(int index, HeadingShape shape) {
    if (shape.isQuoted()) {
      return habits.hasPlain() && HeadingNeighbours.areText(look(index - 1), look(index + 1));
    }
    return switch (shape.look().end()) {
      case QUESTION ->
          !shape.look().holdsEnd() && (isHeadline(shape) || habits.takesQuestion(shape));
      case EXCLAMATION -> !shape.look().holdsEnd() && isHeadline(shape) && habits.hasEnough();
      case COLON -> isTitled(shape) && shape.look().words() >= 2 && habits.takesColons();
      case OPEN, STOP, PAUSE -> true;
    };
  }

  /// Whether the longer words have capitals that the language does not ask for.
  private boolean isTitled(HeadingShape shape) {
    return shape.titleCase() && !nounsHaveCapitals;
  }

  private boolean isHeadline(HeadingShape shape) {
    return isTitled(shape) && shape.longWords() >= 2;
  }

  /// Whether the only question of an article that has a heading stands between running text and
  /// running text.
  private boolean isLoneQuestion(int index, HeadingShape shape) {
    Look before = look(index - 1);
    return shape.look().end() == End.QUESTION
        && habits.hasPlain()
        && habits.hasLoneQuestion()
        && shape.look().words() <= MOST_STACKED_WORDS
        && (index == 0 || (before != null && before.isProse()));
  }

  /// What stands before is over: the end of a paragraph, a list, another part of the structure.
  private boolean followsEnd(int index, HeadingShape shape) {
    if (index == 0 || headings.get(index - 1)) {
      return true;
    }
    Look before = look(index - 1);
    boolean over = before == null || before.isClosed() || before.endsInQuotation();
    if (over || before == null || !before.isOneLine() || HeadingNeighbours.isAside(before)) {
      return !HeadingNeighbours.isNameUnderQuotation(before, shape);
    }
    if (before.end() == End.COLON) {
      return shape.isUnmistakable()
          || isTitled(shape)
          || (habits.hasEnough()
              && shape.look().words() <= MOST_STACKED_WORDS
              && !HeadingNeighbours.holdsComma(shape));
    }
    return shape.isUnmistakable() && before.isProse();
  }

  /// A heading stands over running text, or a list, which begins a sentence of its own.
  private boolean textFollows(int index, HeadingShape shape) {
    Look next = look(index + 1);
    if (next == null) {
      return !headings.get(index + 1)
          && HeadingNeighbours.isOverStructure(blocks.get(index + 1), shape, isTitled(shape));
    }
    boolean announces = next.end() == End.COLON && next.words() >= 4;
    if (shape.look().end() == End.QUESTION && isInRowOfQuestions(index)) {
      return false;
    }
    boolean begins = Prose.startsAnew(next.text()) || next.text().charAt(0) == '@';
    boolean brief = habits.hasEnough() && HeadingNeighbours.isShortBeginning(next, look(index + 2));
    return begins && (next.isProse() || announces || brief);
  }

  private boolean isInRowOfQuestions(int index) {
    return isShortQuestion(index - 1) || isShortQuestion(index + 1);
  }

  private boolean isShortQuestion(int index) {
    HeadingShape shape = index < 0 ? null : shapes[index];
    return shape != null && shape.look().end() == End.QUESTION && !shape.look().holdsEnd();
  }

  /// Whether the line stands directly over another heading, with nothing but an end before it.
  private boolean isStacked(int index, HeadingShape shape) {
    if (isOpen(index - 1) || shape.look().end() == End.QUESTION) {
      return false;
    }
    if (headings.get(index + 1)) {
      return true;
    }
    HeadingShape below = shapes[index + 1];
    return below != null
        && shape.look().words() <= MOST_STACKED_WORDS
        && index + 2 < blocks.size()
        && isSureEnough(index + 1, below)
        && (mayStack(shape) || shape.isUnmistakable() != below.isUnmistakable())
        && textFollows(index + 1, below);
  }

  /// Whether two plain lines may be a heading each: where letters have no capitals, the beginning
  /// of a torn sentence and a name look the same.
  private boolean mayStack(HeadingShape shape) {
    return habits.hasEnough() && !Scripts.hasSpacesAndNoCase(shape.look().text());
  }

  /// Whether something that has not ended stands at `index`.
  private boolean isOpen(int index) {
    Look look = look(index);
    return look != null && !look.isClosed();
  }
}
