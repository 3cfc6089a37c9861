package dev.offprint.typeset;

import dev.offprint.model.Inline;
import dev.offprint.style.Element;
import dev.offprint.style.PageStyle;
import dev.offprint.style.Style;
import dev.offprint.style.Style.Edges;
import dev.offprint.style.Theme;
import dev.offprint.typeset.LineComposer.Line;
import dev.offprint.typeset.ParagraphSetter.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sets single blocks of text into the flow: what every larger part is made of.
final class BlockSetter {
  private final Setting setting;
  private final Flow flow;
  private final ParagraphSetter paragraphs;
  private final Column page;

  BlockSetter(Setting setting, Flow flow) {
    this.setting = setting;
    this.flow = flow;
    this.paragraphs = new ParagraphSetter(setting);
    this.page = new Column(0, narrowestMeasure(setting.theme()));
  }

  /// The measure of all pages: lines are made before it is known which page they come to stand on.
  private static float narrowestMeasure(Theme theme) {
    float narrowest = Float.MAX_VALUE;
    for (PageStyle.Side side : PageStyle.Side.values()) {
      PageStyle page = theme.page(side);
      Edges margin = page.margin();
      narrowest = Math.min(narrowest, page.width() - margin.left() - margin.right());
    }
    return narrowest;
  }

  Setting setting() {
    return setting;
  }

  Flow flow() {
    return flow;
  }

  /// The column of a whole page.
  Column page() {
    return page;
  }

  Style style(Element element) {
    return setting.theme().style(element);
  }

  /// The column inside an element's margins, borders and padding.
  Column inside(Element element, Column around) {
    Column box = box(style(element), around);
    Style style = style(element);
    float left = style.border().width().left() + style.padding().left();
    float right = style.border().width().right() + style.padding().right();
    return narrowed(box, left, right);
  }

  /// The column between an element's margins.
  Column besideMargins(Element element, Column around) {
    return box(style(element), around);
  }

  private static Column box(Style style, Column around) {
    return narrowed(around, style.margin().left(), style.margin().right());
  }

  /// Where the edges leave less than an inch they give way, so that text stays on the page.
  private static Column narrowed(Column column, float left, float right) {
    float width = column.width() - left - right;
    float least = Math.min(72, column.width());
    if (width >= least) {
      return new Column(column.left() + left, width);
    }
    float start = Math.max(0, Math.min(left, column.width() - least));
    return new Column(column.left() + start, least);
  }

  /// Begins a block that holds blocks; answers the column inside it.
  Column enter(Element element, Column around) {
    Style style = style(element);
    flow.enter(style, box(style, around));
    return inside(element, around);
  }

  /// Ends the block entered last.
  void leave() {
    flow.leave();
  }

  /// Sets a block of text.
  ///
  /// @param tag what the text is content of
  void text(Element element, TagTree.Node tag, List<Inline> content, Column around) {
    text(element, tag, content, around, List.of());
  }

  /// Sets a block of text with marks (a list's bullet) on its first line.
  void text(
      Element element,
      TagTree.Node tag,
      List<Inline> content,
      Column around,
      List<Mark> onFirstLine) {
    Style style = style(element);
    if (!style.shown()) {
      return;
    }
    StyledText styled = TextFlattener.flatten(setting, element, tag, content);
    List<Line> lines = paragraphs.set(styled, style, inside(element, around));
    if (!onFirstLine.isEmpty() && !lines.isEmpty()) {
      List<Mark> marks = new ArrayList<>(onFirstLine);
      marks.addAll(lines.get(0).marks());
      lines.set(0, new Line(marks, lines.get(0).hyphenated()));
    }
    flow.add(lines, style, box(style, around));
  }

  /// The lines of a text that is placed by its caller.
  ///
  /// @param tag what it is content of; `null` for an artifact
  List<Line> lines(
      Element element, TagTree.@Nullable Node tag, List<Inline> content, Column column) {
    StyledText styled = TextFlattener.flatten(setting, element, tag, content);
    return paragraphs.set(styled, style(element), column);
  }

  /// Sets a rule or another line that holds no text.
  void line(Element element, Line line, Column around) {
    Style style = style(element);
    flow.add(List.of(line), style, box(style, around));
  }

  float baseline(Style style) {
    return paragraphs.baseline(style);
  }
}
