package dev.offprint.extract.html;

import dev.offprint.extract.html.Measures.Measure;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the part of a page that holds the article: the smallest one that has nearly all of the
/// running text.
final class MainPart {
  /// A part below that has such a share of the running text has the article.
  private static final double MOST = 0.8;

  /// What says that it is the article's body has at least such a share of the page's text.
  private static final double ENOUGH = 0.4;

  /// A part with such a share of the running text is no furniture, whatever it is called.
  private static final double TOO_MUCH = 0.5;

  private final Measures measures;
  private final Furnishings furnishings;
  private final TitleHeading title;

  MainPart(Measures measures, Furnishings furnishings, TitleHeading title) {
    this.title = title;
    this.measures = measures;
    this.furnishings = furnishings;
  }

  Element find(Element body) {
    Element marked = marked(body);
    return marked != null ? marked : deepest(body);
  }

  /// The part that its names say is the body, or that has several such, if it has enough of the
  /// text.
  private @Nullable Element marked(Element body) {
    List<Element> parts = new ArrayList<>();
    collectMarked(body, parts, 0);
    Element best = null;
    double all = 0;
    for (Element part : parts) {
      all += prose(part);
      best = best == null || prose(part) > prose(best) ? part : best;
    }
    if (best == null || all < ENOUGH * prose(body)) {
      return null;
    }
    return prose(best) >= MOST * all ? best : around(best, parts);
  }

  private void collectMarked(Element part, List<Element> found, int depth) {
    for (Element child : part.children()) {
      if (Tags.isBlock(child) && prose(child) > 0 && Signs.isBody(child)) {
        found.add(child);
      } else if (depth < Measures.DEEPEST) {
        collectMarked(child, found, depth + 1);
      }
    }
  }

  /// The smallest part around one of the parts that has them all.
  private static Element around(Element one, List<Element> parts) {
    Element around = one;
    while (!holds(around, parts)) {
      Element above = around.parent();
      if (above == null) {
        return around;
      }
      around = above;
    }
    return around;
  }

  private static boolean holds(Element around, List<Element> parts) {
    return parts.stream().allMatch(part -> part == around || part.parents().contains(around));
  }

  private Element deepest(Element body) {
    Element part = body;
    Element next = body;
    while (next != null) {
      part = next;
      next = holder(part);
    }
    return part;
  }

  /// The child that has most of what `part` has; `null` where none has.
  private @Nullable Element holder(Element part) {
    double all = 0;
    Element best = null;
    boolean titled = part.children().stream().anyMatch(title::isIn);
    for (Element child : part.children()) {
      boolean large = !titled && prose(child) > TOO_MUCH * prose(part);
      if (!furnishings.areRemarks(child) && (large || !isAround(child))) {
        all += prose(child);
        best = best == null || prose(child) > prose(best) ? child : best;
      }
    }
    Measure measure = best == null ? Measure.NOTHING : measures.of(best);
    boolean most = measure.paragraphs() > 1 && measure.prose() >= MOST * all;
    return most ? best : null;
  }

  private boolean isAround(Element element) {
    return switch (element.normalName()) {
      case "nav", "aside", "footer" -> true;
      default -> furnishings.has(element);
    };
  }

  private double prose(Element element) {
    return measures.of(element).prose();
  }
}
