package dev.offprint.repair.surplus;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.repair.rule.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The lines that stand in many of the articles of one run, or of one publisher: the furniture of
/// their site, in whatever language.
public final class Repeats {
  /// In fewer articles nothing can be seen.
  public static final int FEWEST = 3;

  public static final Repeats NONE = new Repeats(Set.of());

  private static final int LONGEST = 600;

  /// What stands in one article more often is its author's: a refrain.
  private static final int MOST_IN_ONE = 2;

  private final Set<String> lines;

  private Repeats(Set<String> lines) {
    this.lines = lines;
  }

  /// What stands in three of the articles at least, and in half of them; the same of those that
  /// one publisher has.
  public static Repeats over(List<Article> articles) {
    Map<String, List<Article>> bySite = new HashMap<>();
    for (Article article : different(articles)) {
      bySite.computeIfAbsent("", _ -> new ArrayList<>()).add(article);
      String publisher = article.metadata().publisher();
      if (publisher != null) {
        bySite.computeIfAbsent(publisher, _ -> new ArrayList<>()).add(article);
      }
    }
    Set<String> lines = new HashSet<>();
    bySite.values().forEach(site -> count(site, lines));
    return lines.isEmpty() ? NONE : new Repeats(Set.copyOf(lines));
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  boolean has(String text) {
    return text.length() <= LONGEST && lines.contains(Letters.of(text));
  }

  /// One of those that are the same article, by their longest paragraphs.
  private static List<Article> different(List<Article> articles) {
    Set<String> seen = new HashSet<>();
    List<Article> different = new ArrayList<>();
    for (Article article : articles) {
      String longest = "";
      for (Block block : article.blocks()) {
        String text = Prose.body(block);
        longest = text != null && text.length() > longest.length() ? text : longest;
      }
      if (seen.add(Letters.of(longest))) {
        different.add(article);
      }
    }
    return different;
  }

  private static void count(List<Article> articles, Set<String> lines) {
    if (articles.size() < FEWEST) {
      return;
    }
    Map<String, Integer> counts = new HashMap<>();
    for (Article article : articles) {
      ofOne(article).forEach(line -> counts.merge(line, 1, Integer::sum));
    }
    counts.forEach(
        (line, count) -> {
          if (count >= FEWEST && count * 2 >= articles.size()) {
            lines.add(line);
          }
        });
  }

  /// The lines of an article, before hard wraps were told from ends of paragraphs.
  private static Set<String> ofOne(Article article) {
    Map<String, Integer> times = new HashMap<>();
    for (Block block : article.blocks()) {
      String text = Prose.body(block);
      int from = 0;
      while (text != null && from < text.length()) {
        int end = text.indexOf('\n', from);
        end = end < 0 ? text.length() : end;
        if (end - from <= LONGEST) {
          times.merge(Letters.of(text.substring(from, end)), 1, Integer::sum);
        }
        from = end + 1;
      }
    }
    times.remove("");
    times.values().removeIf(count -> count > MOST_IN_ONE);
    return times.keySet();
  }
}
