package dev.offprint.typeset;

import dev.offprint.font.GlyphRun;
import dev.offprint.style.PageStyle;
import dev.offprint.style.PageStyle.Side;
import dev.offprint.style.Style.Edges;
import dev.offprint.style.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Cuts the flow into pages, fills in page numbers, and adds running heads and folios.
final class PageComposer {
  private final Setting setting;
  private final Theme theme;
  private final MarginBoxes marginBoxes;
  private final Map<String, String> headingTitles;

  PageComposer(Setting setting, BookOutline outline) {
    this.setting = setting;
    this.theme = setting.theme();
    this.marginBoxes = new MarginBoxes(setting);
    this.headingTitles = outline.headingTitles();
  }

  /// The pages, at least one: a file without pages is none.
  List<Page> compose(List<Slab> slabs) {
    if (slabs.isEmpty()) {
      PageStyle first = theme.page(Side.FIRST);
      return List.of(new Page(first.width(), first.height(), List.of()));
    }
    List<Integer> starts = new PageBreaker(slabs, this::typeAreaHeight).pageStarts();
    Map<String, Integer> pageOfAnchor = pagesOfAnchors(slabs, starts);
    List<Page> pages = new ArrayList<>(starts.size());
    Running running = new Running("", "", "");
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : slabs.size();
      List<Slab> onPage = slabs.subList(starts.get(i), end);
      running = running.after(onPage, headingTitles);
      PageStyle style = theme.page(side(onPage.get(0), i + 1));
      List<Mark> marks = place(onPage, style, pageOfAnchor);
      if (!isBare(onPage.get(0))) {
        marks.addAll(marginBoxes.marks(style, running, new Folio(i + 1, starts.size())));
      }
      pages.add(new Page(style.width(), style.height(), marks));
    }
    return pages;
  }

  /// The number of a page and of all.
  record Folio(int number, int count) {}

  /// The running strings of a page.
  record Running(String title, String source, String heading) {
    Running after(List<Slab> page, Map<String, String> headingTitles) {
      Running now = this;
      for (Slab slab : page) {
        Slab.Opening opening = slab.opening();
        if (opening != null) {
          now = new Running(opening.title(), opening.source(), "");
        }
        for (Mark mark : slab.marks()) {
          if (mark instanceof Mark.Anchor anchor && headingTitles.containsKey(anchor.name())) {
            now =
                new Running(
                    now.title(), now.source(), headingTitles.getOrDefault(anchor.name(), ""));
          }
        }
      }
      return now;
    }
  }

  private static boolean isBare(Slab first) {
    Slab.Opening opening = first.opening();
    return opening != null && opening.isBare();
  }

  /// How much a page holds; of left and right pages the smaller, as it is not known yet which the
  /// page will be.
  private double typeAreaHeight(Slab first) {
    double head = first.head() == null ? 0 : first.head().height();
    return first.opening() != null
        ? typeAreaHeight(theme, Side.FIRST)
        : Math.min(typeAreaHeight(theme, Side.LEFT), typeAreaHeight(theme, Side.RIGHT)) - head;
  }

  static float typeAreaHeight(Theme theme, Side side) {
    PageStyle style = theme.page(side);
    return style.height() - style.margin().top() - style.margin().bottom();
  }

  private static Side side(Slab first, int number) {
    if (first.opening() != null) {
      return Side.FIRST;
    }
    return number % 2 == 0 ? Side.LEFT : Side.RIGHT;
  }

  private static Map<String, Integer> pagesOfAnchors(List<Slab> slabs, List<Integer> starts) {
    Map<String, Integer> pages = new HashMap<>();
    int page = 0;
    for (int i = 0; i < slabs.size(); i++) {
      if (page < starts.size() && starts.get(page) == i) {
        page++;
      }
      for (Mark mark : slabs.get(i).marks()) {
        if (mark instanceof Mark.Anchor anchor) {
          pages.put(anchor.name(), page);
        }
      }
    }
    return pages;
  }

  private List<Mark> place(List<Slab> slabs, PageStyle style, Map<String, Integer> pageOfAnchor) {
    Edges margin = style.margin();
    List<Mark> marks = new ArrayList<>();
    float y = margin.top();
    Slab.Head head = slabs.get(0).head();
    if (head != null) {
      for (Mark mark : head.marks()) {
        marks.add(mark.moved(margin.left(), y));
      }
      y += head.height();
    }
    for (int i = 0; i < slabs.size(); i++) {
      Slab slab = slabs.get(i);
      y += i == 0 ? 0 : slab.gap();
      for (Mark mark : slab.marks()) {
        if (mark instanceof Mark.PageNumberOf number) {
          int page = pageOfAnchor.getOrDefault(number.anchor(), 0);
          addNumber(number.moved(margin.left(), y), page, marks);
        } else {
          marks.add((i == 0 ? clipped(mark) : mark).moved(margin.left(), y));
        }
      }
      y += slab.height();
    }
    return marks;
  }

  /// At the head of a page the gap above a slab is dropped, and with it what was drawn there.
  private static Mark clipped(Mark mark) {
    return mark instanceof Mark.Rule rule && rule.y() < 0
        ? new Mark.Rule(
            rule.x(), 0, rule.width(), Math.max(0, rule.height() + rule.y()), rule.color())
        : mark;
  }

  private static void addNumber(Mark.PageNumberOf at, int page, List<Mark> marks) {
    Look look = at.look();
    GlyphRun number = look.face().shape(String.valueOf(page));
    float x = at.right() - look.width(number);
    RunBuilder dots = new RunBuilder(look);
    GlyphRun dot = look.face().shape(".");
    float step = look.size() * 0.6f;
    float first = (float) Math.ceil((at.left() + step) / step) * step;
    float end = x - step * 1.2f;
    if (first < end) {
      for (float dotX = first; dotX < end; dotX += step) {
        dots.add(dot);
        dots.addSpace(step - look.width(dot));
      }
      marks.add(new Mark.Glyphs(first, at.y(), look, dots.build(), Tag.ARTIFACT, null));
    }
    GlyphRun spaced = look.face().shape(" " + page);
    float start = at.right() - look.width(spaced);
    marks.add(new Mark.Glyphs(start, at.y(), look, spaced, at.tag(), null));
  }
}
