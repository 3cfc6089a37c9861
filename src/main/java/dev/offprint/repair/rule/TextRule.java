package dev.offprint.repair.rule;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Break;
import dev.offprint.model.Block.Code;
import dev.offprint.model.Block.Figure;
import dev.offprint.model.Block.Heading;
import dev.offprint.model.Block.ItemList;
import dev.offprint.model.Block.Notice;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Block.Quote;
import dev.offprint.model.Block.Table;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.model.Inlines.Edit;
import dev.offprint.model.Metadata;
import dev.offprint.model.Notes;
import dev.offprint.model.Span;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Finding;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A rule that mends characters wherever they stand: in all blocks, in notes, and in the title and
/// the names. A paragraph that nothing is left of goes.
public abstract class TextRule implements Rule {
  /// Texts of one character, of which a long article has hundreds of thousands to mend.
  private static final String[] ASCII =
      IntStream.range(0, 128).mapToObj(Character::toString).toArray(String[]::new);

  /// Finds what is to be mended in one stretch of running text.
  public interface Editor {
    /// Who finds nothing in any text.
    Editor NONE = (_, _) -> List.of();

    /// The edits in ascending order, none overlapping.
    ///
    /// @param language of the text, a BCP 47 tag; `und` where it is not known
    List<Edit> edits(String text, String language);

    /// What a person may want to look at, once all of the article has been gone through.
    ///
    /// @param source the name of what was read
    default List<Finding> findings(String source) {
      return List.of();
    }
  }

  /// Who finds what is to be mended in `article`.
  protected abstract Editor editor(Article article);

  /// How sure the rule is of one edit, `before` being what it replaces.
  protected double confidence(String before, String after) {
    return 0.95;
  }

  /// Whether there is never anything to mend in plain text, see [Inlines#isPlain].
  protected boolean sparesPlainText() {
    return false;
  }

  /// Whether there is never anything to mend in plain text of ASCII characters.
  protected boolean sparesPlainAscii() {
    return sparesPlainText();
  }

  /// `content` after all `edits`, for a rule that does more than that.
  protected List<Inline> edited(List<Inline> content, List<Edit> edits) {
    return Inlines.edit(content, edits);
  }

  @Override
  public final Article apply(Article article, Report report) {
    Editor editor = editor(article);
    if (editor == Editor.NONE) {
      return article;
    }
    Run run = new Run(editor, article.metadata().languageOrUndetermined(), report);
    List<Block> blocks = run.blocks(article.blocks());
    Metadata metadata = run.metadata(article.metadata());
    editor.findings(report.source().name()).forEach(report::add);
    return run.changed ? new Article(metadata, blocks) : article;
  }

  /// One pass over an article.
  private final class Run {
    private final Editor editor;
    private final String language;
    private final Report report;
    private boolean changed;

    Run(Editor editor, String language, Report report) {
      this.editor = editor;
      this.language = language;
      this.report = report;
    }

    List<Block> blocks(List<Block> blocks) {
      List<Block> mended = new ArrayList<>(blocks.size());
      for (Block block : blocks) {
        Block now = block(block);
        if (now == block || !(now instanceof Paragraph paragraph) || !isEmpty(paragraph)) {
          mended.add(now);
        }
      }
      return mended;
    }

    private static boolean isEmpty(Paragraph paragraph) {
      return Inlines.text(paragraph.content()).isBlank() && Notes.in(paragraph.content()).isEmpty();
    }

    private Block block(Block block) {
      return switch (block) {
        case Heading heading -> {
          List<Inline> content = content(heading.content());
          yield content == heading.content()
              ? heading
              : new Heading(heading.level(), content, heading.span());
        }
        case Paragraph paragraph -> {
          List<Inline> content = content(paragraph.content());
          yield content == paragraph.content()
              ? paragraph
              : new Paragraph(paragraph.role(), content, paragraph.span());
        }
        case Quote quote -> new Quote(blocks(quote.content()), quote.span());
        case ItemList list ->
            new ItemList(
                list.start(), list.items().stream().map(this::blocks).toList(), list.span());
        case Table table -> table(table);
        case Figure figure -> figure.withWords(content(figure.caption()), content(figure.credit()));
        case Code code -> code;
        case Break rule -> rule;
        case Notice notice -> notice;
      };
    }

