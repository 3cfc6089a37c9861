package dev.offprint.extract.html;

import dev.offprint.model.Metadata;
import java.net.URI;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Tells a page that is one article from one that has none.
///
/// Running text enough is an article, whatever else the page says; only what has little is looked
/// at closely.
final class KindFinder {
  /// Characters of a text that is shown by a program, or by nobody.
  private static final int NOTHING = 250;

  /// Running text that is an article, and that a wall may leave of one.
  private static final int ENOUGH = 900;

  private static final int TEASED = 400;

  /// A paragraph of running text has so many characters.
  private static final int PARAGRAPH = 220;

  private static final int MANY_TITLES = 8;
  private static final double MOSTLY_LINKS = 0.4;
  private static final int MANY_LINKS = 25;

  private final Document document;
  private final Measures measures;
  private final Element main;

  /// @param main the part with most of the running text
  KindFinder(Document document, Measures measures, Element main) {
    this.document = document;
    this.measures = measures;
    this.main = main;
  }

  /// @param text of the article as it was found
  /// @param metadata what the page says of itself
  PageKind find(String text, Metadata metadata) {
    String heading = document.title() + " " + document.select("h1, h2").text();
    if (text.length() < ENOUGH) {
      PageKind kind = ofLittle(text, heading);
      if (kind != PageKind.ARTICLE) {
        return kind;
      }
    }
    return isList() ? ofList(metadata) : PageKind.ARTICLE;
  }

  private PageKind ofLittle(String text, String heading) {
    String shown = document.body().text();
    String all = heading + " " + (shown.length() > 4 * ENOUGH ? "" : shown);
    if (KindWords.standIn(heading, "error")) {
      return PageKind.ERROR;
    }
    if (KindWords.standIn(all, "robots")) {
      return PageKind.ROBOT_CHECK;
    }
    if (text.length() < TEASED && (isForSubscribers() || KindWords.standIn(shown, "paywall"))) {
      return PageKind.PAYWALL;
    }
    if (text.length() < TEASED && KindWords.standIn(all, "consent") && !hasParagraph()) {
      return PageKind.COOKIE_WALL;
    }
    boolean script = document.selectFirst("script") != null;
    String without = document.select("noscript").text();
    boolean asks = KindWords.standIn(shown + " " + without, "script");
    return script && (shown.length() < NOTHING || asks && text.length() < NOTHING)
        ? PageKind.EMPTY_SHELL
        : PageKind.ARTICLE;
  }

  private boolean isForSubscribers() {
    return document.select("script[type=application/ld+json]").stream()
        .anyMatch(
            script -> script.data().replace(" ", "").contains("\"isAccessibleForFree\":false"));
  }

  /// Whether OpenGraph or linked data call the page an article.
  private boolean saysItIsArticle() {
    String type = document.select("meta[property=og:type]").attr("content");
    return type.equals("article") || JsonLd.of(document).isArticle();
  }

  private boolean hasParagraph() {
    for (Element part : document.body().select("p, div")) {
      if (measures.of(part).prose() >= PARAGRAPH && measures.of(part).paragraphs() == 1) {
        return true;
      }
    }
    return false;
  }

  /// Whether the page has many linked titles or links, and no paragraph of running text.
  private boolean isList() {
    if (saysItIsArticle() || hasParagraph()) {
      return false;
    }
    Measures.Measure measure = measures.of(main);
    int titles =
        main.select("h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4")
            .size();
    return titles >= MANY_TITLES
        || measure.linkDensity() >= MOSTLY_LINKS && main.select("a[href]").size() >= MANY_LINKS;
  }

  private static PageKind ofList(Metadata metadata) {
    String address = metadata.url() == null ? "" : metadata.url();
    return isFirstPage(address) ? PageKind.HOME_PAGE : PageKind.LINKS;
  }

  private static boolean isFirstPage(String address) {
    try {
      String path = URI.create(address).getPath();
      return path != null && !address.isEmpty() && (path.isEmpty() || path.equals("/"));
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
