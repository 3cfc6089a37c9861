package dev.offprint.extract.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What the `meta` elements of a page say, by their names: OpenGraph, Twitter cards, Dublin Core
/// and what sites made up.
final class MetaTags {
  private final Map<String, List<String>> contents = new HashMap<>();

  MetaTags(Document document) {
    for (Element meta : document.getElementsByTag("meta")) {
      String content = meta.attr("content").strip();
      if (!content.isEmpty()) {
        for (String attribute : List.of("property", "name", "itemprop")) {
          String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
          contents.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(content);
        }
      }
    }
  }

  /// The first content that stands under the name; `null` where there is none.
  @Nullable String first(String name) {
    List<String> all = all(name);
    return all.isEmpty() ? null : all.getFirst();
  }

  /// @param name in lower case
  List<String> all(String name) {
    return contents.getOrDefault(name, List.of());
  }
}
