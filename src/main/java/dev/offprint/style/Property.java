package dev.offprint.style;

import static dev.offprint.style.Property.Output.BOTH;
import static dev.offprint.style.Property.Output.EPUB;
import static dev.offprint.style.Property.Output.PRINT;
import static dev.offprint.style.Property.Scope.BLOCK;
import static dev.offprint.style.Property.Scope.BOX;
import static dev.offprint.style.Property.Scope.EDGE;
import static dev.offprint.style.Property.Scope.PAGE;
import static dev.offprint.style.Property.Scope.TEXT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Every property that a style sheet can set: which output honours it, where it may stand and
/// what its values look like. `docs/styles.md` is this table for people.
enum Property {
  FONT_FAMILY("font-family", BOTH, TEXT, Syntax.FAMILY),
  FONT_SIZE("font-size", BOTH, TEXT, Syntax.FONT_SIZE, "smaller", "larger"),
  FONT_WEIGHT("font-weight", BOTH, TEXT, Syntax.WEIGHT, "normal", "bold", "bolder", "lighter"),
  FONT_STYLE("font-style", BOTH, TEXT, Syntax.KEYWORD, "normal", "italic"),
  LINE_HEIGHT("line-height", BOTH, TEXT, Syntax.LINE_HEIGHT, "normal"),
  COLOR("color", BOTH, TEXT, Syntax.COLOR),
  LETTER_SPACING("letter-spacing", BOTH, TEXT, Syntax.SIGNED_LENGTH, "normal"),
  TEXT_TRANSFORM("text-transform", BOTH, TEXT, Syntax.KEYWORD, "none", "uppercase", "lowercase"),
  TEXT_ALIGN(
      "text-align",
      BOTH,
      TEXT,
      Syntax.KEYWORD,
      "start",
      "left",
      "end",
      "right",
      "center",
      "justify"),
  TEXT_INDENT("text-indent", BOTH, BLOCK, Syntax.SIGNED_LENGTH),
  HYPHENS("hyphens", BOTH, BLOCK, Syntax.KEYWORD, "none", "manual", "auto"),
  WIDOWS("widows", BOTH, BLOCK, Syntax.COUNT),
  ORPHANS("orphans", BOTH, BLOCK, Syntax.COUNT),
  MARGIN_TOP("margin-top", BOTH, EDGE, Syntax.MARGIN),
  MARGIN_RIGHT("margin-right", BOTH, EDGE, Syntax.MARGIN),
  MARGIN_BOTTOM("margin-bottom", BOTH, EDGE, Syntax.MARGIN),
  MARGIN_LEFT("margin-left", BOTH, EDGE, Syntax.MARGIN),
  PADDING_TOP("padding-top", BOTH, TEXT, Syntax.LENGTH),
  PADDING_RIGHT("padding-right", BOTH, TEXT, Syntax.LENGTH),
  PADDING_BOTTOM("padding-bottom", BOTH, TEXT, Syntax.LENGTH),
  PADDING_LEFT("padding-left", BOTH, TEXT, Syntax.LENGTH),
  BORDER_TOP_WIDTH("border-top-width", BOTH, TEXT, Syntax.LENGTH, "thin", "medium", "thick"),
  BORDER_RIGHT_WIDTH("border-right-width", BOTH, TEXT, Syntax.LENGTH, "thin", "medium", "thick"),
  BORDER_BOTTOM_WIDTH("border-bottom-width", BOTH, TEXT, Syntax.LENGTH, "thin", "medium", "thick"),
  BORDER_LEFT_WIDTH("border-left-width", BOTH, TEXT, Syntax.LENGTH, "thin", "medium", "thick"),
  BORDER_TOP_STYLE("border-top-style", BOTH, TEXT, Syntax.KEYWORD, "none", "solid"),
  BORDER_RIGHT_STYLE("border-right-style", BOTH, TEXT, Syntax.KEYWORD, "none", "solid"),
  BORDER_BOTTOM_STYLE("border-bottom-style", BOTH, TEXT, Syntax.KEYWORD, "none", "solid"),
  BORDER_LEFT_STYLE("border-left-style", BOTH, TEXT, Syntax.KEYWORD, "none", "solid"),
  BORDER_COLOR("border-color", BOTH, TEXT, Syntax.COLOR, "currentcolor"),
  BREAK_BEFORE("break-before", BOTH, BLOCK, Syntax.KEYWORD, "auto", "avoid", "page", "always"),
  BREAK_AFTER("break-after", BOTH, BLOCK, Syntax.KEYWORD, "auto", "avoid", "page", "always"),
  BREAK_INSIDE("break-inside", BOTH, BLOCK, Syntax.KEYWORD, "auto", "avoid"),
  LIST_STYLE_TYPE("list-style-type", BOTH, BLOCK, Syntax.KEYWORD, "none", "disc", "decimal"),
  DISPLAY("display", BOTH, BLOCK, Syntax.KEYWORD, "none", "block", "inline", "list-item"),
  SIZE("size", PRINT, PAGE, Syntax.SHEET),
  CONTENT("content", PRINT, BOX, Syntax.CONTENT, "none", "normal"),

