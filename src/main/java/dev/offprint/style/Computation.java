package dev.offprint.style;

import static dev.offprint.style.Property.*;

import dev.offprint.style.Style.Borders;
import dev.offprint.style.Style.Break;
import dev.offprint.style.Style.Edges;
import dev.offprint.style.Style.ListMarker;
import dev.offprint.style.Style.TextAlign;
import dev.offprint.style.Style.TextTransform;
import dev.offprint.style.Value.Inherit;
import dev.offprint.style.Value.Keyword;
import dev.offprint.style.Value.Length;
import java.util.Locale;

/// Computes the style of one element from the cascade's winners and its parent's style: what is
/// relative becomes points, what is not set is inherited or takes its initial value.
final class Computation {
  private static final float SMALLEST = 1;
  private static final float LARGEST = 1000;

  /// The step of `smaller` and `larger`.
  private static final float STEP = 1.2f;

  private final Cascade cascade;
  private final Computed parent;
  private final Style from;
  private final float size;
  private final float rem;

  private Computation(Cascade cascade, Computed parent, boolean root) {
    this.cascade = cascade;
    this.parent = parent;
    this.from = parent.style();
    this.size = fontSize();
    this.rem = root ? size : parent.rem();
  }

  static Computed root(Cascade cascade) {
    return new Computation(cascade, Computed.INITIAL, true).compute();
  }

  static Computed child(Cascade cascade, Computed parent) {
    return new Computation(cascade, parent, false).compute();
  }

  private Computed compute() {
    float leading = leading();
    float lineHeight = leading == 0 ? lineLength() : leading * size;
    int color = color(COLOR, from.color());
    Style style =
        new Style(
            family(),
            size,
            weight(),
            keyword(FONT_STYLE, from.italic() ? "italic" : "normal").equals("italic"),
            lineHeight,
            color,
            constant(TextAlign.class, TEXT_ALIGN, from.textAlign()),
            length(TEXT_INDENT, from.textIndent()),
            length(LETTER_SPACING, from.letterSpacing()),
            constant(TextTransform.class, TEXT_TRANSFORM, from.textTransform()),
            keyword(HYPHENS, from.hyphens() ? "auto" : "manual").equals("auto"),
            count(WIDOWS, from.widows()),
            count(ORPHANS, from.orphans()),
            margin(),
            padding(),
            borders(color),
            own(Break.class, BREAK_BEFORE, from.breakBefore(), Break.AUTO),
            own(Break.class, BREAK_AFTER, from.breakAfter(), Break.AUTO),
            breakInside(),
            constant(ListMarker.class, LIST_STYLE_TYPE, from.listStyle()),
            shown());
    return new Computed(style, leading, rem);
  }

  private float fontSize() {
    float inherited = from.fontSize();
    float points =
        switch (cascade.get(FONT_SIZE)) {
          case Length length -> length.points(inherited, parent.rem());
          case Keyword(String word) -> word.equals("smaller") ? inherited / STEP : inherited * STEP;
          case null, default -> inherited;
        };
    return Math.clamp(points, SMALLEST, LARGEST);
  }

  private String family() {
    return cascade.get(FONT_FAMILY) instanceof Value.Family(String name) ? name : from.fontFamily();
  }

  private int weight() {
    int inherited = from.fontWeight();
    return switch (cascade.get(FONT_WEIGHT)) {
      case Value.Plain(float number) -> (int) number;
      case Keyword(String word) ->
          switch (word) {
            case "bold" -> 700;
            case "bolder" -> inherited < 400 ? 400 : inherited < 600 ? 700 : 900;
            case "lighter" -> inherited < 600 ? 100 : inherited < 800 ? 400 : 700;
            default -> 400;
          };
      case null, default -> inherited;
    };
  }

  /// The line height as a multiple of the font size, or 0.
  private float leading() {
    return switch (cascade.get(LINE_HEIGHT)) {
      case Value.Plain(float number) -> number;
      case Keyword _ -> Computed.INITIAL.leading();
      case Length _ -> 0;
      case null, default -> parent.leading();
    };
  }

  private float lineLength() {
    return length(LINE_HEIGHT, from.lineHeight());
  }

  private int color(Property property, int otherwise) {
    return cascade.get(property) instanceof Value.Color(int rgb) ? rgb : otherwise;
  }

  /// A length that is inherited.
  private float length(Property property, float inherited) {
    return switch (cascade.get(property)) {
      case Length length -> length.points(size, rem);
      case Keyword _ -> 0;
      case null, default -> inherited;
    };
  }

  /// A length that is 0 where nothing is set.
  private float own(Property property, float parents) {
    return cascade.get(property) == null ? 0 : length(property, parents);
  }

  private Edges margin() {
    Edges parents = from.margin();
    return new Edges(
        own(MARGIN_TOP, parents.top()),
        own(MARGIN_RIGHT, parents.right()),
        own(MARGIN_BOTTOM, parents.bottom()),
        own(MARGIN_LEFT, parents.left()));
  }

  private Edges padding() {
    Edges parents = from.padding();
    return new Edges(
        own(PADDING_TOP, parents.top()),
        own(PADDING_RIGHT, parents.right()),
        own(PADDING_BOTTOM, parents.bottom()),
        own(PADDING_LEFT, parents.left()));
  }

  private Borders borders(int color) {
    Edges parents = from.border().width();
    var width =
        new Edges(
            border(BORDER_TOP_STYLE, BORDER_TOP_WIDTH, parents.top()),
            border(BORDER_RIGHT_STYLE, BORDER_RIGHT_WIDTH, parents.right()),
            border(BORDER_BOTTOM_STYLE, BORDER_BOTTOM_WIDTH, parents.bottom()),
            border(BORDER_LEFT_STYLE, BORDER_LEFT_WIDTH, parents.left()));
    boolean inherit = cascade.get(BORDER_COLOR) instanceof Inherit;
    return new Borders(width, color(BORDER_COLOR, inherit ? from.border().color() : color));
  }

  /// A line's width, 0 without a line.
  private float border(Property style, Property width, float parents) {
    String line = parents > 0 ? "solid" : "none";
    if (cascade.get(style) == null || !keyword(style, line).equals("solid")) {
      return 0;
    }
    return switch (cascade.get(width)) {
      case Length length -> length.points(size, rem);
      case Keyword(String word) ->
          word.equals("thin") ? 0.75f : word.equals("thick") ? 3.75f : 2.25f;
      case Inherit _ -> parents;
      case null, default -> 2.25f;
    };
  }

  private int count(Property property, int inherited) {
    return cascade.get(property) instanceof Value.Plain(float number) ? (int) number : inherited;
  }

  private boolean breakInside() {
    String parents = from.breakInside() ? "auto" : "avoid";
    return cascade.get(BREAK_INSIDE) == null || !keyword(BREAK_INSIDE, parents).equals("avoid");
  }

  /// What stands in something hidden is hidden.
  private boolean shown() {
    return from.shown() && !keyword(DISPLAY, "block").equals("none");
  }

  private String keyword(Property property, String inherited) {
    return cascade.get(property) instanceof Keyword(String word) ? word : inherited;
  }

  /// The constant that is called like the keyword.
  private <E extends Enum<E>> E constant(Class<E> type, Property property, E inherited) {
    return cascade.get(property) instanceof Keyword(String word)
        ? Enum.valueOf(type, word.toUpperCase(Locale.ROOT))
        : inherited;
  }

  /// The same for a property that is not inherited.
  private <E extends Enum<E>> E own(Class<E> type, Property property, E parents, E initial) {
    return cascade.get(property) == null ? initial : constant(type, property, parents);
  }
}
