package dev.offprint.typeset;

import dev.offprint.font.GlyphRun;
import dev.offprint.model.Image;
import org.jspecify.annotations.Nullable;

/// Something at a place. Coordinates are in points, to the right and downwards; before a mark is on
/// a page they count from the top left corner of its [Slab], afterwards from that of the sheet.
public sealed interface Mark {
  /// The same mark, moved.
  Mark moved(float dx, float dy);

  /// Shaped text on a baseline.
  ///
  /// @param x where the first glyph starts
  /// @param y the baseline
  /// @param run its advances hold kerning, letter spacing and justification
  /// @param tag the [Tag] that it is content of, or [Tag#ARTIFACT]
  /// @param actualText what the glyphs stand for, where their own characters do not say it
  record Glyphs(float x, float y, Look look, GlyphRun run, int tag, @Nullable String actualText)
      implements Mark {
    @Override
    public Glyphs moved(float dx, float dy) {
      return new Glyphs(x + dx, y + dy, look, run, tag, actualText);
    }

    /// The same as content of nothing.
    Glyphs asArtifact() {
      return new Glyphs(x, y, look, run, Tag.ARTIFACT, actualText);
    }
  }

  /// A filled rectangle: a rule, always an artifact.
  record Rule(float x, float y, float width, float height, int color) implements Mark {
    @Override
    public Rule moved(float dx, float dy) {
      return new Rule(x + dx, y + dy, width, height, color);
    }
  }

  /// A picture.
  ///
  /// @param tag the [Tag.Role#FIGURE] that it is content of, or [Tag#ARTIFACT]
  record Picture(float x, float y, float width, float height, Image image, int tag)
      implements Mark {
    @Override
    public Picture moved(float dx, float dy) {
      return new Picture(x + dx, y + dy, width, height, image, tag);
    }
  }

  /// A rectangle that leads somewhere.
  ///
  /// @param target an absolute URL, or `#` and the name of an [Anchor]
  /// @param description what it leads to, in words
  /// @param tag the [Tag.Role#LINK] that it belongs to
  record LinkArea(
      float x, float y, float width, float height, String target, String description, int tag)
      implements Mark {
    @Override
    public LinkArea moved(float dx, float dy) {
      return new LinkArea(x + dx, y + dy, width, height, target, description, tag);
    }
  }

  /// A place that links and bookmarks lead to.
  record Anchor(String name, float x, float y) implements Mark {
    @Override
    public Anchor moved(float dx, float dy) {
      return new Anchor(name, x + dx, y + dy);
    }
  }

  /// A page number that is not known yet, with the leader before it. It becomes [Glyphs] when the
  /// pages are made.
  ///
  /// @param left where the leader may begin
  /// @param right where the number ends
  record PageNumberOf(String anchor, float left, float right, float y, Look look, int tag)
      implements Mark {
    @Override
    public PageNumberOf moved(float dx, float dy) {
      return new PageNumberOf(anchor, left + dx, right + dx, y + dy, look, tag);
    }
  }
}
