package dev.offprint.repair.torn;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Notice;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.model.Inlines.Edit;
import dev.offprint.model.Span;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Finding;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Marks the end of a text of which a page shows only the beginning: `… [+1234 chars]`, `…Read
/// more`, `Subscribe to continue reading`.
///
/// What asks for money or a name goes to the report, with what stands below it; the place is marked
/// with `[…]` and a notice. Such words inside an article, with running text below them, stay.
public final class StubRule implements Rule {
  private static final String MARK = "[…]";
  private static final int SHOWN = 60;

  /// So many rows may stand below what says how much is not shown.
  private static final int MOST_BELOW = 10;

  @Override
  public String id() {
    return "stub";
  }

  @Override
  public String summary() {
    return "marks the place where a page shows only the beginning of its text";
  }

  @Override
  public Article apply(Article article, Report report) {
    int wall = Stubs.paywall(article.blocks());
    int last = lastText(article.blocks(), wall);
    return withEnd(last, wall, withoutCounts(last, article, report), report);
  }

  /// The article with an end mark behind the block at `last`.
  private Article withEnd(int last, int wall, Article article, Report report) {
    List<Block> blocks = article.blocks();
    if (last < 0 || !(blocks.get(last) instanceof Paragraph paragraph)) {
      return article;
    }
    String text = Inlines.text(paragraph.content());
    int tail = tail(text, blocks);
    if (wall == blocks.size() && tail == text.length()) {
      return article;
    }
    String said = wall < blocks.size() ? Prose.body(blocks.get(wall)) : text.substring(tail);
    List<Change> changes = new ArrayList<>();
    Paragraph marked = marked(paragraph, tail, changes);
    removeFrom(wall, blocks, changes);
    if (!report.proposeAll(changes)) {
      return article;
    }
    report.add(notice(said, report));
    List<Block> kept = new ArrayList<>(blocks.subList(0, wall));
    kept.set(last, marked);
    kept.add(last + 1, new Notice(Notice.Kind.BREAKS_OFF, Span.NONE));
    return article.withBlocks(kept);
  }

  /// The article with marks for what says how much of other paragraphs than the one at `last` is
  /// not shown. Without a sign it may be how long an answer is to be: `[280 characters]`.
  private Article withoutCounts(int last, Article article, Report report) {
    List<Block> blocks = article.blocks();
    int first = 0;
    while (first < blocks.size() && (first == last || countStart(blocks.get(first)) < 0)) {
      first++;
    }
    if (first == blocks.size()) {
      return article;
    }
    BlockEdits edits = new BlockEdits(id(), article, report);
    for (int i = 0; i < blocks.size(); i++) {
      int tail = i < first || i == last ? -1 : countStart(blocks.get(i));
      if (tail >= 0 && blocks.get(i) instanceof Paragraph paragraph) {
        mark(paragraph, tail, edits, report);
      } else {
        edits.keep(blocks.get(i));
      }
    }
    return edits.done();
  }

  /// Where at the end of a block `[+1234 chars]` begins; -1 where it does not stand there.
  private static int countStart(Block block) {
    String text = Prose.body(block);
    int tail = text == null || !text.endsWith("]") ? -1 : RestCount.start(text);
    return text != null && tail > 0 && text.indexOf("[+", tail) > 0 ? tail : -1;
  }

  private void mark(Paragraph paragraph, int tail, BlockEdits edits, Report report) {
    List<Change> changes = new ArrayList<>(1);
    Paragraph marked = marked(paragraph, tail, changes);
    if (report.proposeAll(changes)) {
      edits.replace(marked);
    } else {
      edits.keep(paragraph);
    }
  }

  /// The index of the block before `end`, if it is running text, or of the one above it that says
  /// how much is not shown, if nothing but short lines stands below; -1 if there is none.
  private static int lastText(List<Block> blocks, int end) {
    int at = end - 1;
    while (at > Math.max(0, end - MOST_BELOW) && isShort(blocks.get(at))) {
      at--;
    }
    String text = at < 0 ? null : Prose.body(blocks.get(at));
    boolean counts =
        text != null && RestCount.start(text) < text.length() && !RestCount.isLength(text, blocks);
    return counts ? at : lastLine(blocks, end);
  }

  private static int tail(String text, List<Block> blocks) {
    return RestCount.isLength(text, blocks) ? text.length() : Stubs.tail(text);
  }

  private static boolean isShort(Block block) {
    String text = Prose.body(block);
    return text != null && !Prose.isProse(text) && RestCount.start(text) == text.length();
  }

  private static int lastLine(List<Block> blocks, int end) {
    String text = end == 0 ? null : Prose.body(blocks.get(end - 1));
    boolean running = text != null && (Prose.isProse(text) || tail(text, blocks) < text.length());
    return running ? end - 1 : -1;
  }

  private Paragraph marked(Paragraph paragraph, int tail, List<Change> changes) {
    String text = Inlines.text(paragraph.content());
    if (text.endsWith(MARK) && tail == text.length()) {
      return paragraph;
    }
    int from = Stubs.beforeEllipsis(text, tail);
    Edit edit = new Edit(from, text.length(), from == 0 ? MARK : " " + MARK);
    Span where = Inlines.spans(paragraph.content(), List.of(edit)).get(0);
    String before = text.substring(from);
    Effect effect = before.isEmpty() ? Effect.ADDED : Effect.MENDED;
    changes.add(new Change(id(), effect, where, before, MARK, 0.95));
    List<Inline> content = Inlines.edit(paragraph.content(), List.of(edit));
    return new Paragraph(paragraph.role(), content, paragraph.span());
  }

  private void removeFrom(int start, List<Block> blocks, List<Change> changes) {
    for (Block block : blocks.subList(start, blocks.size())) {
      String text = Prose.body(block);
      if (text != null) {
        changes.add(new Change(id(), Effect.REMOVED, block.span(), text, "", 0.95));
      }
    }
  }

  private static Finding notice(@Nullable String said, Report report) {
    String text = said == null ? "" : said.strip();
    String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    return Finding.of(Finding.Kind.STUB, report.source().name(), shown);
  }
}
