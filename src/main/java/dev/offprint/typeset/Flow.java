package dev.offprint.typeset;

import dev.offprint.style.Style;
import dev.offprint.style.Style.Break;
import dev.offprint.style.Style.Edges;
import dev.offprint.typeset.LineComposer.Line;
import dev.offprint.typeset.ParagraphSetter.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gathers the slabs of a document, block after block: collapses margins, draws borders, and says
/// what a page break costs at each place.
final class Flow {
  private static final double KEEP = 1e6;
  private static final double WIDOW = 1e5;
  private static final double AFTER_HYPHEN = 400;

  private final List<Slab> slabs = new ArrayList<>();
  private final List<OpenBox> open = new ArrayList<>();
  private final List<Mark> pendingMarks = new ArrayList<>();
  private float margin;
  private Break pending = Break.AUTO;
  private Slab.@Nullable Opening opening;

  /// A block that other blocks stand in.
  private static final class OpenBox {
    final Style style;
    final Column column;
    boolean hasContent;

    OpenBox(Style style, Column column) {
      this.style = style;
      this.column = column;
    }
  }

  /// All slabs; marks that no line came after are on the last one.
  List<Slab> slabs() {
    if (!pendingMarks.isEmpty() && !slabs.isEmpty()) {
      Slab last = slabs.remove(slabs.size() - 1);
      pendingMarks.addAll(last.marks());
      slabs.add(last.with(last.height(), pendingMarks));
      pendingMarks.clear();
    }
    return slabs;
  }

  /// An article begins with the next block, on a page of its own but for the first.
  void open(Slab.Opening next) {
    opening = next;
    pending = slabs.isEmpty() ? Break.AUTO : Break.PAGE;
  }

  /// Puts a mark at the top of the next line.
  void anchor(Mark.Anchor anchor) {
    pendingMarks.add(anchor);
  }

  /// A block that holds blocks begins: its top margin collapses with what is above (CSS 2.2,
  /// 8.3.1).
  ///
  /// @param box its border box
  void enter(Style style, Column box) {
    begin(style);
    open.add(new OpenBox(style, box));
  }

  /// The block entered last ends.
  void leave() {
    OpenBox box = open.remove(open.size() - 1);
    float below = box.style.padding().bottom() + box.style.border().width().bottom();
    if (box.hasContent && below > 0) {
      Slab last = slabs.remove(slabs.size() - 1);
      List<Mark> marks = new ArrayList<>(last.marks());
      float height = last.height() + below;
      addSides(marks, box, last.height(), height);
      for (OpenBox around : open) {
        addSides(marks, around, last.height(), height);
      }
      addRule(marks, box, height - box.style.border().width().bottom(), Side.BOTTOM);
      slabs.add(last.with(height, marks));
    }
    end(box.style);
  }

  /// A block of lines, with its margins, padding and borders.
  ///
  /// @param box the block's border box
  void add(List<Line> lines, Style style, Column box) {
    if (lines.isEmpty() || !style.shown()) {
      return;
    }
    List<Strip> strips = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      double cost = i == 0 ? 0 : costInside(lines, i, style);
      strips.add(new Strip(lines.get(i).marks(), style.lineHeight(), cost, null));
    }
    enter(style, box);
    add(strips);
    leave();
  }

  /// What becomes a slab of the block entered last.
  ///
  /// @param cost what a page break before it costs; for the first, what is above says it
  record Strip(List<Mark> marks, float height, double cost, Slab.@Nullable Head head) {}

  /// Strips that stand close to each other.
  void add(List<Strip> strips) {
    for (int i = 0; i < strips.size(); i++) {
      double cost = i == 0 ? costBeforeBlock() : strips.get(i).cost();
      slabs.add(slab(strips.get(i), i == 0, cost));
    }
  }

  private void begin(Style style) {
    if (!style.shown()) {
      return;
    }
    margin = Math.max(margin, style.margin().top());
    pending = stronger(pending, style.breakBefore());
  }

  private void end(Style style) {
    if (!style.shown()) {
      return;
    }
    margin = Math.max(margin, style.margin().bottom());
    pending = stronger(pending, style.breakAfter());
  }

  private Slab slab(Strip strip, boolean first, double cost) {
    List<Mark> marks = new ArrayList<>(strip.marks().size() + 4);
    float gap = first ? margin : 0;
    float y = 0;
    float height = strip.height() + aboveText();
    for (OpenBox box : open) {
      addSides(marks, box, box.hasContent ? -gap : y, height);
      if (!box.hasContent) {
        addRule(marks, box, y, Side.TOP);
        y += above(box);
        box.hasContent = true;
      }
    }
    if (first) {
      margin = 0;
      marks.addAll(pendingMarks);
      pendingMarks.clear();
    }
    for (Mark mark : strip.marks()) {
      marks.add(y == 0 ? mark : mark.moved(0, y));
    }
    Slab slab = new Slab(gap, height, cost, marks, first ? opening : null, strip.head());
    opening = first ? null : opening;
    return slab;
  }

  /// What stands between the top of a slab and its text: the tops of the boxes that begin there.
  private float aboveText() {
    float above = 0;
    for (OpenBox box : open) {
      above += box.hasContent ? 0 : above(box);
    }
    return above;
  }

  private static float above(OpenBox box) {
    return box.style.border().width().top() + box.style.padding().top();
  }

  private enum Side {
    TOP,
    BOTTOM
  }

  private static void addRule(List<Mark> marks, OpenBox box, float y, Side side) {
    Edges width = box.style.border().width();
    float thickness = side == Side.TOP ? width.top() : width.bottom();
    if (thickness > 0) {
      int color = box.style.border().color();
      marks.add(new Mark.Rule(box.column.left(), y, box.column.width(), thickness, color));
    }
  }

  private static void addSides(List<Mark> marks, OpenBox box, float from, float to) {
    Edges width = box.style.border().width();
    int color = box.style.border().color();
    if (width.left() > 0 && from < to) {
      marks.add(new Mark.Rule(box.column.left(), from, width.left(), to - from, color));
    }
    if (width.right() > 0 && from < to) {
      float x = box.column.left() + box.column.width() - width.right();
      marks.add(new Mark.Rule(x, from, width.right(), to - from, color));
    }
  }

  private double costBeforeBlock() {
    Break demanded = pending;
    pending = Break.AUTO;
    boolean kept = false;
    for (OpenBox box : open) {
      kept |= box.hasContent && !box.style.breakInside();
    }
    return switch (demanded) {
      case AUTO -> kept ? KEEP : 0;
      case AVOID -> KEEP;
      case PAGE -> Slab.ALWAYS;
    };
  }

  private static double costInside(List<Line> lines, int i, Style style) {
    if (!style.breakInside()) {
      return KEEP;
    }
    boolean orphan = i < style.orphans();
    boolean widow = lines.size() - i < style.widows();
    double cost = lines.get(i - 1).hyphenated() ? AFTER_HYPHEN : 0;
    return orphan || widow ? WIDOW : cost;
  }

  private static Break stronger(Break a, Break b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
