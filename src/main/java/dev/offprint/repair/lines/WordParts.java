package dev.offprint.repair.lines;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells a hyphen that divides a word at a line end from one that belongs to it, with the
/// document's own words as dictionary.
final class WordParts {
  private static final List<String> COMPOUND_STARTS =
      Sections.load("hyphens.txt").of("compound-starts");
  private static final List<String> SUSPENDED = Sections.load("hyphens.txt").of("suspended");

  private final Set<String> words;

  private WordParts(Set<String> words) {
    this.words = words;
  }

  /// What a line end means for the words around it.
  enum LineEnd {
    NO_HYPHEN,
    HYPHEN_STAYS,
    HYPHEN_GOES
  }

  static WordParts of(Article article) {
    Set<String> words = new HashSet<>();
    for (Block block : article.blocks()) {
      String text = Prose.body(block);
      if (text != null) {
        collect(text, words);
      }
    }
    return new WordParts(words);
  }

  private static void collect(String text, Set<String> words) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        if (i > start) {
          words.add(Prose.bare(text.substring(start, i)).toLowerCase(Locale.ROOT));
        }
        start = i + 1;
      }
    }
  }

  /// Whether a letter and a hyphen are the last of a line.
  static boolean endsInHyphen(String line) {
    return line.length() > 1
        && (line.endsWith("-") || line.endsWith("\u2010"))
        && Character.isLetter(line.charAt(line.length() - 2));
  }

  LineEnd atLineEnd(String line, String next) {
    boolean divided = endsInHyphen(line) && !next.isEmpty() && Character.isLetter(next.charAt(0));
    if (!divided) {
      return LineEnd.NO_HYPHEN;
    }
    String first = Prose.lastWord(line).toLowerCase(Locale.ROOT);
    String second = Prose.bare(Prose.firstWord(next)).toLowerCase(Locale.ROOT);
    if (SUSPENDED.contains(second)) {
      return LineEnd.NO_HYPHEN;
    }
    return stays(first, second, next) ? LineEnd.HYPHEN_STAYS : LineEnd.HYPHEN_GOES;
  }

  private boolean stays(String first, String second, String next) {
    if (words.contains(first + second)) {
      return false;
    }
    return words.contains(first + "-" + second)
        || Character.isUpperCase(next.charAt(0))
        || first.indexOf('-') >= 0
        || COMPOUND_STARTS.contains(first);
  }
}
