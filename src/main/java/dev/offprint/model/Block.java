package dev.offprint.model;

import java.util.List;

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
      content = List.copyOf(content);
    }
  }

  /// A paragraph; its role says which kind.
  record Paragraph(Role role, List<Inline> content, Span span) implements Block {
    public Paragraph {
      content = List.copyOf(content);
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
      STANDFIRST
    }
  }

  /// Words of somebody else, set apart.
  record Quote(List<Block> content, Span span) implements Block {
    public Quote {
      content = List.copyOf(content);
    }
  }

  /// A list, numbered from `start` or, where `start` is [#BULLETS], bulleted.
  record ItemList(int start, List<List<Block>> items, Span span) implements Block {
    /// The `start` of a list without numbers.
    public static final int BULLETS = -1;

    public ItemList {
      items = items.stream().map(List::copyOf).toList();
    }

    public boolean isNumbered() {
      return start != BULLETS;
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
