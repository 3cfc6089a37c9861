package dev.offprint.extract.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The heading with an article's title on its page, and the parts that it stands in: none of these
/// is around the article.
final class TitleHeading {
  /// A title of so many letters is one, whatever stands behind it.
  private static final int SHORTEST = 15;

  private final @Nullable Element element;
  private final Set<Element> parts = Collections.newSetFromMap(new IdentityHashMap<>());

  private TitleHeading(@Nullable Element element) {
    this.element = element;
    for (Element part = element; part != null; part = part.parent()) {
      parts.add(part);
    }
  }

  /// The first heading that is the title, else the first that begins with it, else the first of the
  /// first level.
  ///
  /// @param title empty if it is not known
  static TitleHeading in(Element body, String title) {
    String letters = PageTitle.letters(title);
    Element first = null;
    Element begins = null;
    for (Element heading : body.select("h1, h2, h3")) {
      String words = PageTitle.letters(Anchors.words(heading));
      if (!letters.isEmpty() && words.equals(letters)) {
        return new TitleHeading(heading);
      }
      boolean longer = letters.length() >= SHORTEST && words.startsWith(letters);
      begins = begins == null && longer ? heading : begins;
      boolean top = heading.normalName().equals("h1") && !words.isEmpty();
      first = first == null && top ? heading : first;
    }
    return new TitleHeading(begins == null ? first : begins);
  }

  /// `null` where the page has none.
  @Nullable Element element() {
    return element;
  }

  boolean is(Element other) {
    return element == other;
  }

  /// Whether the heading stands in the part, or is it.
  boolean isIn(Element part) {
    return parts.contains(part);
  }
}
