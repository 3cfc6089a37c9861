package dev.offprint.style;

import dev.offprint.style.PageStyle.Box;
import dev.offprint.style.PageStyle.MarginBox;
import dev.offprint.style.PageStyle.Side;
import dev.offprint.style.Style.Edges;
import dev.offprint.style.Value.Keyword;
import dev.offprint.style.Value.Length;
import dev.offprint.style.Value.Unit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Computes the page styles from `@page` rules.
///
/// @param root the style of the root element, which margin boxes inherit
record Pages(List<PageRule> rules, Paper paper, Computed root) {
  /// The least room for text, in points either way.
  private static final float LEAST = 72;

  Pages {
    rules = List.copyOf(rules);
  }

  PageStyle page(Side side) {
    var cascade = new Cascade();
    for (PageRule rule : rules) {
      if (rule.which().includes(side)) {
        cascade.add(rule.declarations(), rule.which().specificity());
      }
    }
    float width = paper.width();
    float height = paper.height();
    if (cascade.get(Property.SIZE) instanceof Value.Sheet sheet) {
      width = sheet.width();
      height = sheet.height();
    }
    var margin =
        new Edges(
            margin(cascade, Property.MARGIN_TOP, height),
            margin(cascade, Property.MARGIN_RIGHT, width),
            margin(cascade, Property.MARGIN_BOTTOM, height),
            margin(cascade, Property.MARGIN_LEFT, width));
    return new PageStyle(width, height, margin, boxes(side));
  }

  /// Whether a page has room for text.
  static boolean isRoomy(PageStyle page) {
    Edges margin = page.margin();
    return page.width() - margin.left() - margin.right() >= LEAST
        && page.height() - margin.top() - margin.bottom() >= LEAST;
  }

  /// Percentages are of the sheet's width or height.
  private float margin(Cascade cascade, Property property, float whole) {
    if (!(cascade.get(property) instanceof Length length)) {
      return 0;
    }
    float em = length.unit() == Unit.PERCENT ? whole : root.style().fontSize();
    return length.points(em, root.rem());
  }

  private Map<Box, MarginBox> boxes(Side side) {
    Map<Box, MarginBox> boxes = new EnumMap<>(Box.class);
    for (Box box : Box.values()) {
      Cascade cascade = cascade(side, box);
      if (cascade.get(Property.CONTENT) instanceof Value.Content content
          && !content.pieces().isEmpty()) {
        Style style = Computation.child(cascade, root).style();
        boxes.put(box, new MarginBox(content.pieces(), style));
      }
    }
    return boxes;
  }

  private Cascade cascade(Side side, Box box) {
    var cascade = new Cascade();
    cascade.add(new Setting(Property.TEXT_ALIGN, new Keyword(align(box))));
    for (PageRule rule : rules) {
      List<Declaration> declarations = rule.boxes().get(box);
      if (declarations != null && rule.which().includes(side)) {
        cascade.add(declarations, rule.which().specificity());
      }
    }
    return cascade;
  }

  private static String align(Box box) {
    return switch (box) {
      case TOP_LEFT, BOTTOM_LEFT -> "start";
      case TOP_CENTER, BOTTOM_CENTER -> "center";
      case TOP_RIGHT, BOTTOM_RIGHT -> "end";
    };
  }
}
