package dev.offprint.repair.torn;

import dev.offprint.model.Block;
import dev.offprint.repair.rule.Marker;
import dev.offprint.repair.rule.Prose;
import java.util.ArrayList;
import java.util.BitSet;
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
  private static final int MOST_FRAGMENTS = 3;
  private static final int MOST_LAST_WORDS = 12;

  /// `Yours sincerely,` closes a letter, with the name below.
  private static final int LONGEST_CLOSING = 3;

  private static final int SHORT_BEGINNING = 2;
  private static final int LONG_BEGINNING = 8;
  private static final int FEWEST_ANNOUNCING = 5;
  private static final int FEWEST_ITEMS = 3;
  private static final int LONGEST_AND = 6;
  private static final int SHORT_HEADING = 3;
  private static final int LONG_LINK = 6;
  private static final int LONG_PART = 12;

  private final List<@Nullable String> texts = new ArrayList<>();

  /// Which of them start with a bullet, a number or the dash of speech.
  private final BitSet items = new BitSet();

  private final OpenWords open;
  private final Vocabulary vocabulary;
  private final Seam seam;
  private final Speakers speakers;
  private final Caseless caseless;

  Torn(List<Block> blocks, String language) {
    for (Block block : blocks) {
      String text = torn(block);
      items.set(texts.size(), text != null && Marker.of(text) != null);
      texts.add(text);
    }
    this.open = OpenWords.of(language);
    this.vocabulary = new Vocabulary(blocks);
    this.seam = new Seam(vocabulary);
    this.speakers = new Speakers(blocks);
    this.caseless = new Caseless(texts, language);
  }

  Seam seam() {
    return seam;
  }

  private @Nullable String text(int index) {
    return index < 0 || index >= texts.size() || items.get(index) ? null : texts.get(index);
  }

  /// The same, where it may also be the beginning of a list item or of what somebody says.
  private @Nullable String beginning(int index) {
    return index < 0 || index >= texts.size() ? null : texts.get(index);
  }

  /// The text of a paragraph that can be part of a torn sentence: on one line.
  private static @Nullable String torn(Block block) {
    String text = Prose.body(block);
    boolean whole = text == null || text.isEmpty() || text.indexOf('\n') >= 0;
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

  /// Blocks that belong together: the parts of a torn sentence or, where it is not `torn`, the
  /// items of a list, or one block alone.
  ///
  /// @param end the index of the last one
  record Stretch(int end, boolean torn) {}

  /// The blocks that belong to block `start`, which is the first of them.
  Stretch stretch(int start) {
    int end = sentenceEnd(start);
    return new Stretch(end, end > start && !isList(start, end));
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

  /// Three and more blocks in lower case are the items of a list, if none of them ends, or if the
  /// last one does and the one before it says that one more comes: `…, and`.
  private boolean isList(int start, int end) {
    int last = end;
    String beforeLast = text(end - 1);
    if (end - start >= FEWEST_ITEMS && beforeLast != null && endsWithAnd(beforeLast)) {
      last = end - 2;
    } else if (Prose.words(String.valueOf(text(start))) >= LONG_BEGINNING) {
      return false;
    }
    int lower = 0;
    for (int i = start; i <= last; i++) {
      String text = text(i);
      boolean ends =
          text == null
              || Prose.endsSentence(text)
              || Prose.endsWithColon(text)
              || (i > start && (asksForMore(text) || !startsLower(i)));
      if (ends) {
        return false;
      }
      lower += startsLower(i) ? 1 : 0;
    }
    return lower >= 2 || last < end;
  }

  /// `…and data breaches, and`
  private boolean endsWithAnd(String text) {
    int space = text.lastIndexOf(' ');
    return space > 0
        && ",;".indexOf(text.charAt(space - 1)) >= 0
        && text.length() - space <= LONGEST_AND
        && open.endIn(text);
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

  /// `Have a look at the exercise of the archive:`, the title that was a link, and its full
  /// stop; or an address.
  private int announcedEnd(int start) {
    String text = text(start);
    String link = text(start + 1);
    if (text == null
        || link == null
        || !Prose.endsWithColon(text)
        || Prose.words(text) < FEWEST_ANNOUNCING) {
      return start;
    }
    String stop = text(start + 2);
    boolean stopped = ".".equals(stop);
    String after = text(stopped ? start + 3 : start + 2);
    boolean address =
        isBareAddress(link) && !isDeep(link) && (after == null || !isBareAddress(after));
    boolean title = stopped && isFragment(link) && !".".equals(text(start + 4));
    if (address || title) {
      return start + (stopped ? 2 : 1);
    }
    return stop != null
            && startsLower(start + 1)
            && ",.;".indexOf(stop.charAt(0)) >= 0
            && Prose.continues(stop)
        ? Math.max(start + 1, sentenceEnd(start + 1))
        : start;
  }

  /// The block with which the open block at `at` goes on, links between them included; `at` where
  /// it does not.
  private int continuation(int at) {
    String text = beginning(at);
    if (text == null) {
      return at;
    }
    if (!isOpen(text)) {
      return goesOnAnyway(text, at + 1) ? at + 1 : at;
    }
    if (Scripts.hasNoCase(text)) {
      return Caseless.endsLikeSentence(text) ? at : caselessContinuation(text, at);
    }
    for (int i = at + 1; i <= at + MOST_FRAGMENTS; i++) {
      String next = isSpeechGoingOn(i) ? beginning(i) : text(i);
      if (next == null) {
        return at;
      }
      if (isSpeechGoingOn(i) || (Prose.continues(next) && !isOnlyForeignToCase(i))) {
        return i;
      }
      if (i == at + 1 && asksForMore(text) && isLastFragment(next)) {
        return i;
      }
      if (!isFragment(next) || isBeginning(next) || (i > at + 1 && isLong(next))) {
        return at;
      }
    }
    return at;
  }

  /// `– odpowiada kartografka.` after words of hers that were set apart, and not after an item.
  private boolean isSpeechGoingOn(int index) {
    String text = beginning(index);
    return index > 1
        && text != null
        && items.get(index)
        && !items.get(index - 1)
        && "–—".indexOf(text.charAt(0)) >= 0
        && text.length() > 2
        && Character.isLowerCase(text.charAt(2))
        && (items.get(index - 2) && !Prose.endsWithColon(String.valueOf(beginning(index - 2))));
  }

  /// The same in a script without capitals.
  private int caselessContinuation(String text, int at) {
    String next = text(at + 1);
    if (next == null) {
      return at;
    }
    boolean open = caseless.isOpen(text, isLastFragment(next)) || asksForMore(text);
    if (caseless.leans(next) || (open && !startsLower(at + 1))) {
      return at + 1;
    }
    String rest = text(at + 2);
    boolean leaning = rest != null && isFragment(next) && caseless.leans(rest);
    return leaning && Prose.words(text) >= LONG_BEGINNING ? at + 2 : at;
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

  /// Whether the block at `next` goes on with `text` though that ends like a sentence: with a title
  /// that has a question mark, or with an abbreviation.
  private boolean goesOnAnyway(String text, int next) {
    String rest = text(next);
    return rest != null
        && (",;)]".indexOf(rest.charAt(0)) >= 0
            || (Abbreviations.endIn(text) && startsLower(next)));
  }

  private static boolean isOpen(String text) {
    return Abbreviations.announceName(text)
        || !Prose.endsSentence(text) && !Prose.endsWithColon(text) && !isItemOfSentence(text);
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

  private static boolean isLong(String link) {
    return Prose.words(link) >= LONG_LINK;
  }

  /// No link, but the beginning of a sentence: it ends with a word that asks for more.
  private boolean isBeginning(String text) {
    return Prose.words(text) > SHORT_BEGINNING && open.endInWord(text);
  }

  private static boolean closesLetter(String text) {
    return text.endsWith(",") && Prose.words(text) <= LONGEST_CLOSING;
  }

  private boolean asksForMore(String text) {
    return (open.endIn(text) && !closesLetter(text)) || Abbreviations.announceName(text);
  }

  /// Whether a torn paragraph that already reaches to `end` goes on in `next`. It may be over after
  /// a closing mark, or before words that begin a sentence.
  private boolean goesOnFrom(int end, int next) {
    String text = beginning(end);
    String link = text(end + 1);
    if (next == end + 1 || text == null || link == null || asksForMore(text)) {
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
    if (next == start + 1 || asksForMore(text)) {
      return !isBareAddress(text) || Prose.continues(link);
    }
    if (items.get(start) || Scripts.hasNoCase(text)) {
      return true;
    }
    return continuation(start + 1) > start + 1
        && !isBareAddress(text)
        && !isHeading(text, link, !Character.isLetter(rest.charAt(0)));
  }

  /// Whether `text`, with no mark at its end, is a heading over the sentence that `link` begins.
  ///
  /// In 479 news pages of which every text node was made a paragraph, the best signs were the case
  /// of the words above, and whether the first word of the link stands elsewhere without a capital,
  /// so that it begins a sentence here. A beginning of eight words and more is no heading.
  private boolean isHeading(String text, String link, boolean markFollows) {
    int words = Prose.words(text);
    boolean isLong = isLong(link);
    boolean begins = vocabulary.beginsSentence(link) || (isLong && !markFollows);
    if (Prose.isTitleCase(text) && !Prose.isProse(text)) {
      return begins
          || isLong
          || words > SHORT_BEGINNING
          || (words == SHORT_BEGINNING && !markFollows);
    }
    boolean isShort = words <= SHORT_HEADING;
    return begins
        && words > 1
        && words < LONG_BEGINNING
        && text.indexOf(',') < 0
        && (isShort || !markFollows);
  }

  /// An address of one page, as of a post that a site shows in its text, and not of a site.
  private static boolean isDeep(String address) {
    int path = address.indexOf('/', address.indexOf("://") < 0 ? 0 : address.indexOf("://") + 3);
    return path >= 0 && path < address.length() - 1;
  }

  private static boolean isBareAddress(String text) {
    return text.indexOf(' ') < 0 && Prose.looksLikeAddress(text);
  }
}
