package dev.offprint.model;

import java.util.List;

/// A piece of running text.
public sealed interface Inline {

  /// Characters, and where in the source they stand.
  ///
  /// Where `value` is as long as `span`, its characters stand for the source's one by one, and a
  /// part of the text has a part of the span. Otherwise the text stands as a whole for all of its
  /// span: `…` for the source's `...`.
  record Text(String value, Span span) implements Inline {
    /// Text that the source does not have.
    public static Text of(String value) {
      return new Text(value, Span.NONE);
    }

    /// The part from `from` to `to`, with the part of the span that it stands for.
    public Text part(int from, int to) {
      if (from == 0 && to == value.length()) {
        return this;
      }
      return new Text(value.substring(from, to), span(from, to));
    }

    /// Whether it stands in the source character by character.
    boolean isAligned() {
      return !span.isNone() && span.length() == value.length();
    }

    /// The span that the part from `from` to `to` stands for; [Span#NONE] for nothing.
    Span span(int from, int to) {
      Span part = isAligned() ? new Span(span.start() + from, span.start() + to) : span;
      return from == to ? Span.NONE : part;
    }

    /// The part from `from` to `to` as running text; none where there is nothing.
    List<Inline> slice(int from, int to) {
      return from == to ? List.of() : List.of(part(from, to));
    }
  }

  /// Text that is stressed, set in italics.
  record Emphasis(List<Inline> content) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }
  }

  /// Text of importance, set in bold.
  record Strong(List<Inline> content) implements Inline {
    public Strong {
      content = List.copyOf(content);
    }
  }

  /// Words of a program or the like, set in a face whose letters are all as wide, and left as they
  /// are.
  record Code(List<Inline> content) implements Inline {
    public Code {
      content = List.copyOf(content);
    }
  }

  /// A link to `target`, an absolute URL.
  record Link(String target, List<Inline> content) implements Inline {
    public Link {
      content = List.copyOf(content);
    }
  }

  /// Text in another language than its surroundings; `language` is a BCP 47 tag.
  record Foreign(String language, List<Inline> content) implements Inline {
    public Foreign {
      content = List.copyOf(content);
    }
  }

  /// A footnote, at the place of its mark; its number is its place in the article. It holds no
  /// headings.
  record Note(List<Block> content) implements Inline {
    public Note {
      content = List.copyOf(content);
      if (holdsHeading(content)) {
        throw new IllegalArgumentException("a note holds no headings: " + content);
      }
    }

    /// Where its content stands in the source; its mark is not kept.
    public Span span() {
      Span span = Span.NONE;
      for (Block block : content) {
        span = span.union(block.span());
      }
      return span;
    }

    private static boolean holdsHeading(List<Block> content) {
      for (Block block : content) {
        boolean holds =
            switch (block) {
              case Block.Heading _ -> true;
              case Block.Quote quote -> holdsHeading(quote.content());
              case Block.ItemList list -> list.items().stream().anyMatch(Note::holdsHeading);
              case Block.Paragraph _,
                  Block.Table _,
                  Block.Code _,
                  Block.Figure _,
                  Block.Break _,
                  Block.Notice _ ->
                  false;
            };
        if (holds) {
          return true;
        }
      }
      return false;
    }
  }

  /// The end of a line that must stay one, as in verse and addresses.
  record LineBreak(Span span) implements Inline {}
}
