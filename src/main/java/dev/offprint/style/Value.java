package dev.offprint.style;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The value of one longhand property, read and checked, not yet computed.
sealed interface Value {
  /// The value that the parent element has.
  record Inherit() implements Value {}

  record Keyword(String word) implements Value {}

  /// A number without a unit.
  record Plain(float number) implements Value {}

  record Length(float number, Unit unit) implements Value {
    /// In points.
    float points(float em, float rem) {
      return switch (unit) {
        case EM -> number * em;
        case REM -> number * rem;
        case PERCENT -> number * em / 100;
        case PT, PX, MM, CM, IN, PC -> number * unit.points;
      };
    }
  }

  /// @param rgb `0xRRGGBB`
  record Color(int rgb) implements Value {}

  record Family(String name) implements Value {}

  /// What a margin box shows.
  record Content(List<PageStyle.Piece> pieces) implements Value {
    public Content {
      pieces = List.copyOf(pieces);
    }
  }

  /// The size of a sheet in points.
  record Sheet(float width, float height) implements Value {}

  /// What a length is counted in.
  enum Unit {
    PT("pt", 1),
    PX("px", 0.75f),
    MM("mm", 72 / 25.4f),
    CM("cm", 72 / 2.54f),
    IN("in", 72),
    PC("pc", 12),
    EM("em", 0),
    REM("rem", 0),
    /// Of the font size.
    PERCENT("%", 0);

    private final String css;
    private final float points;

    Unit(String css, float points) {
      this.css = css;
      this.points = points;
    }

    static @Nullable Unit of(String css) {
      for (Unit unit : values()) {
        if (unit.css.equals(css)) {
          return unit;
        }
      }
      return null;
    }
  }
}
