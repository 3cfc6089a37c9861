package dev.offprint.xhtml;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph.Role;
import dev.offprint.model.Image;
import dev.offprint.model.Metadata;
import dev.offprint.model.Notes;
import dev.offprint.model.Outline;
import dev.offprint.model.XmlText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One article as an XHTML page.
///
/// ```
/// html > body > article > header.title-block, then the blocks, section.endnotes,
///     footer.attribution
/// ```
///
/// The title block holds the publisher, the title, the first standfirst, the byline and the
/// dateline, as far as they are known. A further standfirst stays where it stands.
public final class ArticlePage {
  /// The id of the heading of the notes, on a page that has any.
  public static final String NOTES = "notes";

  private static final String OPS = "http://www.idpf.org/2007/ops";

  private final Article article;
  private final Head head;
  private final Markup page;
  private final BlockWriter blocks;

  private ArticlePage(Article article, Head head) {
    this.article = article;
    this.head = head;
    this.page = head.open("xmlns:epub", hasNotes(article) ? OPS : null);
    this.blocks = new BlockWriter(page, head.language(), Outline.of(article));
  }

  /// The page; its title is the head's only in `title`, the article's own in the title block.
  public static String write(Article article, Head head) {
    return new ArticlePage(article, head).write();
  }

  /// The path of a picture, beside the page.
  public static String file(Image image) {
    return "images/" + image.name();
  }

  /// Whether the page has notes.
  public static boolean hasNotes(Article article) {
    return !Notes.of(article.blocks()).isEmpty();
  }

  private String write() {
    Block.@Nullable Paragraph standfirst = standfirst();
    page.open("article").line();
    titleBlock(standfirst);
    List<Block> flow = new ArrayList<>(article.blocks());
    flow.remove(standfirst);
    blocks.write(flow);
    new EndnotesWriter(page, head.language(), blocks).write(blocks.inlines().marks());
    metadataWriter().attribution();
    return page.end();
  }

  private Block.@Nullable Paragraph standfirst() {
    for (Block block : article.blocks()) {
      if (block instanceof Block.Paragraph paragraph && paragraph.role() == Role.STANDFIRST) {
        return paragraph;
      }
    }
    return null;
  }

  private void titleBlock(Block.@Nullable Paragraph standfirst) {
    MetadataWriter lines = metadataWriter();
    page.open("header", "class", "title-block").line();
    kicker(article.metadata());
    lines.title();
    if (standfirst != null) {
      blocks.write(standfirst);
    }
    lines.byline();
    lines.dateline();
    page.close().line();
  }

  private void kicker(Metadata metadata) {
    String publisher = metadata.publisher();
    if (publisher != null && !XmlText.isBlank(publisher)) {
      page.element("p", publisher, "class", "kicker");
    }
  }

  private MetadataWriter metadataWriter() {
    return new MetadataWriter(page, article.metadata(), head.language());
  }
}
