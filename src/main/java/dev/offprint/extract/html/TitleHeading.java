package dev.offprint.extract.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The heading with an article's title on its page, and the parts that it stands in: none of these
/// is around the article.
final class TitleHeading {
  private final @Nullable Element element;
  private final Set<Element> parts = Collections.newSetFromMap(new IdentityHashMap<>());

  private TitleHeading(@Nullable Element element) {
    this.element = element;
    for (Element part = element; part != null; part = part.parent()) {
      parts.add(part);
    }
  }

  /// The first heading that is the title, else the first of the first level.
  ///
  /// @param title empty if it is not known
  static TitleHeading in(Element body, String title) {
    String letters = PageTitle.letters(title);
    Element first = null;
    for (Element heading : body.select("h1, h2, h3")) {
      if (!letters.isEmpty() && PageTitle.letters(heading.text()).equals(letters)) {
        return new TitleHeading(heading);
      }
      first = first == null && heading.normalName().equals("h1") ? heading : first;
    }
    return new TitleHeading(first);
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
