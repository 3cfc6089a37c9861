package dev.offprint.extract.html;

import dev.offprint.extract.html.Measures.Measure;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/// What stands between the title and the part with the article, and reads like its beginning: the
/// standfirst, or a first section with a part of its own.
final class Beginnings {
  /// A text that has so many characters may be the beginning.
  private static final int SENTENCE = 80;

  private static final double MOSTLY_TEXT = 0.6;
  private static final int SHORTEST_STANDFIRST = 30;
  private static final int LONGEST_STANDFIRST = 450;

  private final Measures measures;
  private final Set<Node> parts = Collections.newSetFromMap(new IdentityHashMap<>());

  private @Nullable Element standfirst;

  /// The page's description of itself, in plain letters.
  private final String description;

  Beginnings(Measures measures, String description) {
    this.measures = measures;
    this.description = PageTitle.letters(description);
  }

  /// Looks for them up from the main part to the title.
  ///
  /// @param isNone what is no text of the article
  void find(Element main, TitleHeading title, Predicate<Element> isNone) {
    findStandfirst(title);
    if (title.isIn(main)) {
      return;
    }
    boolean below = false;
    for (Element part = main; part.parent() != null && !below; part = part.parent()) {
      Element before = part.previousElementSibling();
      while (before != null && !below) {
        below = title.isIn(before);
        if (!below && (isText(before) || isPicture(before)) && !isNone.test(before)) {
          parts.add(before);
        }
        before = before.previousElementSibling();
      }
      below |= title.isIn(part);
    }
    if (!below) {
      parts.clear();
    }
    if (standfirst != null) {
      parts.add(standfirst);
    }
  }

  /// What follows the title directly, rows aside, if it says what the article is about.
  private void findStandfirst(TitleHeading title) {
    Element part = title.element();
    while (part != null && part.parent() != null) {
      for (Element next = part.nextElementSibling(); next != null; ) {
        if (saysWhatItIsAbout(next)) {
          standfirst = next;
        }
        if (standfirst != null || isText(next)) {
          return;
        }
        next = next.nextElementSibling();
      }
      part = part.parent();
    }
  }

  /// Whether the part is a picture with a caption at most.
  private boolean isPicture(Element part) {
    Element image = part.selectFirst("img, amp-img");
    return image != null
        && measures.of(part).chars() <= LONGEST_STANDFIRST
        && measures.of(part).links() < SHORTEST_STANDFIRST
        && !PictureReader.isDot(image)
        && !PictureReader.isSign(image)
        && PictureReader.read(image) != null;
  }

  private boolean isText(Element part) {
    Measure measure = measures.of(part);
    return measure.prose() >= SENTENCE && measure.prose() >= MOSTLY_TEXT * measure.chars();
  }

  /// What says what the article is about, right below the title; `null` if nothing does.
  @Nullable Element standfirst() {
    return standfirst;
  }

  boolean has(Node part) {
    return parts.contains(part);
  }

  /// Whether it says what the article is about: by its name, or as the page says of itself.
  boolean isStandfirst(Element part) {
    return part == standfirst || parts.contains(part) && saysWhatItIsAbout(part);
  }

  private boolean saysWhatItIsAbout(Element part) {
    int chars = measures.of(part).chars();
    return chars >= SHORTEST_STANDFIRST
        && chars <= LONGEST_STANDFIRST
        && (Signs.isStandfirst(part) || description.equals(PageTitle.letters(part.text())));
  }
}
