package dev.offprint.repair.structure;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Block.Quote;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.model.Span;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Recognises block quotations: lines that start with `>`, as in mail, and a paragraph in quotation
/// marks above a line that says whose words they are: `— Ada Thornbury`.
///
/// Where every line of an article starts with `>`, it quotes nothing, but was sent on as a mail:
/// only the marks go.
public final class QuoteRule implements Rule {
  private static final String OPENERS = "\"“„«»「『";
  private static final Marks CLOSERS = Marks.of("\"”“»«」』");
  private static final int LONGEST_NAME = 80;
  private static final int MOST_NAME_WORDS = 10;

  @Override
  public String id() {
    return "quotes";
  }

  @Override
  public String summary() {
    return "recognises quotations that are set apart";
  }

  @Override
  public boolean guessesMarkup() {
    return true;
  }

  @Override
  public boolean mendsVolumes() {
    return true;
  }

  @Override
  public Article apply(Article article, Report report) {
    List<Block> blocks = article.blocks();
    BlockEdits edits = new BlockEdits(id(), article, report);
    if (!blocks.isEmpty() && blocks.stream().allMatch(QuoteRule::isMarked)) {
      blocks.forEach(block -> unmark(block, edits, report));
      return edits.done();
    }
    int i = 0;
    while (i < blocks.size()) {
      int end = i;
      while (end < blocks.size() && isMarked(blocks.get(end))) {
        end++;
      }
      Quote quote = end == i ? attributed(blocks, i) : null;
      if (end > i) {
        strip(blocks.subList(i, end), edits, report);
      } else if (quote != null && propose(blocks.subList(i, i + 2), report)) {
        edits.replace(quote);
        end = i + 2;
      } else {
        edits.keep(blocks.get(end++));
      }
      i = end;
    }
    return edits.done();
  }

  /// Whether every line of the paragraph starts with `>`, and one of them goes on.
  private static boolean isMarked(Block block) {
    String text = Prose.body(block);
    if (text == null || text.isEmpty() || text.charAt(0) != '>') {
      return false;
    }
    for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
      if (feed + 1 == text.length() || text.charAt(feed + 1) != '>') {
        return false;
      }
    }
    return text.codePoints().anyMatch(Character::isLetterOrDigit) && !isSign(text);
  }

  /// `> 20 boats a day` compares, and `> File > Open` leads somewhere.
  private static boolean isSign(String text) {
    String words = text.substring(1).strip();
    boolean compares = !words.isEmpty() && Character.isDigit(words.charAt(0));
    boolean leads = !words.startsWith(">") && words.indexOf(" > ") > 0;
    return text.indexOf('\n') < 0 && Prose.words(words) <= MOST_NAME_WORDS && (compares || leads);
  }

  private void unmark(Block block, BlockEdits edits, Report report) {
    if (!(block instanceof Paragraph paragraph)) {
      edits.keep(block);
      return;
    }
    String before = Inlines.text(paragraph.content());
    List<List<Inline>> lines = MarkedLines.lines(paragraph.content(), before);
    String after = lines.stream().map(Inlines::text).collect(Collectors.joining("\n\n"));
    if (report.propose(new Change(id(), Effect.MENDED, block.span(), before, after, 0.9))) {
      lines.forEach(words -> edits.replace(Paragraph.of(words, Inlines.span(words))));
    } else {
      edits.keep(block);
    }
  }

  private void strip(List<Block> blocks, BlockEdits edits, Report report) {
    List<Block> content = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    Span span = Span.NONE;
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        String before = Inlines.text(paragraph.content());
        StringBuilder after = new StringBuilder();
        for (List<Inline> words : MarkedLines.paragraphs(paragraph.content(), before)) {
          content.add(Paragraph.of(words, Inlines.span(words)));
          after.append(after.isEmpty() ? "" : "\n").append(Inlines.text(words));
        }
        Span where = paragraph.span();
        changes.add(new Change(id(), Effect.STRUCTURE, where, before, after.toString(), 0.95));
        span = span.union(where);
      }
    }
    if (report.proposeAll(changes)) {
      edits.replace(new Quote(content, span));
    } else {
      blocks.forEach(edits::keep);
    }
  }

  /// The quotation that a paragraph and the line below it make.
  private static @Nullable Quote attributed(List<Block> blocks, int index) {
    if (index + 1 >= blocks.size()) {
      return null;
    }
    String words = Prose.body(blocks.get(index));
    String name = Prose.body(blocks.get(index + 1));
    return words != null && name != null && isQuoted(words) && isName(name)
        ? new Quote(
            List.copyOf(blocks.subList(index, index + 2)),
            blocks.get(index).span().union(blocks.get(index + 1).span()))
        : null;
  }

  private boolean propose(List<Block> blocks, Report report) {
    List<Change> changes = new ArrayList<>();
    for (Block block : blocks) {
      String text = String.valueOf(Prose.body(block));
      changes.add(new Change(id(), Effect.STRUCTURE, block.span(), text, text, 0.9));
    }
    return report.proposeAll(changes);
  }

  /// Whether one quotation fills the whole paragraph.
  private static boolean isQuoted(String text) {
    int last = text.length() - 1;
    int pair = last < 2 ? -1 : OPENERS.indexOf(text.charAt(0));
    if (pair < 0 || !CLOSERS.has(text.charAt(last))) {
      return false;
    }
    int opened = text.indexOf(text.charAt(0), 1);
    return opened < 0 || opened == last;
  }

  /// `— Ada Thornbury, keeper`
  private static boolean isName(String text) {
    char first = text.charAt(0);
    return (first == '—' || first == '–' || first == '-' || first == '―')
        && text.length() > 2
        && text.length() <= LONGEST_NAME
        && text.indexOf('\n') < 0
        && !Prose.hasMoreWords(text, MOST_NAME_WORDS)
        && !Look.of(text).isClosed()
        && Prose.startsAnew(text);
  }
}
