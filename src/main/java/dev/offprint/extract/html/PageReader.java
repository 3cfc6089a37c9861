package dev.offprint.extract.html;

import dev.offprint.extract.html.HtmlExtractor.Page;
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

/// Reads one page: first as the names of its parts say; where next to nothing would be left of much
/// running text, the names are wrong, and it is read without them.
final class PageReader {
  private static final double MUCH = 1500;
  private static final double NEXT_TO_NOTHING = 0.05;

  private final SourceText html;
  private final Document document;
  private final Element body;
  private final PageMetadata page;
  private final Metadata metadata;
  private final TitleHeading title;
  private final Measures measures;

  PageReader(SourceText html, String url) {
    String address = url.isEmpty() ? SavedFrom.address(html.text()) : url;
    this.html = html;
    this.document = Jsoup.parse(html.text(), address);
    this.body = document.body();
    this.page = new PageMetadata(document, address);
    this.metadata = page.read();
    this.title = TitleHeading.in(body, metadata.titleOr(""));
    this.measures = Measures.ofPage(body);
  }

  Page read() {
    Reading named = read(Furnishings.of(body, measures, title));
    double prose = measures.of(body).prose();
    boolean wrong = prose >= MUCH && named.words().length() < NEXT_TO_NOTHING * prose;
    return page(wrong ? read(Furnishings.none(body, measures, title)) : named);
  }

  /// What was read of the page.
  ///
  /// @param text all words, to which the blocks' spans refer
  /// @param words those of the article
  private record Reading(
      Element main, List<Block> blocks, String text, String words, Leavings leavings) {}

  private Reading read(Furnishings furnishings) {
    Element main = new MainPart(measures, furnishings, title).find(body);
    Verdicts verdicts = new Verdicts(measures, furnishings, main, new PageHead(metadata, title));
    StringBuilder text = new StringBuilder();
    Leavings leavings = new Leavings();
    List<Block> read = new BlockReader(text, verdicts, leavings).read(body);
    List<Block> blocks =
        BlockForms.withCaptions(withoutOpening(read, metadata.titleOr(""), leavings));
    return new Reading(main, blocks, text.toString(), words(blocks, leavings, text), leavings);
  }

  private Page page(Reading reading) {
    boolean known = metadata.published() != null && metadata.namesPerson();
    List<Line> lines = known ? List.of() : HeadLines.of(body, page.lines(), title, measures);
    return new Page(
        new Article(metadata, reading.blocks()),
        SourceText.of(html.name(), reading.text()),
        new Surroundings(reading.leavings().around(), lines, true),
        new KindFinder(document, measures, reading.main()).find(reading.words(), metadata));
  }

  private static String words(List<Block> blocks, Leavings leavings, CharSequence text) {
    StringBuilder words = new StringBuilder();
    for (Block block : blocks) {
      if (!leavings.around().containsKey(block.span()) && !block.span().isNone()) {
        words.append(text, block.span().start(), block.span().end()).append(' ');
      }
    }
    return words.toString();
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
