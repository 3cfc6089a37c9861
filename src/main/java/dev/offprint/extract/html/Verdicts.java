package dev.offprint.extract.html;

import dev.offprint.extract.html.Measures.Measure;
import dev.offprint.model.Metadata;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/// Tells which parts of a page are nothing of its article, and why.
final class Verdicts implements Judge {
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
  private final SmallParts small;
  private final Beginnings beginnings;
  private final Set<Element> teasers;

  /// @param main the part with the article
  Verdicts(Measures measures, Furnishings furnishings, Element main, PageHead head) {
    this.measures = measures;
    this.furnishings = furnishings;
    this.main = main;
    this.all = measures.of(main).prose();
    for (Element above = main.parent(); above != null; above = above.parent()) {
      path.add(above);
    }
    Metadata metadata = head.metadata();
    String address = Objects.requireNonNullElse(metadata.url(), "");
    String description = Objects.requireNonNullElse(metadata.description(), "");
    this.small = new SmallParts(measures, main);
    this.beginnings = new Beginnings(measures, description);
    this.beginnings.find(main, head.title(), part -> small.isRow(part) || reasonOf(part) != null);
    addPathTo(beginnings.standfirst());
    this.teasers =
        new Teasers(measures, Teasers.host(address), part -> reasonOf(part) != null).in(main);
  }

  /// Around a standfirst beside the title nothing else is the article's.
  private void addPathTo(@Nullable Element standfirst) {
    boolean inside = standfirst != null && standfirst.parents().contains(main);
    Element part = standfirst == null || inside ? null : standfirst.parent();
    while (part != null && path.add(part)) {
      part = part.parent();
    }
  }

  /// What the page says at its head.
  ///
  /// @param metadata of the article
  /// @param title where it stands
  record PageHead(Metadata metadata, TitleHeading title) {}

  @Override
  public @Nullable String reason(Node node) {
    if (node.parent() instanceof Element parent && path.contains(parent)) {
      boolean inside = node == main || path.contains(node) || beginnings.has(node);
      return inside ? null : "outside the part of the page with the article";
    }
    if (!(node instanceof Element element)) {
      return null;
    }
    return teasers.contains(element) ? "leads to another article" : reasonOf(element);
  }

  @Override
  public boolean isStandfirst(Element part) {
    return beginnings.isStandfirst(part);
  }

  private @Nullable String reasonOf(Element element) {
    if (!Tags.isBlock(element)) {
      boolean out = Tags.isControl(element) || measures.hides(element);
      return out ? "a control, or hidden" : Anchors.isSign(element) ? "a link to its place" : null;
    }
    if (furnishings.areRemarks(element)) {
      return "readers' remarks, by its name";
    }
    Measure measure = measures.of(element);
    if (measure.prose() > TOO_MUCH * all) {
      return null;
    }
    if (APART.contains(element.normalName())) {
      return "marked as " + element.normalName();
    }
    return measures.hides(element) ? "hidden on the page" : reasonOf(element, measure);
  }

  private @Nullable String reasonOf(Element element, Measure measure) {
    String name = furnishings.name(element);
    if (name != null) {
      return "beside an article, by its name “" + name + "”";
    }
    String reason = small.reason(element);
    boolean links = reason == null && isListOfLinks(element, measure);
    return links ? "links, " + Math.round(measure.linkDensity() * 100) + " % of it" : reason;
  }

  private static boolean isListOfLinks(Element element, Measure measure) {
    if (measure.linkDensity() < MOSTLY_LINKS || Tags.isHeading(element)) {
      return false;
    }
    int links = element.getElementsByTag("a").size();
    return links >= FEWEST_LINKS && measure.links() < links * SHORT_LINK;
  }
}
