package dev.offprint.typeset;

import dev.offprint.font.GlyphRun;
import dev.offprint.model.Block.Code;
import dev.offprint.style.Element;
import dev.offprint.style.Style;
import dev.offprint.typeset.LineComposer.Line;
import dev.offprint.typeset.ParagraphSetter.Column;
import java.util.ArrayList;
import java.util.List;

/// Sets code: each line as it is, wrapped where it is too long. What follows a wrap is set in, with
/// an arrow before it that is no part of the text.
final class CodeSetter {
  private static final int TAB = 4;
  private static final String ARROW = "→";
  private static final int GREY = 0x808080;

  /// What a line may be wrapped after, where there is no space.
  private static final String BREAKS = ",;:.([{)]}=+-*/|&<>";

  private final BlockSetter blocks;

  CodeSetter(BlockSetter blocks) {
    this.blocks = blocks;
  }

  void set(Code code, Element element, BodySetter.Place place) {
    if (code.text().isBlank() || !blocks.style(element).shown()) {
      return;
    }
    TagTree.Node tag = place.tag().child(Tag.Role.PARAGRAPH).child(Tag.Role.CODE);
    Column column = blocks.enter(element, place.column());
    Element inner = element.child("code");
    Style style = blocks.style(inner);
    List<Line> lines = new ArrayList<>();
    code.text()
        .lines()
        .forEach(
            line -> {
              String text = expanded(line) + " ";
              StyledText styled = TextFlattener.verbatim(blocks.setting(), inner, tag, text);
              new LongLine(styled, style, column).compose(lines);
            });
    blocks.flow().add(lines, style, column);
    blocks.leave();
  }

  /// The line with spaces for its tabs.
  static String expanded(String line) {
    if (line.indexOf('\t') < 0) {
      return line;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\t') {
        out.repeat(' ', TAB - out.length() % TAB);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /// One line of code on as many lines as it needs.
  private final class LongLine {
    private final Shaper shaper;
    private final String text;
    private final Style style;
    private final Column column;

    LongLine(StyledText styled, Style style, Column column) {
      this.shaper = new Shaper(blocks.setting(), styled);
      this.text = styled.text();
      this.style = style;
      this.column = column;
    }

    void compose(List<Line> lines) {
      if (text.isBlank()) {
        lines.add(new Line(List.of(), false));
        return;
      }
      int from = 0;
      Column here = column;
      while (from < text.length()) {
        int end = end(from, here.width());
        Line line = compose(from, end, here);
        lines.add(from == 0 ? line : withArrow(line, here));
        from = end;
        here = continued();
      }
    }

    /// What follows a wrap stands two characters further in than the line begins, but has half of
    /// the column.
    private Column continued() {
      int spaces = 0;
      while (text.charAt(spaces) == ' ') {
        spaces++;
      }
      float indent = (spaces + 2) * shaper.width(text.length() - 1, text.length());
      float left = Math.min(indent, column.width() / 2);
      return new Column(column.left() + left, column.width() - left);
    }

    /// Where the line that starts at `from` ends: after the last space that fits or, where that is
    /// far off, after another sign or any character.
    private int end(int from, float width) {
      int end = from;
      float used = 0;
      while (end < text.length()) {
        int next = ItemBuilder.nextCharacter(text, end, text.length());
        boolean isLast = next == text.length();
        used += isLast ? 0 : shaper.width(end, next);
        if (used > width && end > from) {
          return wrapped(from, end);
        }
        end = next;
      }
      return end;
    }

    private int wrapped(int from, int fits) {
      int least = fits - (fits - from) * 2 / 5;
      for (int i = fits; i > least; i--) {
        if (text.charAt(i - 1) == ' ') {
          return i;
        }
      }
      for (int i = fits; i > least; i--) {
        if (BREAKS.indexOf(text.charAt(i - 1)) >= 0) {
          return i;
        }
      }
      return fits;
    }

    private Line compose(int from, int end, Column here) {
      Items items = new Items();
      items.box(shaper.width(from, end), from, end);
      items.lineEnd(end);
      LineComposer.Frame frame =
          new LineComposer.Frame(
              here.left(),
              here.width(),
              blocks.baseline(style),
              style.lineHeight(),
              Style.TextAlign.START);
      return new LineComposer(shaper, items, frame).compose(0, items.count() - 1);
    }

    /// Draws the arrow of a line that goes on, with a hook down from the line before. It stands for
    /// no text, so that who copies the code has the code.
    private Line withArrow(Line line, Column here) {
      Look look = blocks.setting().look(style);
      Look grey = new Look(look.face(), look.size(), GREY, 0, 0);
      GlyphRun arrow = look.face().shape(ARROW);
      float x = Math.max(column.left(), here.left() - 1.7f * look.width(arrow));
      float baseline = blocks.baseline(style);
      float em = look.size();
      List<Mark> marks = new ArrayList<>(line.marks());
      marks.add(
          new Mark.Rule(x + 0.03f * em, baseline - 0.62f * em, 0.055f * em, 0.38f * em, GREY));
      marks.add(new Mark.Glyphs(x, baseline, grey, arrow, Tag.ARTIFACT, ""));
      return new Line(marks, false);
    }
  }
}
