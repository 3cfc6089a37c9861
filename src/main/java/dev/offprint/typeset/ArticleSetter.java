package dev.offprint.typeset;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.Metadata;
import dev.offprint.model.Wording;
import dev.offprint.style.Element;
import dev.offprint.typeset.ParagraphSetter.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sets one article: title block, contents, body, notes, attribution.
///
/// The elements that styles are asked for are those of the article's XHTML form, so that one style
/// sheet governs both.
final class ArticleSetter {
  private final BlockSetter blocks;
  private final BookOutline.ArticleOutline outline;
  private final Article article;
  private final Wording wording;

  ArticleSetter(BlockSetter blocks, BookOutline.ArticleOutline outline, Article article) {
    this.blocks = blocks;
    this.outline = outline;
    this.article = article;
    this.wording = Wording.of(article.metadata().languageOrUndetermined());
  }

  /// @param contents sets the table of contents under the title block; `null` for none
  void set(TagTree.Node parent, @Nullable FrontMatter contents) {
    Metadata metadata = article.metadata();
    String language = metadata.languageOrUndetermined();
    TagTree.Node tag = parent.child(Tag.Role.ARTICLE, language);
    Siblings parts = Siblings.in(Element.root(language).child("body").child("article"));
    String publisher = metadata.publisher() == null ? "" : metadata.publisher();
    blocks.flow().open(Slab.Opening.article(outline.title().title(), publisher));
    blocks.setting().notes().begin(outline.title().anchor(), wording);
    titleBlock(parts.next("header", "title-block"), tag);
    if (contents != null) {
      contents.contents(parts.next("nav", "contents"), tag, blocks.page());
    }
    List<Block> body = new ArrayList<>(article.blocks());
    body.remove(standfirst());
    BodySetter setter = new BodySetter(blocks, outline.headings(), wording);
    setter.set(body, parts, new BodySetter.Place(tag, blocks.page()));
    new NotesSetter(blocks, setter, wording).set(parts, tag);
    attribution(parts, tag);
  }

  private @Nullable Paragraph standfirst() {
    for (Block block : article.blocks()) {
      if (block instanceof Paragraph paragraph && paragraph.role() == Paragraph.Role.STANDFIRST) {
        return paragraph;
      }
    }
    return null;
  }

  private void titleBlock(Element header, TagTree.Node tag) {
    Metadata metadata = article.metadata();
    Column column = blocks.enter(header, blocks.page());
    Siblings parts = Siblings.in(header);
    blocks.flow().anchor(new Mark.Anchor(outline.title().anchor(), 0, 0));
    if (metadata.publisher() != null) {
      Element kicker = parts.next("p", "kicker");
      blocks.text(kicker, tag.child(Tag.Role.PARAGRAPH), text(metadata.publisher()), column);
    }
    blocks.text(parts.next("h1"), tag.child(Tag.Role.H1), text(outline.title().title()), column);
    Paragraph standfirst = standfirst();
    if (standfirst != null) {
      Element element = parts.next("p", "standfirst");
      blocks.text(element, tag.child(Tag.Role.PARAGRAPH), standfirst.content(), column);
    }
    if (!metadata.authors().isEmpty()) {
      String byline = wording.byline(metadata.authors());
      Element element = parts.next("p", "byline");
      blocks.text(element, tag.child(Tag.Role.PARAGRAPH), text(byline), column);
    }
    List<Inline> dates = Attribution.dates(metadata, wording);
    if (!dates.isEmpty()) {
      Element element = parts.next("p", "dateline");
      blocks.text(element, tag.child(Tag.Role.PARAGRAPH), dates, column);
    }
    blocks.leave();
  }

  private void attribution(Siblings parts, TagTree.Node tag) {
    List<Inline> content = Attribution.of(article.metadata(), wording);
    if (content.isEmpty()) {
      return;
    }
    Element footer = parts.next("footer", "attribution");
    Column column = blocks.enter(footer, blocks.page());
    blocks.text(footer.child("p"), tag.child(Tag.Role.PARAGRAPH), content, column);
    blocks.leave();
  }

  private static List<Inline> text(String words) {
    return List.of(Text.of(words));
  }
}
