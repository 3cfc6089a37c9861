package dev.offprint.extract.html;

import dev.offprint.extract.html.Verdicts.PageHead;
import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Metadata;
import dev.offprint.model.SourceText;
import dev.offprint.model.Surroundings;
import dev.offprint.model.Surroundings.Line;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the article on a web page: the part of it with nearly all of the running text, without
/// what the page's own names and the look of its parts say is around an article.
public final class HtmlExtractor {
  private HtmlExtractor() {}

  /// @param article all of the page, in its order
  /// @param text the words that a reader of the page sees, to which the spans refer
  public record Page(Article article, SourceText text, Surroundings surroundings) {}

  /// @param url where the page came from, absolute; empty if that is not known
  public static Page extract(SourceText html, String url) {
    Document document = Jsoup.parse(html.text(), url);
    Element body = document.body();
    PageMetadata page = new PageMetadata(document, url);
    Metadata metadata = page.read();
    TitleHeading title = TitleHeading.in(body, metadata.titleOr(""));
    Measures measures = Measures.ofPage(body);
    Furnishings furnishings = new Furnishings(body, measures, title);
    Element main = new MainPart(measures, furnishings, title).find(body);
    Verdicts verdicts = new Verdicts(measures, furnishings, main, new PageHead(metadata, title));
    StringBuilder text = new StringBuilder();
    Leavings leavings = new Leavings();
    List<Block> read = new BlockReader(text, verdicts, leavings).read(body);
    List<Block> blocks = withoutOpening(read, metadata.titleOr(""), leavings);
    boolean known = metadata.published() != null && metadata.namesPerson();
    List<Line> lines = known ? List.of() : HeadLines.of(body, page.lines(), title, measures);
    return new Page(
        new Article(metadata, blocks),
        SourceText.of(html.name(), text.toString()),
        new Surroundings(leavings.around(), lines));
  }

  /// The blocks, of which those above the text are among what is left out.
  private static List<Block> withoutOpening(List<Block> read, String title, Leavings leavings) {
    List<Block> article = new ArrayList<>();
    for (Block block : read) {
      if (!(block instanceof Paragraph && leavings.around().containsKey(block.span()))) {
        article.add(block);
      }
    }
    int end = Opening.end(article, title);
    Block last = end == 0 ? null : article.get(end - 1);
    int above = last == null ? 0 : read.indexOf(last) + 1;
    List<Block> blocks =
        new ArrayList<>(leavings.of(read.subList(0, above), "the title, or above it"));
    blocks.addAll(read.subList(above, read.size()));
    return blocks;
  }
}
