package dev.offprint.extract.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Which parts of a page its names say are around an article.
///
/// A word that much of the page's running text stands under says nothing on this page: some call
/// each of their paragraphs a `widget`.
final class Furnishings {
  /// Words of such a share of the running text say nothing.
  private static final double TOO_MUCH = 0.3;

  /// Remarks leave so much of the article at least.
  private static final double FEWEST = 200;

  private final Map<Element, Set<String>> words = new IdentityHashMap<>();
  private final Map<String, Double> prose = new HashMap<>();
  private final Measures measures;
  private final double most;
  private final double mostRemarks;

  Furnishings(Element body, Measures measures) {
    this.measures = measures;
    double all = measures.of(body).prose();
    this.most = TOO_MUCH * all;
    this.mostRemarks = all - FEWEST;
    collect(body, Set.of(), 0);
  }

  private void collect(Element element, Set<String> above, int depth) {
    Set<String> all = above;
    if (Tags.isBlock(element) && depth > 0) {
      Set<String> own = Signs.around(element);
      if (!own.isEmpty()) {
        words.put(element, own);
        all = new HashSet<>(above);
        for (String word : own) {
          if (all.add(word)) {
            prose.merge(word, measures.of(element).prose(), Double::sum);
          }
        }
      }
    }
    if (depth < Measures.DEEPEST) {
      for (Element child : element.children()) {
        collect(child, all, depth + 1);
      }
    }
  }

  /// Whether readers wrote what stands there.
  boolean areRemarks(Element element) {
    for (String word : words.getOrDefault(element, Set.of())) {
      if (Signs.isOfRemarks(word) && prose.getOrDefault(word, 0.0) <= mostRemarks) {
        return true;
      }
    }
    return false;
  }

  boolean has(Element element) {
    if (Signs.isOfRoleAround(element)) {
      return true;
    }
    for (String word : words.getOrDefault(element, Set.of())) {
      if (prose.getOrDefault(word, 0.0) <= (Signs.isOfRemarks(word) ? mostRemarks : most)) {
        return true;
      }
    }
    return false;
  }
}
