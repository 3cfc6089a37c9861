package dev.offprint.extract.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The small parts of an article's part that are none of its text: boxes that ask for an address of
/// mail, and lines whose names say that they have a day or who wrote it.
final class SmallParts {
  private static final int LARGEST_BOX = 500;
  private static final int LONGEST_ROW = 100;

  /// Where there are more rows, they are what the article is about.
  private static final int MOST_ROWS = 12;

  /// What may have a day for its content.
  private static final Set<String> IN_TEXT =
      Set.of("li", "td", "th", "tr", "dt", "dd", "table", "tbody", "blockquote", "pre", "ul", "ol");

  private final Measures measures;
  private final Element main;
  private final Set<Element> boxes = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> rows = Collections.newSetFromMap(new IdentityHashMap<>());

  SmallParts(Measures measures, Element main) {
    this.measures = measures;
    this.main = main;
    collectBoxes();
    collectRows();
  }

  /// Why the part is none of the text; `null` if that is not known.
  @Nullable String reason(Element part) {
    if (boxes.contains(part)) {
      return "asks for an address of mail";
    }
    return rows.contains(part) ? "a row with a day or a name" : null;
  }

  private void collectBoxes() {
    for (Element input : main.select("input[type=email]")) {
      Element box = input;
      Element part = input.parent();
      while (part != null && part != main && measures.of(part).chars() <= LARGEST_BOX) {
        box = part;
        part = part.parent();
      }
      if (Tags.isBlock(box)) {
        boxes.add(box);
      }
    }
  }

  private void collectRows() {
    for (Element element : main.getElementsByAttribute("class")) {
      if (Tags.isBlock(element) && isRow(element)) {
        rows.add(element);
      }
    }
    if (rows.size() > MOST_ROWS) {
      rows.clear();
    }
  }

  /// Whether the names of a line say that it is one, and no sentence ends there.
  boolean isRow(Element line) {
    int chars = measures.of(line).chars();
    return chars > 0
        && chars <= LONGEST_ROW
        && !IN_TEXT.contains(line.normalName())
        && Signs.isRow(line)
        && !line.text().endsWith(".");
  }
}
