package dev.offprint.extract.html;

import dev.offprint.extract.html.Measures.Measure;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Tells which parts within the main one are nothing of the article.
final class Verdicts {
  private static final Set<String> APART =
      Set.of("nav", "aside", "footer", "form", "menu", "search");

  /// A part with such a share of the running text is never left out.
  private static final double TOO_MUCH = 0.5;

  private static final double MOSTLY_LINKS = 0.6;
  private static final int FEWEST_LINKS = 3;
  private static final int SHORT_LINK = 60;

  private final Measures measures;
  private final Furnishings furnishings;
  private final Element main;

  /// The parts that the main one stands in.
  private final Set<Node> path = Collections.newSetFromMap(new IdentityHashMap<>());

  private final double all;

  Verdicts(Measures measures, Furnishings furnishings, Element main) {
    this.measures = measures;
    this.furnishings = furnishings;
    this.main = main;
    this.all = measures.of(main).prose();
    for (Element above = main.parent(); above != null; above = above.parent()) {
      path.add(above);
    }
  }

  /// Whether a part is no part of the article.
  boolean isAround(Node node) {
    Node parent = node.parent();
    boolean outside = parent instanceof Element element && path.contains(element);
    if (outside) {
      return node != main && !path.contains(node);
    }
    return node instanceof Element element && isLeftOut(element);
  }

  private boolean isLeftOut(Element element) {
    if (!Tags.isBlock(element)) {
      return Tags.isControl(element) || measures.hides(element);
    }
    if (furnishings.areRemarks(element)) {
      return true;
    }
    Measure measure = measures.of(element);
    if (measure.prose() > TOO_MUCH * all) {
      return false;
    }
    return APART.contains(element.normalName())
        || measures.hides(element)
        || furnishings.has(element)
        || isListOfLinks(element, measure);
  }

  private static boolean isListOfLinks(Element element, Measure measure) {
    if (measure.linkDensity() < MOSTLY_LINKS || Tags.isHeading(element)) {
      return false;
    }
    int links = element.getElementsByTag("a").size();
    return links >= FEWEST_LINKS && measure.links() < links * SHORT_LINK;
  }
}
