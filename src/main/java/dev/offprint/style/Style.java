package dev.offprint.style;

/// The computed style of one element. Lengths are in points (1/72 inch); colours are `0xRRGGBB`.
///
/// @param fontFamily the first family of the list that there is, e.g. `Source Serif 4`
/// @param fontWeight 100 to 900
/// @param lineHeight from baseline to baseline
/// @param textIndent of the first line
/// @param letterSpacing added after each character
/// @param breakInside whether a page may end inside the element
/// @param shown false for `display: none` and for what stands in it
public record Style(
    String fontFamily,
    float fontSize,
    int fontWeight,
    boolean italic,
    float lineHeight,
    int color,
    TextAlign textAlign,
    float textIndent,
    float letterSpacing,
    TextTransform textTransform,
    boolean hyphens,
    int widows,
    int orphans,
    Edges margin,
    Edges padding,
    Borders border,
    Break breakBefore,
    Break breakAfter,
    boolean breakInside,
    ListMarker listStyle,
    boolean shown) {

  /// The same with its margins, but without padding and borders.
  public Style withMarginsOnly() {
    return new Style(
        fontFamily,
        fontSize,
        fontWeight,
        italic,
        lineHeight,
        color,
        textAlign,
        textIndent,
        letterSpacing,
        textTransform,
        hyphens,
        widows,
        orphans,
        margin,
        Edges.NONE,
        Borders.NONE,
        breakBefore,
        breakAfter,
        breakInside,
        listStyle,
        shown);
  }

  /// The same in larger or smaller letters, with lines and spaces to match.
  public Style scaled(float factor) {
    return new Style(
        fontFamily,
        fontSize * factor,
        fontWeight,
        italic,
        lineHeight * factor,
        color,
        textAlign,
        textIndent * factor,
        letterSpacing * factor,
        textTransform,
        hyphens,
        widows,
        orphans,
        margin.scaled(factor),
        padding.scaled(factor),
        border,
        breakBefore,
        breakAfter,
        breakInside,
        listStyle,
        shown);
  }

  /// Lengths at the four sides.
  public record Edges(float top, float right, float bottom, float left) {
    public static final Edges NONE = new Edges(0, 0, 0, 0);

    Edges scaled(float factor) {
      return new Edges(top * factor, right * factor, bottom * factor, left * factor);
    }
  }

  /// Solid lines at the four sides; a width of 0 is no line.
  public record Borders(Edges width, int color) {
    public static final Borders NONE = new Borders(Edges.NONE, 0);
  }

  /// `text-align`.
  public enum TextAlign {
    START,
    END,
    CENTER,
    JUSTIFY
  }

  /// `text-transform`.
  public enum TextTransform {
    NONE,
    UPPERCASE,
    LOWERCASE
  }

  /// `break-before` and `break-after`.
  public enum Break {
    AUTO,
    AVOID,
    PAGE
  }

  /// `list-style-type`.
  public enum ListMarker {
    NONE,
    DISC,
    DECIMAL
  }
}
