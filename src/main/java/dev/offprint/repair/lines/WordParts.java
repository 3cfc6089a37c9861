package dev.offprint.repair.lines;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells a hyphen that divides a word at a line end from one that belongs to it, with the
/// document's own words as dictionary.
final class WordParts {
  private static final Sections FILE = Sections.load("hyphens.txt");
  private static final Set<String> COMPOUND_STARTS = new HashSet<>(FILE.of("compound-starts"));
  private static final Set<String> PREFIXES = new HashSet<>(FILE.of("prefixes"));
  private static final Set<String> SUSPENDED = new HashSet<>(FILE.of("suspended"));
  private static final Set<String> MAY_BE_SUSPENDED = new HashSet<>(FILE.of("may-be-suspended"));
  private static final Set<String> SYLLABLES = new HashSet<>(FILE.of("suspended-syllables"));
  private static final Set<String> CLOSED_STARTS = new HashSet<>(FILE.of("closed-starts"));
  private static final Set<String> CLOSED_ENDS = new HashSet<>(FILE.of("closed-ends"));
  private static final List<String> LOOSE = FILE.of("loose");
  private static final int LONG = 4;
  private static final int SHORTEST_WORD = 3;

  private final Article article;

  /// The words, which are collected when the first hyphen asks for them.
  private @Nullable WordSet words;

  WordParts(Article article) {
    this.article = article;
  }

  /// What a line end means for the words around it.
  enum LineEnd {
    NO_HYPHEN,
    /// Nothing stands between: the hyphen belongs there, or a word goes on.
    HYPHEN_STAYS,
    HYPHEN_GOES
  }

  private boolean isWord(String word) {
    WordSet known = words;
    if (known == null) {
      known = new WordSet();
      for (Block block : article.blocks()) {
        String text = Prose.body(block);
        if (text != null) {
          known.addAll(text);
        }
      }
      words = known;
    }
    return known.contains(word);
  }

  /// Whether a letter and a hyphen are the last of a line.
  static boolean endsInHyphen(String line) {
    int last = line.length() - 1;
    return last > 0 && isHyphen(line.charAt(last)) && Character.isLetter(line.charAt(last - 1));
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || isDivider(c);
  }

  /// What only ever divides a word: the soft hyphen, and the sign that word processors show for it.
  private static boolean isDivider(char c) {
    return c == '\u00AD' || c == '¬';
  }

  LineEnd atLineEnd(String line, String next) {
    if (isInsideAddress(line, next)) {
      return LineEnd.HYPHEN_STAYS;
    }
    if (DropCap.is(line, next)) {
      return DropCap.isWord(line, next, this::isWord) ? LineEnd.NO_HYPHEN : LineEnd.HYPHEN_STAYS;
    }
    if (!endsInHyphen(line) || next.isEmpty()) {
      return endsInNumber(line) && goesOnNumber(next) ? LineEnd.HYPHEN_STAYS : LineEnd.NO_HYPHEN;
    }
    if (Character.isDigit(next.charAt(0))) {
      return LineEnd.HYPHEN_STAYS;
    }
    if (!Character.isLetter(next.charAt(0))) {
      return LineEnd.NO_HYPHEN;
    }
    String first = Prose.lastWord(line).toLowerCase(Locale.ROOT);
    String second = Prose.bare(Prose.firstWord(next)).toLowerCase(Locale.ROOT);
    if (isDivider(line.charAt(line.length() - 1)) || isWord(first + second)) {
      return LineEnd.HYPHEN_GOES;
    }
    if (isSuspended(first, second, next)) {
      return LineEnd.NO_HYPHEN;
    }
    return stays(first, second, next) ? LineEnd.HYPHEN_STAYS : LineEnd.HYPHEN_GOES;
  }

  /// `1939-`
  private static boolean endsInNumber(String line) {
    int last = line.length() - 1;
    return last > 0 && isHyphen(line.charAt(last)) && Character.isDigit(line.charAt(last - 1));
  }

  /// `45`, `jährige`, but not the `und` of `18- und 19-jährige`.
  private boolean goesOnNumber(String next) {
    return !next.isEmpty()
        && (Character.isDigit(next.charAt(0)) || Character.isLowerCase(next.charAt(0)))
        && !joins(Prose.firstWord(next));
  }

  /// Whether a word stands between two that share their end.
  private static boolean joins(String word) {
    return SUSPENDED.contains(word) || MAY_BE_SUSPENDED.contains(word) || SYLLABLES.contains(word);
  }

  /// Whether the rest of the first word is that of a later one: `short- or long-term`.
  private boolean isSuspended(String first, String second, String next) {
    return joins(second)
        && (SUSPENDED.contains(second)
            || (SYLLABLES.contains(second) ? isWhole(first) : isWord(second))
            || hasHyphenInSecondWord(next));
  }

  /// Whether what stands before a hyphen is no piece of a word.
  private boolean isWhole(String first) {
    return first.length() >= SHORTEST_WORD
            && (PREFIXES.contains(first) || COMPOUND_STARTS.contains(first))
        || first.length() >= LONG && isWord(first);
  }

  private static boolean hasHyphenInSecondWord(String line) {
    String rest = line.substring(Prose.firstWord(line).length()).strip();
    String word = Prose.firstWord(rest);
    int hyphen = word.indexOf('-');
    return hyphen > 0
        && hyphen + 1 < word.length()
        && Character.isLetter(word.charAt(hyphen - 1))
        && Character.isLetter(word.charAt(hyphen + 1));
  }

  private boolean stays(String first, String second, String next) {
    return isWord(first + "-" + second)
        || Character.isUpperCase(next.charAt(0))
        || first.indexOf('-') >= 0
        || COMPOUND_STARTS.contains(first)
        || isCaseless(next.charAt(0))
        || isRepeated(first, second)
        || (PREFIXES.contains(first) && isWord(second))
        || (isCompound(first, second) && hasLooseCompounds());
  }

  /// Scripts without case divide no words with hyphens.
  private static boolean isCaseless(char c) {
    return !Character.isLowerCase(c) && !Character.isUpperCase(c);
  }

  /// `macam-macam`, `anak-anaknya`: a word that is said twice, and no `mur-mured`.
  private boolean isRepeated(String first, String second) {
    return first.length() >= LONG && second.startsWith(first)
        || (first.equals(second) && isWord(first));
  }

  /// Two words that stand elsewhere by themselves, and none of those that words are closed with.
  private boolean isCompound(String first, String second) {
    return first.length() >= LONG
        && second.length() >= SHORTEST_WORD
        && !CLOSED_STARTS.contains(first)
        && !CLOSED_ENDS.contains(second)
        && isWord(first)
        && isWord(second);
  }

  /// Whether the text is in a language that puts hyphens between the nouns of a compound.
  private boolean hasLooseCompounds() {
    return LOOSE.stream().allMatch(this::isWord);
  }

  /// `https://example.org/a-` and `story.html`: a web address that goes on with what could not be a
  /// word of the sentence.
  private static boolean isInsideAddress(String line, String next) {
    int last = line.length() - 1;
    if (last < 0 || next.isEmpty() || "/-_=&?%#".indexOf(line.charAt(last)) < 0) {
      return false;
    }
    String token = Prose.lastToken(line);
    if (!token.contains("://") && !token.startsWith("www.")) {
      return false;
    }
    String rest = Prose.bare(Prose.firstWord(next));
    for (int i = 0; i < rest.length(); i++) {
      if ("./-_=&?%#0123456789".indexOf(rest.charAt(i)) >= 0) {
        return true;
      }
    }
    return line.endsWith("-") || line.endsWith("=");
  }
}
