package dev.offprint.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of an article that starts on a line of its own.
public sealed interface Block {
  /// Where in the source it came from: the smallest span that covers all of it.
  Span span();

  /// A heading inside the article, level 1 (a section) to 5; the article's title is not one of
  /// them.
  record Heading(int level, List<Inline> content, Span span) implements Block {
    public Heading {
      if (level < 1 || level > 5) {
        throw new IllegalArgumentException("heading level must be 1 to 5, not " + level);
      }
      content = InlineList.of(content);
    }
  }

  /// A paragraph; its role says which kind.
  record Paragraph(Role role, List<Inline> content, Span span) implements Block {
    public Paragraph {
      content = InlineList.of(content);
    }

    /// A paragraph of the body.
    public static Paragraph of(List<Inline> content, Span span) {
      return new Paragraph(Role.BODY, content, span);
    }

    /// Whether its lines stay as they are, as in verse and addresses.
    public boolean keepsLines() {
      for (Inline inline : content) {
        if (inline instanceof Inline.LineBreak) {
          return true;
        }
      }
      return false;
    }

    /// What a paragraph is for.
    public enum Role {
      BODY,
      /// The lines between title and body that say what it is about.
      STANDFIRST,
      /// What the interviewer says in an interview; the answers are of the body.
      QUESTION
    }
  }

  /// Words of somebody else, set apart.
  record Quote(List<Block> content, Span span) implements Block {
    public Quote {
      content = List.copyOf(content);
    }
  }

  /// A list, numbered from `start` or, where `start` is [#BULLETS], bulleted. Where it is
  /// [#OWN_MARKS], the items' texts begin with the marks that they have: `a)`, `iv.`
  record ItemList(int start, List<List<Block>> items, Span span) implements Block {
    /// The `start` of a list without numbers.
    public static final int BULLETS = -1;

    /// The `start` of a list that is set without marks, as its items have their own.
    public static final int OWN_MARKS = Integer.MIN_VALUE;

    public ItemList {
      items = items.stream().map(List::copyOf).toList();
    }

    public boolean isNumbered() {
      return start != BULLETS && start != OWN_MARKS;
    }

    public boolean hasOwnMarks() {
      return start == OWN_MARKS;
    }
  }

  /// A table. Its rows may be of unequal length, and spans may overlap or reach too far:
  /// [Grid] says where each cell stands.
  ///
  /// @param caption what it shows; empty for none
  /// @param headRows how many of the rows, from the first, name what is in the columns
  /// @param rows from top to bottom; the cells of each from the first column to the last
  record Table(List<Inline> caption, int headRows, List<List<Cell>> rows, Span span)
      implements Block {
    public Table {
      if (headRows < 0 || headRows > rows.size()) {
        throw new IllegalArgumentException(
            "a table of " + rows.size() + " rows cannot have " + headRows + " head rows");
      }
      caption = InlineList.of(caption);
      rows = rows.stream().map(List::copyOf).toList();
    }

    /// A cell; it covers `colspan` columns and `rowspan` rows.
    public record Cell(List<Inline> content, Align align, int colspan, int rowspan) {
      public Cell {
        if (colspan < 1 || rowspan < 1) {
          throw new IllegalArgumentException(
              "a cell covers at least one column and row, not " + colspan + " by " + rowspan);
        }
        content = InlineList.of(content);
      }

      /// A cell of one column and one row.
      public static Cell of(List<Inline> content, Align align) {
        return new Cell(content, align, 1, 1);
      }
    }

    /// At which side of its column a cell's text stands; numbers stand at the end.
    public enum Align {
      START,
      CENTRE,
      END
    }
  }

  /// Text of a program or the like: every space and every line end of it counts.
  ///
  /// @param language what it is written in, e.g. `java`; `null` where that is not known
  /// @param text its lines, with a line feed between them
  record Code(@Nullable String language, String text, Span span) implements Block {}

  /// Pictures with their caption and who made them. Any of the three may be empty: often a caption
  /// is all that a source has of a picture.
  record Figure(List<Picture> pictures, List<Inline> caption, List<Inline> credit, Span span)
      implements Block {
    public Figure {
      pictures = List.copyOf(pictures);
      caption = InlineList.of(caption);
      credit = InlineList.of(credit);
    }

    /// What is left of a picture that the source does not have.
    public static Figure of(List<Inline> caption, List<Inline> credit, Span span) {
      return new Figure(List.of(), caption, credit, span);
    }

    /// What one of the pictures shows, in words: where nobody says, the caption does.
    ///
    /// @return empty where the picture only decorates
    public String alternative(Picture picture, Wording wording) {
      String known = picture.alternative();
      if (known != null) {
        return known;
      }
      String words = Inlines.text(caption).strip();
      return XmlText.isBlank(words) ? wording.picture() : words;
    }

    public Figure withPictures(List<Picture> changed) {
      return new Figure(changed, caption, credit, span);
    }

    public Figure withWords(List<Inline> newCaption, List<Inline> newCredit) {
      return new Figure(pictures, newCaption, newCredit, span);
    }
  }

  /// A change of scene, set as three asterisks or the like.
  record Break(Span span) implements Block {}

  /// An editorial remark of Offprint's own; its words come from [Wording] in the article's
  /// language.
  record Notice(Kind kind, Span span) implements Block {
    /// What the remark says.
    public enum Kind {
      /// The source text breaks off here.
      BREAKS_OFF
    }
  }
}
