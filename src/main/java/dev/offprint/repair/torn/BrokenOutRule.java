package dev.offprint.repair.torn;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Marker;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.repair.rule.Sections;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Joins sentences that were torn apart at a link or an emphasis: the paragraph before, the words
/// of the link, and the paragraph in which the sentence goes on.
///
/// A paragraph that starts in lower case or with punctuation goes on with the one before it. How
/// far back the sentence began is decided by what stands there: a heading, a sentence that is over,
/// or a beginning that asks for more.
public final class BrokenOutRule implements Rule {
  private static final Sections WORDS = Sections.load("open-words.txt");
  private static final int LONGEST_FRAGMENT = 140;
  private static final int MOST_FRAGMENTS = 6;

  /// `Yours sincerely,` closes a letter, with the name below.
  private static final int LONGEST_CLOSING = 3;

  private static final int SHORT_BEGINNING = 2;
  private static final int LONG_BEGINNING = 8;

  @Override
  public String id() {
    return "broken-out";
  }

  @Override
  public String summary() {
    return "joins sentences that were torn apart at a link or an emphasis";
  }

  @Override
  public Article apply(Article article, Report report) {
    List<Block> blocks = article.blocks();
    BlockEdits edits = new BlockEdits(id(), article, report);
    int i = 0;
    boolean items = false;
    while (i < blocks.size()) {
      items = items ? startsLower(blocks, i) : i > 0 && isItem(blocks, i);
      int end = items && startsLower(blocks, i + 1) ? i : sentenceEnd(blocks, i);
      if (end > i) {
        join(blocks.subList(i, end + 1), edits, report);
      } else {
        edits.keep(blocks.get(i));
      }
      i = end + 1;
    }
    return edits.done();
  }

  /// The text of a paragraph that can be part of a torn sentence: on one line, and no list item.
  private static @Nullable String text(List<Block> blocks, int index) {
    if (index < 0 || index >= blocks.size()) {
      return null;
    }
    String text = Prose.body(blocks.get(index));
    boolean whole = text == null || text.indexOf('\n') >= 0 || Marker.of(text) != null;
    return whole ? null : text;
  }

  /// Below a line that announces, blocks in lower case are the items of a list without bullets.
  private static boolean isItem(List<Block> blocks, int index) {
    String before = text(blocks, index - 1);
    return before != null && Prose.endsWithColon(before) && startsLower(blocks, index);
  }

  private static boolean startsLower(List<Block> blocks, int index) {
    String text = text(blocks, index);
    return text != null && !text.isEmpty() && Character.isLowerCase(text.charAt(0));
  }

  /// The index of the last block of the sentence that begins in block `start`; `start` itself where
  /// nothing was torn off.
  private static int sentenceEnd(List<Block> blocks, int start) {
    int end = start;
    int next = continuation(blocks, end);
    while (next > end && (end > start || beginsHere(blocks, start, next))) {
      end = next;
      next = continuation(blocks, end);
    }
    return end;
  }

  /// The block with which the open block at `at` goes on, links between them included; `at` where
  /// it does not.
  private static int continuation(List<Block> blocks, int at) {
    String text = text(blocks, at);
    if (text == null || !isOpen(text)) {
      return at;
    }
    for (int i = at + 1; i <= at + MOST_FRAGMENTS; i++) {
      String next = text(blocks, i);
      if (next == null) {
        return at;
      }
      if (Prose.continues(next)) {
        return i;
      }
      if (asksForMore(text) && i == at + 1 && isLastFragment(next)) {
        return i;
      }
      if (!isFragment(next)) {
        return at;
      }
    }
    return at;
  }

  private static boolean isOpen(String text) {
    return !Prose.endsSentence(text) && !Prose.endsWithColon(text);
  }

  /// The words of a link: short, and no sentence.
  private static boolean isFragment(String text) {
    return text.length() <= LONGEST_FRAGMENT && isOpen(text);
  }

  /// The words of a link at the end of a paragraph.
  private static boolean isLastFragment(String text) {
    return text.length() <= LONGEST_FRAGMENT && Prose.words(text) <= 12;
  }

  /// The text ends with a word after which no heading and no sentence ends: an article, a
  /// preposition, a conjunction; or with a comma or an open bracket.
  private static boolean asksForMore(String text) {
    char last = text.charAt(text.length() - 1);
    boolean closesLetter = last == ',' && Prose.words(text) <= LONGEST_CLOSING;
    return (",([{-–—“‘„«".indexOf(last) >= 0 && !closesLetter)
        || WORDS.of("open").contains(Prose.folded(Prose.lastWord(text)));
  }

  /// Whether the sentence that goes on in block `next` began in block `start`, and not only in the
  /// one after it.
  private static boolean beginsHere(List<Block> blocks, int start, int next) {
    String text = text(blocks, start);
    if (text == null) {
      return false;
    }
    if (next == start + 1 || asksForMore(text)) {
      return true;
    }
    if (continuation(blocks, start + 1) == start + 1) {
      return false;
    }
    if (looksLikeHeading(blocks, start)) {
      return false;
    }
    String link = text(blocks, start + 1);
    String rest = text(blocks, next);
    int words = Prose.words(text);
    boolean linkIsSubject = rest != null && Character.isLetter(rest.charAt(0));
    boolean linkBegins = link != null && beginsSentence(link);
    return words <= SHORT_BEGINNING
        || words >= LONG_BEGINNING
        || !(linkIsSubject && linkBegins)
        || Prose.isProse(text);
  }

  private static boolean beginsSentence(String link) {
    return !link.isEmpty() && Character.isUpperCase(link.charAt(0));
  }

  private static boolean looksLikeHeading(List<Block> blocks, int index) {
    String text = text(blocks, index);
    String before = text(blocks, index - 1);
    boolean afterEnd = before == null || Prose.endsSentence(before);
    return text != null
        && afterEnd
        && text.length() <= 100
        && Prose.words(text) >= 2
        && Prose.startsAnew(text)
        && Prose.isTitleCase(text);
  }

  private void join(List<Block> torn, BlockEdits edits, Report report) {
    List<Inline> content = new ArrayList<>();
    StringBuilder before = new StringBuilder();
    for (Block block : torn) {
      if (block instanceof Paragraph paragraph) {
        String text = Inlines.text(paragraph.content());
        String between = content.isEmpty() ? "" : between(before, text);
        if (!between.isEmpty()) {
          content.add(Inline.Text.of(between));
        }
        content.addAll(paragraph.content());
        before.append(before.isEmpty() ? "" : "\n").append(text);
      }
    }
    Paragraph whole = Paragraph.of(content, Inlines.span(content));
    String after = Inlines.text(content);
    Change change = new Change(id(), Effect.MENDED, whole.span(), before.toString(), after, 0.95);
    if (report.propose(change)) {
      edits.replace(whole);
    } else {
      torn.forEach(edits::keep);
    }
  }

  private static String between(CharSequence before, String next) {
    char first = next.charAt(0);
    char last = before.charAt(before.length() - 1);
    boolean glued = ",.;:!?)]}’”»%".indexOf(first) >= 0 || "([{“‘„«".indexOf(last) >= 0;
    boolean possessive = next.startsWith("'s ") || next.startsWith("’s ");
    return glued || possessive ? "" : " ";
  }
}
