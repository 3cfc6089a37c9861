package dev.offprint.repair.head;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inlines;
import dev.offprint.model.Metadata;
import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.repair.surplus.BoilerplateRule;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Takes the title from the head of the page: the first line, or the one that is far likelier.
/// Where it stands there twice, as in a page's head and over its text, both go, and the menu
/// above it does.
public final class TitleRule implements Rule {
  /// No title that is known stands farther from the beginning.
  private static final int FARTHEST = 24;

  @Override
  public String id() {
    return "title";
  }

  @Override
  public String summary() {
    return "takes the title from the head of the page, and leaves out the menu above it";
  }

  @Override
  public Article apply(Article article, Report report) {
    List<Block> blocks = article.blocks();
    String known = article.metadata().title();
    String language = article.metadata().languageOrUndetermined();
    TitleLine line = line(blocks, article.metadata());
    String text = line.at() < blocks.size() ? Prose.body(blocks.get(line.at())) : null;
    if (text == null || !(known == null ? line.fits(blocks, language) : isSame(text, known))) {
      return article;
    }
    BlockEdits edits = new BlockEdits(id(), article, report);
    Metadata.Builder metadata = article.metadata().toBuilder();
    SiteName site = SiteName.of(known == null ? line.title(blocks) : text, article);
    Menu menu = Menu.above(line.at(), text, blocks, language);
    BitSet same = inHead(blocks, text, language);
    int end = line.at();
    boolean taken = false;
    for (int i = 0; i < blocks.size(); i++) {
      String repeated = Prose.body(blocks.get(i));
      boolean part = i == end && repeated != null && (isSame(repeated, text) || i < line.end());
      part |= i > line.at() && same.get(i);
      if (part && blocks.get(i) instanceof Paragraph paragraph) {
        taken |= edits.toMetadata(paragraph, site.title(), 0.95);
        end += i == end ? 1 : 0;
      } else if (i == line.at() - 1 && blocks.get(i) instanceof Paragraph above) {
        if (!menu.has(i) || MetadataRows.isKicker(Inlines.text(above.content()))) {
          kicker(above, edits, metadata, article);
        } else {
          edits.remove(above, menu.confidence(i));
        }
      } else if (menu.has(i) && blocks.get(i) instanceof Paragraph entry) {
        edits.remove(entry, menu.confidence(i));
      } else {
        edits.keep(blocks.get(i));
      }
    }
    if (known == null && taken) {
      metadata.title(site.title());
      if (site.publisher() != null) {
        metadata.publisher(site.publisher());
      }
    }
    Article rest = edits.done();
    Metadata now = metadata.build();
    return now.equals(article.metadata()) ? rest : rest.withMetadata(now);
  }

  /// Where the title is known, a row of a mail or the page's own data says it, and the line that
  /// says the same is it.
  private static TitleLine line(List<Block> blocks, Metadata known) {
    String language = known.languageOrUndetermined();
    int same = known.title() == null ? -1 : inHead(blocks, known.title(), language).nextSetBit(0);
    return same >= 0 ? new TitleLine(same, same + 1) : TitleLine.find(blocks, language);
  }

  /// The lines above the running text that say the title.
  private static BitSet inHead(List<Block> blocks, String title, String language) {
    BitSet same = new BitSet();
    for (int i = 0; i < Math.min(FARTHEST, blocks.size()); i++) {
      String text = Prose.body(blocks.get(i));
      boolean is = text != null && isSame(text, title);
      same.set(i, is);
      if (text != null
          && !is
          && Prose.isProse(text)
          && !BoilerplateRule.isFurniture(blocks.get(i), language)) {
        return same;
      }
    }
    return same;
  }

  /// Keeps the name of a section above the title among the subjects.
  private static void kicker(
      Paragraph above, BlockEdits edits, Metadata.Builder metadata, Article article) {
    String text = Inlines.text(above.content());
    if (MetadataRows.isKicker(text) && edits.toMetadata(above, text, 0.9)) {
      List<String> subjects = new ArrayList<>(article.metadata().subjects());
      subjects.add(text);
      metadata.subjects(subjects);
    } else if (!MetadataRows.isKicker(text)) {
      edits.keep(above);
    }
  }

  private static boolean isSame(String text, String title) {
    return mayBeSame(text, title) && Prose.folded(text).equals(Prose.folded(title));
  }

  /// Whether both begin with the same letter, for a glance.
  private static boolean mayBeSame(String text, String title) {
    char first = text.isEmpty() ? ' ' : Prose.folded(text.charAt(0));
    char other = title.isEmpty() ? ' ' : Prose.folded(title.charAt(0));
    return first == other || first == ' ' || other == ' ';
  }
}
