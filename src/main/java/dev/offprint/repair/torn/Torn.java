package dev.offprint.repair.torn;

import dev.offprint.model.Block;
import dev.offprint.repair.rule.Gaps;
import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Scripts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The blocks of an article, and which of them were one paragraph before a link or an emphasis tore
/// it apart.
///
/// A block that starts in lower case or with punctuation goes on with the one before it. How far
/// back the sentence began is decided by what stands there: a heading, a sentence that is over, or
/// a beginning that asks for more.
final class Torn {
  private static final Marks CLOSERS = Marks.of(")]}\"'”’»」』");
  private static final int LONG_BEGINNING = 8;

  private final Fragments fragments;
  private final Openness openness;
  private final Items items;
  private final Evidence evidence;
  private final Labels labels;
  private final Reopened reopened;
  private final Announced announced;
  private final Seam seam;
  private final Speakers speakers;
  private final Caseless caseless;
  private final Interrupted interrupted;
  private final Gaps gaps;
  private final Apart apart;

  /// @param source the text that the blocks were read from
  Torn(List<Block> blocks, String language, String source) {
    this.gaps = new Gaps(blocks, source);
    this.fragments = new Fragments(blocks);
    this.openness = new Openness(OpenWords.of(language));
    this.caseless = new Caseless(fragments.texts(), language);
    this.interrupted = new Interrupted(fragments, openness, caseless);
    this.items = new Items(fragments, openness, caseless);
    Vocabulary vocabulary = new Vocabulary(blocks, fragments.tears());
    this.apart = new Apart(fragments, openness);
    this.evidence = new Evidence(fragments, openness, vocabulary, new SentenceOpenings(language));
    this.labels = new Labels(fragments);
    this.reopened = new Reopened(fragments);
    this.announced = new Announced(fragments);
    this.seam = new Seam(vocabulary, OpenWords.of(language));
    this.speakers = new Speakers(blocks);
  }

  Seam seam() {
    return seam;
  }

  /// Below a line that announces, blocks in lower case are the items of a list without bullets.
  boolean isItem(int index) {
    return items.startAt(index);
  }

  /// Whether block `index`, below such an item, is one too.
  boolean isNextItem(int index) {
    return fragments.startsLower(index) || items.isBeforeLast(index);
  }

  private boolean startsLower(int index) {
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
    boolean torn = end > start && !items.are(start, end) && !apart.areScraps(start, end);
    return new Stretch(end, torn);
  }

  /// The index of the last block of the sentence that begins in block `start`; `start` itself where
  /// nothing was torn off.
  private int sentenceEnd(int start) {
    int end = labels.joins(start) ? start + 1 : start;
    while (goesOn(end, end > start)) {
      end++;
    }
    return end == start ? announcedEnd(start) : end;
  }

  private int announcedEnd(int start) {
    int end = announced.end(start);
    return end == start && announced.isFollowedByMark(start)
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

  /// Whether block `at` goes on in the next one.
  ///
  /// @param begun whether its sentence began in the one before
  private boolean goesOn(int at, boolean begun) {
    String text = beginning(at);
    if (text == null || fragments.isSpeechGoingOn(at + 1) || isSpeaker(at)) {
      return text != null;
    }
    if (!Openness.isOpen(text)) {
      return reopened.goesOn(at) || items.isSentenceBelowColon(at + 1);
    }
    String next = text(at + 1);
    if (apart.isBelow(at, begun)
        || next != null && Character.isLetter(next.charAt(0)) && fragments.isLowerCase()
        || items.areAround(at)
        || items.areBesideLast(at)) {
      return false;
    }
    if (Scripts.hasNoCase(text)) {
      return next != null && goesOnCaseless(text, at, begun);
    }
    if (begun && next != null && Caseless.isComma(text) && Scripts.hasNoCase(next)) {
      return !gaps.isBehind(at);
    }
    if (next != null && Prose.continues(next)) {
      return !fragments.isOnlyForeignToCase(at + 1);
    }
    if (next != null && Openness.endsInCutWord(text) && evidence.beginsAnew(next)) {
      return false;
    }
    boolean last = next != null && openness.asksForMore(text) && Openness.isLastFragment(next);
    boolean joins = evidence.joins(at) && !isClosing(text) && !gaps.isBehind(at);
    return ((last && !isAboveHeading(at)) || joins) && !Announced.isBareAddress(text);
  }

  /// Whether a paragraph ends with an abbreviation that may end a sentence too, and one word stands
  /// below that neither ends a sentence nor goes on.
  private boolean isAboveHeading(int at) {
    String text = String.valueOf(text(at));
    String next = String.valueOf(text(at + 1));
    String after = text(at + 2);
    return Abbreviations.announceName(text)
        && Prose.hasWords(text, LONG_BEGINNING)
        && Prose.words(next) == 1
        && !Prose.endsSentence(next)
        && (after == null || !Prose.continues(after));
  }

  /// A quotation mark or a bracket alone, which a paragraph may end with.
  private static boolean isClosing(String text) {
    return text.chars().allMatch(c -> CLOSERS.has(c));
  }

  /// The same in a script without capitals.
  private boolean goesOnCaseless(String text, int at, boolean begun) {
    String next = String.valueOf(text(at + 1));
    if (caseless.leans(text, next)
        || caseless.mayLean(text, next) && isAfterOpenParticle(at)
        || begun
            && (isNameGoingOn(at, text, next)
                || isInQuotation(at, text, next)
                || openness.isBetween(next))) {
      return true;
    }
    if (Caseless.endsLikeSentence(text)) {
      return false;
    }
    if (interrupted.goesOn(at) && !gaps.isBehind(at)) {
      return true;
    }
    boolean isLong =
        begun
            || Prose.hasWords(text, LONG_BEGINNING)
                && (!fragments.isItem(at) || Caseless.breaksOff(text));
    boolean few = Openness.isLastFragment(next);
    boolean asks = openness.asksForMore(text) && (few || isLong);
    if (gaps.isBehind(at)) {
      return false;
    }
    if ((asks || caseless.isOpen(text, isLong, few)) && !startsLower(at + 1)) {
      return true;
    }
    String rest = text(at + 2);
    return rest != null
        && Openness.isFragment(next)
        && (isLong && caseless.leans(next, rest)
            || caseless.endsInParticle(text) && caseless.mayLean(next, rest)
            || isCalling(text, next, rest));
  }

  /// Whether block `at` is a name below `据`, and `报道` follows.
  private boolean isNameGoingOn(int at, String text, String next) {
    String before = text(at - 1);
    return before != null
        && openness.isOpenForName(before)
        && Callings.mayBeName(text)
        && caseless.goesOnBehindName(next);
  }

  /// Whether a quotation begins with block `at`, and ends in the next one.
  private boolean isInQuotation(int at, String text, String next) {
    String before = text(at - 1);
    return before != null
        && Openness.opensQuotation(before)
        && text.chars().noneMatch(CLOSERS::has)
        && next.chars().anyMatch(CLOSERS::has);
  }

  /// `선장`, `김철수`, `씨는…`: where no headings stand.
  private boolean isCalling(String text, String next, String rest) {
    return Callings.mayBeName(next)
        && (caseless.leans(next, rest) || caseless.mayLean(next, rest))
        && caseless.isCalling(text)
        && !evidence.hasHeadings();
  }

  /// Whether block `at` is a word or two below words that ask for a noun.
  private boolean isAfterOpenParticle(int at) {
    String before = text(at - 1);
    return before != null
        && Openness.isFragment(String.valueOf(text(at)))
        && caseless.endsInParticle(before);
  }
}
