package dev.offprint.repair.torn;

import dev.offprint.model.Block;
import dev.offprint.repair.rule.Marker;
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
  private static final int LONGEST_FRAGMENT = 140;
  private static final int MOST_FRAGMENTS = 6;
  private static final int MOST_LAST_WORDS = 12;

  /// `Yours sincerely,` closes a letter, with the name below.
  private static final int LONGEST_CLOSING = 3;

  private static final int SHORT_BEGINNING = 2;
  private static final int LONG_BEGINNING = 8;
  private static final int LONGEST_HEADING = 100;

  private final List<Block> blocks;
  private final OpenWords open;
  private final Vocabulary vocabulary;
  private final Speakers speakers;

  Torn(List<Block> blocks, String language) {
    this.blocks = blocks;
    this.open = OpenWords.of(language);
    this.vocabulary = new Vocabulary(blocks);
    this.speakers = new Speakers(blocks);
  }

  /// The text of a paragraph that can be part of a torn sentence: on one line, and no list item.
  private @Nullable String text(int index) {
    if (index < 0 || index >= blocks.size()) {
      return null;
    }
    String text = Prose.body(blocks.get(index));
    boolean whole = text == null || text.indexOf('\n') >= 0 || Marker.of(text) != null;
    return whole ? null : text;
  }

  /// Below a line that announces, blocks in lower case are the items of a list without bullets.
  boolean isItem(int index) {
    String before = text(index - 1);
    return before != null && Prose.endsWithColon(before) && startsLower(index);
  }

  boolean startsLower(int index) {
    String text = text(index);
    return text != null && !text.isEmpty() && Character.isLowerCase(text.charAt(0));
  }

  /// The index of the last block of the sentence that begins in block `start`; `start` itself where
  /// nothing was torn off.
  int sentenceEnd(int start) {
    int end = isSpeaker(start) ? start + 1 : start;
    int next = continuation(end);
    while (next > end && (end > start ? goesOnFrom(end, next) : beginsHere(start, next))) {
      end = next;
      next = continuation(end);
    }
    return end == start && announces(start) ? start + 2 : end;
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

  /// `Have a look at the exercise of the archive:`, the title that was a link, and its full stop.
  private boolean announces(int start) {
    String text = text(start);
    String link = text(start + 1);
    String stop = text(start + 2);
    String after = text(start + 3);
    return text != null
        && link != null
        && ".".equals(stop)
        && Prose.endsWithColon(text)
        && Prose.words(text) >= LONG_BEGINNING
        && isFragment(link)
        && (after == null || !isFragment(after));
  }

  /// The block with which the open block at `at` goes on, links between them included; `at` where
  /// it does not.
  private int continuation(int at) {
    String text = text(at);
    if (text == null || !isOpen(text)) {
      return at;
    }
    for (int i = at + 1; i <= at + MOST_FRAGMENTS; i++) {
      String next = text(i);
      if (next == null) {
        return at;
      }
      if (Prose.continues(next) && !isOnlyForeignToCase(i)) {
        return i;
      }
      if (i == at + 1 && open.endIn(text) && !closesLetter(text) && isLastFragment(next)) {
        return i;
      }
      if (!isFragment(next)) {
        return at;
      }
    }
    return at;
  }

  /// In a script without capitals, a Latin word in lower case at the start of a block says nothing.
  private boolean isOnlyForeignToCase(int index) {
    String before = text(index - 1);
    String text = text(index);
    return before != null
        && text != null
        && Character.isLowerCase(text.charAt(0))
        && Scripts.hasNoCase(before)
        && !Scripts.isLatinOnly(text);
  }

  private static boolean isOpen(String text) {
    return !Prose.endsSentence(text) && !Prose.endsWithColon(text) && !isItemOfSentence(text);
  }

  /// `…in clinical practice; and`: an item of a list that runs through one sentence.
  private static boolean isItemOfSentence(String text) {
    int space = text.lastIndexOf(' ');
    return space > 0 && text.length() - space <= 4 && text.charAt(space - 1) == ';';
  }

  /// The words of a link: short, and no sentence.
  private static boolean isFragment(String text) {
    return text.length() <= LONGEST_FRAGMENT && isOpen(text);
  }

  /// The words of a link at the end of a paragraph.
  private static boolean isLastFragment(String text) {
    return text.length() <= LONGEST_FRAGMENT && Prose.words(text) <= MOST_LAST_WORDS;
  }

  private static boolean closesLetter(String text) {
    return text.endsWith(",") && Prose.words(text) <= LONGEST_CLOSING;
  }

  private boolean asksForMore(String text) {
    return open.endIn(text) && !closesLetter(text);
  }

  /// Whether a torn paragraph that already reaches to `end` goes on in `next`; after nothing but a
  /// closing mark it may be over.
  private boolean goesOnFrom(int end, int next) {
    String text = text(end);
    return next == end + 1 || text == null || text.chars().anyMatch(c -> CLOSERS.indexOf(c) < 0);
  }

  /// Whether the sentence that goes on in block `next` began in block `start`, and not only in the
  /// one after it.
  private boolean beginsHere(int start, int next) {
    String text = text(start);
    String link = text(start + 1);
    String rest = text(next);
    if (text == null || link == null || rest == null) {
      return false;
    }
    if (next == start + 1 || asksForMore(text)) {
      return !isBareAddress(text) || Prose.continues(link);
    }
    if (continuation(start + 1) == start + 1) {
      return false;
    }
    if (isBareAddress(text) || looksLikeHeading(start) || vocabulary.beginsSentence(link)) {
      return false;
    }
    int words = Prose.words(text);
    boolean linkIsSubject = Character.isLetter(rest.charAt(0));
    return words <= SHORT_BEGINNING
        || words >= LONG_BEGINNING
        || text.indexOf(',') >= 0
        || !(linkIsSubject && Character.isUpperCase(link.charAt(0)))
        || Prose.isProse(text);
  }

  private static boolean isBareAddress(String text) {
    return text.indexOf(' ') < 0 && Prose.looksLikeAddress(text);
  }

  private boolean looksLikeHeading(int index) {
    String text = text(index);
    String before = text(index - 1);
    boolean afterEnd = before == null || Prose.endsSentence(before);
    return text != null
        && afterEnd
        && text.length() <= LONGEST_HEADING
        && Prose.words(text) >= 2
        && Prose.startsAnew(text)
        && Prose.isTitleCase(text);
  }
}
