package dev.offprint.repair.structure;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.ItemList;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.model.Span;
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
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Makes lists of paragraphs that start with bullets or with numbers in a row.
///
/// Two items at least; numbers must count up by one. Numbered paragraphs with text between them are
/// headings, and a dash alone may be the start of speech: both stay.
public final class ListRule implements Rule {
  /// The languages in which a dash at a paragraph's start is a bullet; in French, Spanish, Russian
  /// and many others it opens speech.
  private static final List<String> DASH_BULLETS =
      Sections.load("languages.txt").of("dash-bullets");

  @Override
  public String id() {
    return "lists";
  }

  @Override
  public String summary() {
    return "makes lists of paragraphs that start with bullets or numbers";
  }

  @Override
  public Article apply(Article article, Report report) {
    List<Block> blocks = article.blocks();
    BlockEdits edits = new BlockEdits(id(), article, report);
    int i = 0;
    boolean dashIsSpeech = !DASH_BULLETS.contains(language(article));
    while (i < blocks.size()) {
      int end = dashIsSpeech && startsWithDash(blocks.get(i)) ? i : listEnd(blocks, i);
      if (end - i >= 2) {
        makeList(blocks.subList(i, end), edits, report);
        i = end;
      } else {
        edits.keep(blocks.get(i++));
      }
    }
    return edits.done();
  }

  private static @Nullable Marker marker(Block block) {
    String text = Prose.body(block);
    return text == null ? null : Marker.of(text);
  }

  /// The index after the last item of the list that starts at `start`; `start` where none does.
  private static int listEnd(List<Block> blocks, int start) {
    Marker first = marker(blocks.get(start));
    if (first == null) {
      return start;
    }
    int end = start + 1;
    while (end < blocks.size()) {
      Marker next = marker(blocks.get(end));
      boolean follows =
          next != null
              && next.isNumber() == first.isNumber()
              && (!first.isNumber() || next.number() == first.number() + (end - start))
              && (first.isNumber() || sameBullet(blocks.get(start), blocks.get(end)));
      if (!follows) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean sameBullet(Block first, Block next) {
    String a = Prose.body(first);
    String b = Prose.body(next);
    return a != null && b != null && a.charAt(0) == b.charAt(0);
  }

  private static String language(Article article) {
    return Locale.forLanguageTag(article.metadata().languageOrUndetermined()).getLanguage();
  }

  private static boolean startsWithDash(Block block) {
    String text = Prose.body(block);
    return text != null && (text.charAt(0) == '—' || text.charAt(0) == '–');
  }

  private void makeList(List<Block> paragraphs, BlockEdits edits, Report report) {
    List<List<Block>> items = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    Marker first = marker(paragraphs.get(0));
    Span span = Span.NONE;
    for (Block block : paragraphs) {
      Marker marker = marker(block);
      if (block instanceof Paragraph paragraph && marker != null) {
        items.add(List.of(item(paragraph, marker, changes)));
        span = span.union(paragraph.span());
      }
    }
    if (report.proposeAll(changes)) {
      int start = first != null && first.isNumber() ? first.number() : ItemList.BULLETS;
      edits.replace(new ItemList(start, items, span));
    } else {
      paragraphs.forEach(edits::keep);
    }
  }

  private Paragraph item(Paragraph paragraph, Marker marker, List<Change> changes) {
    String text = Inlines.text(paragraph.content());
    List<Inline> content = Inlines.slice(paragraph.content(), marker.length(), text.length());
    String after = Inlines.text(content);
    changes.add(new Change(id(), Effect.STRUCTURE, paragraph.span(), text, after, 0.95));
    return Paragraph.of(content, paragraph.span());
  }
}
