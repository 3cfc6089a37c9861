package dev.offprint.typeset;

import dev.offprint.font.GlyphRun;
import dev.offprint.style.PageStyle;
import dev.offprint.style.PageStyle.Box;
import dev.offprint.style.PageStyle.MarginBox;
import dev.offprint.style.PageStyle.Piece;
import dev.offprint.style.Style;
import dev.offprint.style.Style.Edges;
import java.util.ArrayList;
import java.util.List;

/// Sets running heads and folios in the page's margins (CSS Paged Media Level 3, section 4).
final class MarginBoxes {
  private final Setting setting;

  MarginBoxes(Setting setting) {
    this.setting = setting;
  }

  List<Mark> marks(PageStyle page, PageComposer.Running running, PageComposer.Folio folio) {
    List<Mark> marks = new ArrayList<>();
    for (Box box : Box.values()) {
      MarginBox content = page.boxes().get(box);
      if (content != null) {
        String text = text(content, running, folio);
        if (!text.isBlank()) {
          add(marks, page, box, setText(content, text));
        }
      }
    }
    return marks;
  }

  private static String text(
      MarginBox box, PageComposer.Running running, PageComposer.Folio folio) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : box.content()) {
      switch (piece) {
        case Piece.Literal(String literal) -> text.append(literal);
        case Piece.PageNumber() -> text.append(folio.number());
        case Piece.PageCount() -> text.append(folio.count());
        case Piece.Running(Piece.Name name) ->
            text.append(
                switch (name) {
                  case TITLE -> running.title();
                  case SOURCE -> running.source();
                  case HEADING -> running.heading();
                });
      }
    }
    return TextFlattener.transform(text.toString(), box.style().textTransform(), "und");
  }

  /// A line for a margin box.
  private record SetText(String text, Style style, Look look) {}

  private SetText setText(MarginBox box, String text) {
    return new SetText(text, box.style(), setting.look(box.style()));
  }

  private void add(List<Mark> marks, PageStyle page, Box box, SetText line) {
    Edges margin = page.margin();
    float measure = page.width() - margin.left() - margin.right();
    float room = measure * (hasNeighbour(page, box) ? 0.46f : 1);
    String text = fitted(line, room);
    RunBuilder run = new RunBuilder(line.look());
    run.add(line.look().face().shape(shown(line.look(), text)));
    GlyphRun glyphs = run.build();
    float width = glyphs.width() * line.look().size() / 1000;
    float x =
        switch (box) {
          case TOP_LEFT, BOTTOM_LEFT -> margin.left();
          case TOP_CENTER, BOTTOM_CENTER -> margin.left() + (measure - width) / 2;
          case TOP_RIGHT, BOTTOM_RIGHT -> margin.left() + measure - width;
        };
    marks.add(
        new Mark.Glyphs(
            x, baseline(page, box, line.look()), line.look(), glyphs, Tag.ARTIFACT, null));
  }

  /// Whether another box stands in the same margin.
  private static boolean hasNeighbour(PageStyle page, Box box) {
    for (Box other : page.boxes().keySet()) {
      if (other != box && isTop(other) == isTop(box)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTop(Box box) {
    return box.compareTo(Box.TOP_RIGHT) <= 0;
  }

  /// What the face lacks is left out of a running head: the title itself tells it.
  private static String shown(Look look, String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().filter(look.face()::has).forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static float baseline(PageStyle page, Box box, Look look) {
    float middle =
        switch (box) {
          case TOP_LEFT, TOP_CENTER, TOP_RIGHT -> page.margin().top() * 0.58f;
          case BOTTOM_LEFT, BOTTOM_CENTER, BOTTOM_RIGHT ->
              page.height() - page.margin().bottom() * 0.5f;
        };
    return middle + look.face().xHeight() * look.size() / 2000;
  }

  private static String fitted(SetText line, float room) {
    Look look = line.look();
    String text = line.text();
    if (look.width(look.face().shape(text)) <= room) {
      return text;
    }
    int end = Math.min(text.length(), 400);
    while (end > 1) {
      int space = text.lastIndexOf(' ', end - 1);
      end = space > 0 ? space : end / 2;
      String shorter = text.substring(0, end).replaceAll("[\\s,;:–—-]+$", "") + "…";
      if (look.width(look.face().shape(shorter)) <= room) {
        return shorter;
      }
    }
    return "";
  }
}
