package dev.offprint.extract.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Which parts of a page its names say are around an article.
///
/// A word that much of the page's running text stands under says nothing on this page: some call
/// each of their paragraphs a `widget`.
final class Furnishings {
  /// Words of such a share of the running text say nothing.
  private static final double TOO_MUCH = 0.3;

  /// Remarks leave so much of the article at least.
  private static final double FEWEST = 200;

  /// Words of the frames around what others wrote elsewhere.
  private static final Set<String> EMBEDDING = Set.of("social", "socials", "widget", "widgets");

  private final Map<Element, Set<String>> words = new IdentityHashMap<>();
  private final Map<String, Set<String>> known = new HashMap<>();
  private final Map<String, Double> prose = new HashMap<>();
  private final Measures measures;
  private final TitleHeading title;
  private final double most;
  private final double mostRemarks;

  private Furnishings(Element body, Measures measures, TitleHeading title) {
    this.title = title;
    this.measures = measures;
    double all = measures.of(body).prose();
    this.most = TOO_MUCH * all;
    this.mostRemarks = all - FEWEST;
  }

  /// @param title what stands around it is around no article
  static Furnishings of(Element body, Measures measures, TitleHeading title) {
    Furnishings furnishings = none(body, measures, title);
    furnishings.collect(body, Set.of(), 0);
    return furnishings;
  }

  /// No name says anything: for a page whose names are wrong.
  static Furnishings none(Element body, Measures measures, TitleHeading title) {
    return new Furnishings(body, measures, title);
  }

  private void collect(Element element, Set<String> above, int depth) {
    Set<String> all = above;
    if (Tags.isBlock(element) && depth > 0 && !title.isIn(element)) {
      Set<String> own = around(element);
      if (!own.isEmpty() && !isEmbedded(element, own)) {
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

  private Set<String> around(Element element) {
    String names = element.className() + '#' + element.id();
    return names.length() == 1
        ? Set.of()
        : known.computeIfAbsent(names, _ -> Signs.around(element));
  }

  /// Whether somebody's words are set into the article: what a site calls `social-embed`.
  private static boolean isEmbedded(Element element, Set<String> words) {
    return EMBEDDING.containsAll(words) && element.selectFirst("blockquote") != null;
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
    return name(element) != null;
  }

  /// The name that says so: a word, or a role; `null` where none does.
  @Nullable String name(Element element) {
    if (Signs.isOfRoleAround(element) && !title.isIn(element)) {
      return element.attr("role");
    }
    for (String word : words.getOrDefault(element, Set.of())) {
      if (prose.getOrDefault(word, 0.0) <= (Signs.isOfRemarks(word) ? mostRemarks : most)) {
        return word;
      }
    }
    return null;
  }
}