    private Table table(Table table) {
      List<List<Table.Cell>> rows = new ArrayList<>(table.rows().size());
      for (List<Table.Cell> row : table.rows()) {
        rows.add(row.stream().map(this::cell).toList());
      }
      return new Table(content(table.caption()), table.headRows(), rows, table.span());
    }

    private Table.Cell cell(Table.Cell cell) {
      return new Table.Cell(content(cell.content()), cell.align(), cell.colspan(), cell.rowspan());
    }

    private List<Inline> content(List<Inline> given) {
      if (sparesPlainText() && Inlines.isPlain(given)
          || sparesPlainAscii() && Inlines.isPlainAscii(given)) {
        return given;
      }
      List<Inline> content = Notes.map(given, this::blocks);
      String text = Inlines.text(content);
      List<Edit> edits = editor.edits(Masked.code(content, text), language(content));
      if (edits.isEmpty()) {
        return content;
      }
      List<Span> spans = places(content, edits);
      List<Edit> permitted = new ArrayList<>(edits.size());
      for (int i = 0; i < edits.size(); i++) {
        if (isPermitted(edits.get(i), text, spans.get(i))) {
          permitted.add(edits.get(i));
        }
      }
      return permitted.isEmpty() ? content : edited(content, permitted);
    }

    /// Where the edits stand in the source; an insertion has an empty place, behind the character
    /// that it follows.
    private static List<Span> places(List<Inline> content, List<Edit> edits) {
      List<Span> places = Inlines.spans(content, edits);
      List<Edit> before = new ArrayList<>(0);
      for (Edit edit : edits) {
        if (edit.from() == edit.to() && edit.from() > 0) {
          before.add(new Edit(edit.from() - 1, edit.from(), ""));
        }
      }
      if (before.isEmpty()) {
        return places;
      }
      Iterator<Span> found = Inlines.spans(content, before).iterator();
      for (int i = 0; i < edits.size(); i++) {
        Edit edit = edits.get(i);
        if (edit.from() == edit.to() && edit.from() > 0) {
          Span span = found.next();
          places.set(i, span.isNone() ? span : new Span(span.end(), span.end()));
        }
      }
      return places;
    }

    private boolean isPermitted(Edit edit, String text, Span where) {
      boolean one = edit.to() - edit.from() == 1 && text.charAt(edit.from()) < ASCII.length;
      String before =
          one ? ASCII[text.charAt(edit.from())] : text.substring(edit.from(), edit.to());
      Effect effect = edit.with().isEmpty() ? Effect.REMOVED : Effect.MENDED;
      double confidence = confidence(before, edit.with());
      boolean permitted =
          report.propose(new Change(id(), effect, where, before, edit.with(), confidence));
      changed |= permitted;
      return permitted;
    }

    /// The language of a paragraph that is in another one as a whole, else the article's.
    private String language(List<Inline> content) {
      return content.size() == 1 && content.get(0) instanceof Inline.Foreign foreign
          ? foreign.language()
          : language;
    }

    Metadata metadata(Metadata metadata) {
      List<String> authors = new ArrayList<>();
      for (String author : metadata.authors()) {
        authors.add(value(author));
      }
      String title = valueOrNull(metadata.title());
      String publisher = valueOrNull(metadata.publisher());
      return metadata.toBuilder().title(title).authors(authors).publisher(publisher).build();
    }

    private @Nullable String valueOrNull(@Nullable String value) {
      return value == null ? null : value(value);
    }

    private String value(String value) {
      List<Edit> edits = editor.edits(value, language);
      if (edits.isEmpty()) {
        return value;
      }
      String mended = Inlines.text(Inlines.edit(List.of(Inline.Text.of(value)), edits));
      boolean permitted =
          report.propose(
              new Change(id(), Effect.MENDED, Span.NONE, value, mended, confidence(value, mended)));
      changed |= permitted;
      return permitted ? mended : value;
    }
  }
}
