package dev.offprint.repair.torn;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Heading;
import dev.offprint.model.Block.Notice;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.model.Inlines.Edit;
import dev.offprint.model.Span;
import dev.offprint.repair.rule.Marker;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Finding;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.List;

/// Marks the place where the source text breaks off in the middle of a sentence: `[…]` and a
/// notice. Nothing is made up.
///
/// A word or two of the unfinished sentence go to the report, more stay. A last line that is no
/// running text (a signature, a place and date, verse) is left alone.
public final class TruncatedEndRule implements Rule {
  private static final String MARK = "[…]";
  private static final int FEWEST_WORDS = 8;
  private static final int MOST_WORDS_DROPPED = 3;

  private static final double SURE = 0.95;

  /// Many a page ends with a line without a full stop that is whole: thanks, a title.
  private static final double DOUBTFUL = 0.6;

  private static final int LONGER_THAN_TITLES = 16;
  private static final int FEWEST_ABOVE = 2;
  private static final int LABEL = 30;
  private static final int SHOWN = 80;

  /// So many short lines may stand below an ellipsis.
  private static final int MOST_BELOW = 4;

  /// No sentence has more quotes and brackets around its end.
  private static final int MOST_CLOSERS = 10;

  @Override
  public String id() {
    return "truncated-end";
  }

  @Override
  public String summary() {
    return "marks the place where the source text breaks off";
  }

  @Override
  public Article apply(Article article, Report report) {
    List<Block> blocks = article.blocks();
    if (blocks.isEmpty()) {
      return article;
    }
    int last = blocks.size() - 1;
    String text = Prose.body(blocks.get(last));
    if (text == null
        || !(blocks.get(last) instanceof Paragraph)
        || !breaksOff(text, article)
        || (isInList(blocks) && lastSentenceEnd(text) == 0)) {
      return withEllipsis(article, report);
    }
    double confidence = isOneSentence(text, article) ? DOUBTFUL : SURE;
    return marked(article, new Cut(last, text.length(), confidence), report);
  }

  /// Where a text breaks off: the block, the offset in it, and how sure that is.
  private record Cut(int block, int at, double confidence) {}

  /// The article with a mark for the ellipsis behind which a page shows no more. Short lines may
  /// stand below it.
  private Article withEllipsis(Article article, Report report) {
    List<Block> blocks = article.blocks();
    int at = blocks.size() - 1;
    while (at > 0 && blocks.size() - at <= MOST_BELOW && isShortLine(blocks.get(at))) {
      at--;
    }
    String text = Prose.body(blocks.get(at));
    int start = text == null ? 0 : EllipsisEnd.start(text);
    if (text == null || start == text.length() || text.indexOf('\n') >= 0) {
      return article;
    }
    String language = article.metadata().languageOrUndetermined();
    int sentence = lastSentenceEnd(text.substring(0, start));
    double confidence = EllipsisEnd.confidence(text, sentence, blocks.subList(0, at), language);
    boolean told = confidence == SURE || confidence > 0 && at == blocks.size() - 1;
    return told ? marked(article, new Cut(at, start, confidence), report) : article;
  }

  private static boolean isShortLine(Block block) {
    String text =
        block instanceof Heading heading ? Inlines.text(heading.content()) : Prose.body(block);
    return text != null
        && EllipsisEnd.start(text) == text.length()
        && !Prose.hasWords(text, FEWEST_WORDS);
  }

  /// Whether the last sentence is not over: it stands after whole ones, or asks for more.
  private static boolean breaksOff(String text, Article article) {
    boolean asksForMore = OpenWords.of(article.metadata().languageOrUndetermined()).endIn(text);
    int words = Prose.words(text);
    return text.indexOf('\n') < 0
        && !Prose.endsSentence(text)
        && !Prose.endsWithColon(text)
        && endsInWord(text)
        && !Prose.looksLikeAddress(Prose.lastToken(text))
        && Marker.of(text) == null
        && words >= FEWEST_WORDS
        && (asksForMore
            ? words >= 2 * FEWEST_WORDS || lastSentenceEnd(text) > 0
            : (isUnfinished(text) || isLongSentence(text, article)) && endsElsewhere(article));
  }

  /// Whether nothing but the paragraphs above and the length speak for it that a sentence is not
  /// over.
  private static boolean isOneSentence(String text, Article article) {
    return lastSentenceEnd(text) == 0
        && !OpenWords.of(article.metadata().languageOrUndetermined()).endIn(text);
  }

  /// Half a sentence that is longer than a title or a signature, below paragraphs of running text.
  private static boolean isLongSentence(String text, Article article) {
    List<Block> blocks = article.blocks();
    int last = blocks.size() - 1;
    return lastSentenceEnd(text) == 0
        && Prose.hasWords(text, LONGER_THAN_TITLES)
        && Prose.startsAnew(text)
        && !Prose.isTitleCase(text)
        && !isSigned(text)
        && last >= FEWEST_ABOVE
        && blocks.subList(last - FEWEST_ABOVE, last).stream().allMatch(TruncatedEndRule::isText);
  }

  /// A dash, a bar or a colon among the first words: whom it is from, what it shows.
  private static boolean isSigned(String text) {
    return "-–—“\"„«".indexOf(text.charAt(0)) >= 0
        || text.contains(" – ")
        || text.contains(" — ")
        || text.indexOf('|') >= 0
        || text.indexOf(':') >= 0 && text.indexOf(':') < LABEL;
  }

