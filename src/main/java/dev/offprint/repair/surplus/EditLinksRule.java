package dev.offprint.repair.surplus;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Heading;
import dev.offprint.model.Inlines;
import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.repair.rule.TextRule;
import dev.offprint.report.Report;
import org.jspecify.annotations.Nullable;

/// Takes out what the readers of an encyclopedia are to click: `[edit]` behind its headings,
/// `[citation needed]` behind its sentences, and the signs of notes that were left behind.
///
/// Only several links behind headings say that a page is of that kind. Signs stay where the notes
/// stand below. What such a link stands behind is a heading, in a block of its own or above the
/// lines of its section; that of the notes is left for those who look for notes.
public final class EditLinksRule implements Rule {
  private static final String ID = "edit-links";
  private static final String SUMMARY =
      "takes out the links of encyclopedias: [edit], [citation needed], signs without notes";

  /// An author may write `[edit]` once.
  private static final int FEWEST = 2;

  private static final TextRule LINKS = new Links();

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String summary() {
    return SUMMARY;
  }

  @Override
  public boolean mendsVolumes() {
    return true;
  }

  @Override
  public Article apply(Article article, Report report) {
    return hasLinks(article) ? LINKS.apply(withHeadings(article, report), report) : article;
  }

  private static boolean hasLinks(Article article) {
    int links = 0;
    for (Block block : article.blocks()) {
      String text = text(block);
      links += text == null ? 0 : EditLinks.count(text);
    }
    return links >= FEWEST;
  }

  private static @Nullable String text(Block block) {
    return block instanceof Heading heading ? Inlines.text(heading.content()) : Prose.body(block);
  }

  /// A heading directly below another one is of its section.
  private Article withHeadings(Article article, Report report) {
    Rows rows = Rows.of(article.blocks());
    return new HeadingLines(article, rows, this)
        .made(row -> isHeading(rows, row) ? isHeading(rows, row - 1) ? 2 : 1 : 0, report);
  }

  private static boolean isHeading(Rows rows, int at) {
    String text = at < 0 ? null : Prose.body(rows.piece(at));
    return text != null
        && EditLinks.count(text) == 1
        && !MetadataRows.isNotesHeading(EditLinks.withoutLink(text));
  }

  /// Takes out the links, and what is between brackets beside them.
  private static final class Links extends TextRule {
    @Override
    public String id() {
      return ID;
    }

    @Override
    public String summary() {
      return SUMMARY;
    }

    @Override
    protected double confidence(String before, String after) {
      return 0.96;
    }

    @Override
    protected Editor editor(Article article) {
      boolean signs = !holdsNotes(article);
      return (text, _) -> EditLinks.edits(text, signs);
    }

    private static boolean holdsNotes(Article article) {
      for (Block block : article.blocks()) {
        String text = text(block);
        if (text != null && EditLinks.holdsNote(text)) {
          return true;
        }
      }
      return false;
    }
  }
}
