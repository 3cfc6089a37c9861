package dev.offprint.extract.markdown;

import dev.offprint.extract.text.TextExtractor;
import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.Metadata;
import dev.offprint.model.SourceText;
import dev.offprint.model.Span;
import dev.offprint.model.Surroundings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Makes an article of Markdown (CommonMark 0.31). Total: any text is Markdown.
public final class MarkdownExtractor {
  /// Deeper blocks are text of the last one.
  private static final int DEEPEST = 100;

  private static final List<Extension> EXTENSIONS =
      List.of(
          AutolinkExtension.create(),
          FootnotesExtension.create(),
          StrikethroughExtension.create(),
          TablesExtension.create(),
          TaskListItemsExtension.create());

  private MarkdownExtractor() {}

  /// @param article all that the text says; its spans refer to the text itself
  /// @param surroundings what is said a second time: the title, where it stands in the text
  public record Document(Article article, Surroundings surroundings) {}

  /// Styles in styles by the ten thousand, which nobody writes, are more than the library can bear:
  /// such a text is read as a plain one.
  ///
  /// @param address where the text was published, absolute; empty if that is not known
  public static Document extract(SourceText source, String address) {
    try {
      return read(source, address);
    } catch (StackOverflowError _) {
      return new Document(TextExtractor.extract(source), Surroundings.NONE);
    }
  }

  private static Document read(SourceText source, String address) {
    boolean front = FrontMatter.begins(source.text());
    Node root = parser(front).parse(source.text());
    Metadata given = new FrontMatter(root, address).read();
    Title title = Title.in(new BlockReader(root, source).read(), given.title());
    Map<Span, String> around = new HashMap<>();
    if (!title.at().isNone()) {
      around.put(title.at(), "the title of the article");
    }
    List<Block> blocks = new ArrayList<>();
    if (front && root.getFirstChild() instanceof YamlFrontMatterBlock block) {
      Span span = Spans.of(block);
      blocks.add(Paragraph.of(List.of(new Text(source.at(span), span)), span));
      around.put(span, "the metadata of the text");
    }
    blocks.addAll(title.blocks());
    Metadata metadata = given.toBuilder().title(title.words()).build();
    return new Document(new Article(metadata, blocks), new Surroundings(around, List.of(), true));
  }

  private static Parser parser(boolean front) {
    List<Extension> extensions = new ArrayList<>(EXTENSIONS);
    if (front) {
      extensions.add(YamlFrontMatterExtension.create());
    }
    return Parser.builder()
        .extensions(extensions)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(DEEPEST)
        .build();
  }
}