  private static boolean isText(Block block) {
    String text = Prose.body(block);
    return text != null && Prose.isProse(text) && Prose.hasWords(text, FEWEST_WORDS);
  }

  /// No mark of the end of anything: `]`, `>`, `*`.
  private static boolean endsInWord(String text) {
    char last = text.charAt(text.length() - 1);
    return Character.isLetterOrDigit(last) || ",-–—'’".indexOf(last) >= 0 || isSign(last);
  }

  private static boolean isSign(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  /// After whole sentences stands half of one, and not whom they are from: `—via The Bugle`, `Foto:
  /// Jane Roe`.
  private static boolean isUnfinished(String text) {
    int end = lastSentenceEnd(text);
    String rest = text.substring(end).strip();
    int dash = Math.max(rest.lastIndexOf('–'), rest.lastIndexOf('—'));
    boolean source = dash >= 0 && (dash == 0 || Prose.endsSentence(rest.substring(0, dash)));
    boolean signed = !rest.isEmpty() && "-–—".indexOf(rest.charAt(0)) >= 0;
    boolean labelled = Prose.firstWord(rest).endsWith(":");
    return end > 0 && !rest.isEmpty() && !source && !signed && !labelled;
  }

  /// Whether the paragraphs of the article have full stops as a rule.
  private static boolean endsElsewhere(Article article) {
    int prose = 0;
    int ended = 0;
    for (Block block : article.blocks().subList(0, article.blocks().size() - 1)) {
      String text = Prose.body(block);
      if (text != null && Prose.hasWords(text, FEWEST_WORDS) && Marker.of(text) == null) {
        prose++;
        ended += Prose.endsSentence(text) || Prose.endsWithColon(text) ? 1 : 0;
      }
    }
    return ended * 5 >= prose * 4;
  }

  /// Among items of a list without bullets, none of which ends like a sentence.
  private static boolean isInList(List<Block> blocks) {
    String before = blocks.size() < 2 ? null : Prose.body(blocks.get(blocks.size() - 2));
    return before != null && !Prose.endsSentence(before) && !Prose.endsWithColon(before);
  }

  private Article marked(Article article, Cut cut, Report report) {
    Block block = article.blocks().get(cut.block());
    if (!(block instanceof Paragraph paragraph)) {
      return article;
    }
    String text = Inlines.text(paragraph.content());
    int end = lastSentenceEnd(text.substring(0, cut.at()));
    String unfinished = text.substring(end).strip();
    boolean dotted = cut.at() < text.length();
    boolean drop = !dotted && end > 0 && !Prose.hasMoreWords(unfinished, MOST_WORDS_DROPPED);
    String kept = text.substring(end, cut.at()).strip();
    Span where = Inlines.span(Inlines.slice(paragraph.content(), end, text.length()));
    String after = drop ? MARK : kept + " " + MARK;
    Effect effect = drop ? Effect.REMOVED : dotted ? Effect.MENDED : Effect.ADDED;
    boolean permitted =
        report.propose(new Change(id(), effect, where, unfinished, after, cut.confidence()));
    boolean told = permitted || cut.confidence() == SURE;
    Finding.Kind kind = told ? Finding.Kind.BREAKS_OFF : Finding.Kind.DOUBTFUL_END;
    report.add(finding(kind, unfinished, where, report));
    if (!permitted) {
      return article;
    }
    Edit edit = new Edit(drop ? end : cut.at(), text.length(), " " + MARK);
    List<Inline> content = Inlines.edit(paragraph.content(), List.of(edit));
    List<Block> blocks = new ArrayList<>(article.blocks());
    blocks.set(cut.block(), Paragraph.of(content, paragraph.span()));
    blocks.add(cut.block() + 1, new Notice(Notice.Kind.BREAKS_OFF, Span.NONE));
    return article.withBlocks(blocks);
  }

  private static Finding finding(Finding.Kind kind, String unfinished, Span where, Report report) {
    String place = report.source().name();
    if (!where.isNone()) {
      place += ":" + report.source().place(where.start()).line();
    }
    int from = Math.max(0, unfinished.length() - SHOWN);
    String shown = (from > 0 ? "…" : "") + unfinished.substring(from);
    return Finding.of(kind, place, shown);
  }

  /// The offset after the last sentence that is whole; 0 if there is none. An initial or a short
  /// abbreviation ends none.
  private static int lastSentenceEnd(String text) {
    for (int i = text.length() - 2; i > 0; i--) {
      if ("。！？".indexOf(text.charAt(i)) >= 0 && Character.isLetter(text.charAt(i + 1))) {
        return i + 1;
      }
      boolean ends =
          Character.isWhitespace(text.charAt(i))
              && Prose.endsSentence(text.substring(Math.max(0, i - MOST_CLOSERS), i))
              && Prose.startsAnew(
                  text.substring(i + 1, Math.min(text.length(), i + 1 + MOST_CLOSERS)))
              && !isAbbreviation(text, i);
      if (ends) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isAbbreviation(String text, int space) {
    int start = text.lastIndexOf(' ', space - 1) + 1;
    String word = text.substring(start, space);
    boolean inner = word.indexOf('.') < word.length() - 1;
    return word.endsWith(".") && (word.length() <= 3 || inner);
  }
}
