package dev.offprint.extract.html;

import dev.offprint.extract.html.Measures.Measure;
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

  MainPart(Measures measures, Furnishings furnishings) {
    this.measures = measures;
    this.furnishings = furnishings;
  }

  Element find(Element body) {
    Element marked = marked(body);
    return marked != null ? marked : deepest(body);
  }

  /// The part that its names say is the body, if it has enough of the text.
  private @Nullable Element marked(Element body) {
    Element best = null;
    for (Element element : body.getAllElements()) {
      if (Tags.isBlock(element)
          && Signs.isBody(element)
          && prose(element) > (best == null ? 0 : prose(best))) {
        best = element;
      }
    }
    return best != null && prose(best) >= ENOUGH * prose(body) ? best : null;
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
    for (Element child : part.children()) {
      if (!furnishings.areRemarks(child)
          && (prose(child) > TOO_MUCH * prose(part) || !isAround(child))) {
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
