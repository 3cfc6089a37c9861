package dev.offprint.extract.markdown;

import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// The words of HTML that stands in Markdown, a paragraph for each of its own.
final class HtmlFragment {
  private HtmlFragment() {}

  /// @param span of the whole, which each paragraph stands for
  static List<Block> blocks(String html, Span span) {
    Element body = Jsoup.parseBodyFragment(html).body();
    List<Block> blocks = new ArrayList<>();
    for (String line : body.wholeText().split("\n\\s*\n")) {
      String words = line.replaceAll("\\s+", " ").strip();
      if (!words.isEmpty()) {
        blocks.add(Paragraph.of(List.of(new Text(words, span)), span));
      }
    }
    return blocks;
  }
}
