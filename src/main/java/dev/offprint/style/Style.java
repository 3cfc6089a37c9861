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

  /// Lengths at the four sides.
  public record Edges(float top, float right, float bottom, float left) {
    public static final Edges NONE = new Edges(0, 0, 0, 0);
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
