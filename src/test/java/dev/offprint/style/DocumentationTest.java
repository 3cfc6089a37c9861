package dev.offprint.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.style.Property.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// `docs/styles.md` says what the program does.
final class DocumentationTest {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([a-z-]+)` \\| ([^|]+) \\| ([^|]+) \\| (.+) \\|$");

  private static String page() throws IOException {
    return Files.readString(Path.of("docs", "styles.md"));
  }

  @Test
  void everyPropertyIsDocumentedWithItsOutputsAndPlaces() throws IOException {
    Map<String, String> documented = new TreeMap<>();
    Matcher row = ROW.matcher(page());
    while (row.find()) {
      documented.put(row.group(1), row.group(2) + ", " + row.group(3));
    }
    Map<String, String> known = new TreeMap<>();
    for (Property property : Property.values()) {
      known.put(property.css(), outputs(property) + ", " + places(property));
    }
    assertEquals(known, documented);
  }

  private static String outputs(Property property) {
    return switch (property.output()) {
      case BOTH -> "PDF and EPUB";
      case PRINT -> "PDF";
      case EPUB -> "EPUB";
    };
  }

  private static String places(Property property) {
    Map<Place, String> names =
        Map.of(Place.ELEMENT, "elements", Place.PAGE, "pages", Place.MARGIN_BOX, "margin boxes");
    List<String> places =
        List.of(Place.values()).stream().filter(property::standsIn).map(names::get).toList();
    return String.join(" and ", places);
  }

  @Test
  void theKeywordsOfAPropertyAreDocumented() throws IOException {
    String page = page();
    for (Property property : Property.values()) {
      for (String keyword : property.keywords()) {
        boolean named = page.contains("`" + keyword + "`");
        assertEquals(true, named || keyword.equals("normal"), property + ": " + keyword);
      }
    }
  }

  @Test
  void theExampleIsUnderstood() throws IOException {
    String page = page();
    int from = page.indexOf("```css\n") + 7;
    String example = page.substring(from, page.indexOf("```", from));
    assertEquals(List.of(), Sheets.messages(example));
  }
}