  MARGIN("margin", EDGE, MARGIN_TOP, MARGIN_RIGHT, MARGIN_BOTTOM, MARGIN_LEFT),
  PADDING("padding", TEXT, PADDING_TOP, PADDING_RIGHT, PADDING_BOTTOM, PADDING_LEFT),
  BORDER_WIDTH(
      "border-width",
      TEXT,
      BORDER_TOP_WIDTH,
      BORDER_RIGHT_WIDTH,
      BORDER_BOTTOM_WIDTH,
      BORDER_LEFT_WIDTH),
  BORDER_STYLE(
      "border-style",
      TEXT,
      BORDER_TOP_STYLE,
      BORDER_RIGHT_STYLE,
      BORDER_BOTTOM_STYLE,
      BORDER_LEFT_STYLE),
  BORDER_TOP("border-top", TEXT, BORDER_TOP_WIDTH, BORDER_TOP_STYLE, BORDER_COLOR),
  BORDER_RIGHT("border-right", TEXT, BORDER_RIGHT_WIDTH, BORDER_RIGHT_STYLE, BORDER_COLOR),
  BORDER_BOTTOM("border-bottom", TEXT, BORDER_BOTTOM_WIDTH, BORDER_BOTTOM_STYLE, BORDER_COLOR),
  BORDER_LEFT("border-left", TEXT, BORDER_LEFT_WIDTH, BORDER_LEFT_STYLE, BORDER_COLOR),
  BORDER("border", TEXT, BORDER_TOP, BORDER_RIGHT, BORDER_BOTTOM, BORDER_LEFT),
  LIST_STYLE("list-style", BLOCK, LIST_STYLE_TYPE),
  PAGE_BREAK_BEFORE("page-break-before", BLOCK, BREAK_BEFORE),
  PAGE_BREAK_AFTER("page-break-after", BLOCK, BREAK_AFTER),
  PAGE_BREAK_INSIDE("page-break-inside", BLOCK, BREAK_INSIDE),

  MAX_WIDTH("max-width", EPUB, BLOCK, Syntax.EXTENT, "none"),
  MAX_HEIGHT("max-height", EPUB, BLOCK, Syntax.EXTENT, "none"),
  OVERFLOW_WRAP("overflow-wrap", EPUB, BLOCK, Syntax.KEYWORD, "normal", "break-word", "anywhere"),
  TEXT_DECORATION("text-decoration", EPUB, BLOCK, Syntax.KEYWORD, "none", "underline"),
  VERTICAL_ALIGN(
      "vertical-align",
      EPUB,
      BLOCK,
      Syntax.KEYWORD,
      "baseline",
      "sub",
      "super",
      "top",
      "middle",
      "bottom"),
  WHITE_SPACE("white-space", EPUB, BLOCK, Syntax.KEYWORD, "normal", "nowrap", "pre", "pre-wrap"),
  BORDER_COLLAPSE("border-collapse", EPUB, BLOCK, Syntax.KEYWORD, "collapse", "separate"),
  EPUB_HYPHENS("-epub-hyphens", EPUB, BLOCK, Syntax.KEYWORD, "none", "manual", "auto"),
  WEBKIT_HYPHENS("-webkit-hyphens", EPUB, BLOCK, Syntax.KEYWORD, "none", "manual", "auto");

  private static final Map<String, Property> BY_NAME = byName();

  private final String css;
  private final Output output;
  private final Scope scope;
  private final Syntax syntax;
  private final List<String> keywords;
  private final List<Property> parts;

  Property(String css, Output output, Scope scope, Syntax syntax, String... keywords) {
    this.css = css;
    this.output = output;
    this.scope = scope;
    this.syntax = syntax;
    this.keywords = List.of(keywords);
    this.parts = List.of();
  }

  /// A shorthand, or another name, for other properties.
  Property(String css, Scope scope, Property... parts) {
    this.css = css;
    this.output = BOTH;
    this.scope = scope;
    this.syntax = Syntax.SHORTHAND;
    this.keywords = List.of();
    this.parts = List.of(parts);
  }

  private static Map<String, Property> byName() {
    Map<String, Property> map = new HashMap<>();
    for (Property property : values()) {
      map.put(property.css, property);
    }
    return map;
  }

  static @Nullable Property of(String css) {
    return BY_NAME.get(css);
  }

  String css() {
    return css;
  }

  Output output() {
    return output;
  }

  Syntax syntax() {
    return syntax;
  }

  List<String> keywords() {
    return keywords;
  }

  /// The properties that a shorthand stands for.
  List<Property> parts() {
    return parts;
  }

  boolean standsIn(Place place) {
    return switch (place) {
      case ELEMENT -> scope == TEXT || scope == BLOCK || scope == EDGE;
      case PAGE -> scope == PAGE || scope == EDGE;
      case MARGIN_BOX -> scope == TEXT || scope == BOX;
    };
  }

  /// Which files show what the property says.
  enum Output {
    BOTH,
    PRINT,
    EPUB
  }

  /// A kind of rule.
  enum Place {
    ELEMENT,
    PAGE,
    MARGIN_BOX
  }

  /// The rules in which a property may stand.
  enum Scope {
    /// Of elements and of margin boxes.
    TEXT,
    /// Of elements.
    BLOCK,
    /// Of elements and of pages.
    EDGE,
    PAGE,
    BOX
  }

  /// What values look like, keywords aside.
  enum Syntax {
    KEYWORD,
    LENGTH,
    SIGNED_LENGTH,
    /// A length; for pages a percentage of the sheet as well.
    MARGIN,
    /// A length or a percentage of what is around.
    EXTENT,
    FONT_SIZE,
    WEIGHT,
    LINE_HEIGHT,
    COUNT,
    COLOR,
    FAMILY,
    CONTENT,
    SHEET,
    SHORTHAND
  }
}
