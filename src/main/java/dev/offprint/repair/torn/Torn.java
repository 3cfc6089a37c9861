package dev.offprint.repair.torn;

import dev.offprint.model.Block;
import dev.offprint.repair.rule.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The blocks of an article, and which of them were one paragraph before a link or an emphasis tore
/// it apart.
///
/// A block that starts in lower case or with punctuation goes on with the one before it. How far
/// back the sentence began is decided by what stands there: a heading, a sentence that is over, or
/// a beginning that asks for more.
final class Torn {
  private static final String CLOSERS = ")]}\"'”’»";
  private static final int MOST_FRAGMENTS = 3;
  private static final int LONG_BEGINNING = 8;
  private static final int LONG_PART = 12;

  private final Fragments fragments;
  private final Openness openness;
  private final Items items;
  private final Heading heading;
  private final Announced announced;
  private final Vocabulary vocabulary;
  private final Seam seam;
  private final Speakers speakers;
  private final Caseless caseless;

  Torn(List<Block> blocks, String language) {
    this.fragments = new Fragments(blocks);
    this.openness = new Openness(OpenWords.of(language));
    this.items = new Items(fragments, openness);
    this.vocabulary = new Vocabulary(blocks);
    this.heading = new Heading(vocabulary);
    this.announced = new Announced(fragments);
    this.seam = new Seam(vocabulary);
    this.speakers = new Speakers(blocks);
    this.caseless = new Caseless(fragments.texts(), language);
  }

  Seam seam() {
    return seam;
  }

  /// Below a line that announces, blocks in lower case are the items of a list without bullets.
  boolean isItem(int index) {
    return items.startAt(index);
  }

  boolean startsLower(int index) {
    return fragments.startsLower(index);
  }

  private @Nullable String text(int index) {
    return fragments.text(index);
  }

  private @Nullable String beginning(int index) {
    return fragments.beginning(index);
  }

  /// Blocks that belong together: the parts of a torn sentence or, where it is not `torn`, the
  /// items of a list, or one block alone.
  ///
  /// @param end the index of the last one
  record Stretch(int end, boolean torn) {}

  /// The blocks that belong to block `start`, which is the first of them.
  Stretch stretch(int start) {
    int end = sentenceEnd(start);
    return new Stretch(end, end > start && !items.are(start, end));
  }

  /// The index of the last block of the sentence that begins in block `start`; `start` itself where
  /// nothing was torn off.
  private int sentenceEnd(int start) {
    int end = isSpeaker(start) ? start + 1 : start;
    int next = continuation(end);
    while (next > end && (end > start ? goesOnFrom(end, next) : beginsHere(start, next))) {
      end = next;
      next = continuation(end);
    }
    return end == start ? announcedEnd(start) : end;
  }

  private int announcedEnd(int start) {
    int end = announced.end(start);
    return end == start && announced.isFollowedByLower(start)
        ? Math.max(start + 1, sentenceEnd(start + 1))
        : end;
  }

  /// A speaker's name, and below it what is said.
  private boolean isSpeaker(int index) {
    String text = text(index);
    String said = text(index + 1);
    return text != null
        && said != null
        && speakers.has(text)
        && !speakers.has(said)
        && Prose.startsAnew(said);
  }

  /// The block with which the open block at `at` goes on, links between them included; `at` where
  /// it does not.
  private int continuation(int at) {
    String text = beginning(at);
    if (text == null) {
      return at;
    }
    if (!Openness.isOpen(text)) {
      return goesOnAnyway(text, at + 1) ? at + 1 : at;
    }
    if (Scripts.hasNoCase(text)) {
      return Caseless.endsLikeSentence(text) ? at : caselessContinuation(text, at);
    }
    for (int i = at + 1; i <= at + MOST_FRAGMENTS; i++) {
      boolean speech = fragments.isSpeechGoingOn(i);
      String next = speech ? beginning(i) : text(i);
      if (next == null) {
        return at;
      }
      if (speech || (Prose.continues(next) && !fragments.isOnlyForeignToCase(i))) {
        return i;
      }
      if (i == at + 1 && openness.asksForMore(text) && Openness.isLastFragment(next)) {
        return i;
      }
      if (!Openness.isFragment(next)
          || openness.isBeginning(next)
          || (i > at + 1 && Heading.isLong(next))) {
        return at;
      }
    }
    return at;
  }

  /// The same in a script without capitals.
  private int caselessContinuation(String text, int at) {
    String next = text(at + 1);
    if (next == null) {
      return at;
    }
    boolean open =
        caseless.isOpen(text, Openness.isLastFragment(next)) || openness.asksForMore(text);
    if (caseless.leans(next) || (open && !startsLower(at + 1))) {
      return at + 1;
    }
    String rest = text(at + 2);
    boolean leaning = rest != null && Openness.isFragment(next) && caseless.leans(rest);
    return leaning && Prose.words(text) >= LONG_BEGINNING ? at + 2 : at;
  }

  /// Whether the block at `next` goes on with `text` though that ends like a sentence: with a title
  /// that has a question mark, or with an abbreviation.
  private boolean goesOnAnyway(String text, int next) {
    String rest = text(next);
    return rest != null
        && (",;)]".indexOf(rest.charAt(0)) >= 0
            || (Abbreviations.endIn(text) && startsLower(next)));
  }

  /// Whether a torn paragraph that already reaches to `end` goes on in `next`. It may be over after
  /// a closing mark, or before words that begin a sentence.
  private boolean goesOnFrom(int end, int next) {
    String text = beginning(end);
    String link = text(end + 1);
    if (next == end + 1 || text == null || link == null || openness.asksForMore(text)) {
      return true;
    }
    int words = Prose.words(text);
    boolean isLong = words == 1 || words >= LONG_PART;
    return text.chars().anyMatch(c -> CLOSERS.indexOf(c) < 0)
        && (isLong || !vocabulary.beginsSentence(link));
  }

  /// Whether the sentence that goes on in block `next` began in block `start`, and not only in the
  /// one after it.
  private boolean beginsHere(int start, int next) {
    String text = beginning(start);
    String link = text(start + 1);
    String rest = beginning(next);
    if (text == null || link == null || rest == null) {
      return false;
    }
    if (next == start + 1 || openness.asksForMore(text)) {
      return !Announced.isBareAddress(text) || Prose.continues(link);
    }
    if (fragments.isItem(start) || Scripts.hasNoCase(text)) {
      return true;
    }
    return continuation(start + 1) > start + 1
        && !Announced.isBareAddress(text)
        && !heading.standsOver(text, link, rest);
  }
}
