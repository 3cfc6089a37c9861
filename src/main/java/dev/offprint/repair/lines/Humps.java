package dev.offprint.repair.lines;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.repair.rule.Marker;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Finds headings and items that run into the text below them: `Why keep a wellMost wells are…`.
///
/// It is a place inside of a word at which a capital follows a small letter. Names have such places
/// too; but a name comes back, or its parts are no words of the article.
final class Humps {
  private static final int MOST_WORDS = 14;
  private static final int LONGEST_LINE = 120;

  /// How far the second item of a list is looked for.
  private static final int AHEAD = 400;

  /// Where the word that would begin is one that names may end with too.
  private static final int MOST_FEW = 9;

  private static final int FEWEST_WORDS = 2;
  private static final int SHORT = 3;
  private static final int LONGEST_TOKEN = 60;

  private final WordSet words = new WordSet();

  /// How many such places are at the end of a few words, and how many elsewhere, as in code.
  private int loose;

  private int strange;
  private boolean trusting;

  /// How often each word with such a place comes up.
  private final Map<String, Integer> counts = new HashMap<>();

  Humps(Article article) {
    for (Block block : article.blocks()) {
      String text = Prose.body(block);
      if (text != null) {
        words.addAll(text);
        count(text);
      }
    }
  }

  /// The words, which are read when the first text asks for them.
  private static final class Words {
    private static final Sections FILE = Sections.load("glued.txt");
    static final Set<String> STARTERS = new HashSet<>(FILE.of("starters"));
    static final Set<String> BEFORE_LETTERS = new HashSet<>(FILE.of("before-letters"));
    static final Set<String> NAMES = new HashSet<>(FILE.of("names"));
  }

  private void count(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (isHump(text, i)) {
        Token token = Token.around(text, i);
        counts.merge(token.text(), 1, Integer::sum);
        i = Math.max(i, token.end() - 1);
      }
    }
  }

  /// Looks at one paragraph before any is parted.
  void survey(List<Integer> seams, String text) {
    addTo(seams, text);
  }

  /// Whether a few words that end in small letters are a heading, whatever comes behind them.
  void decide() {
    trusting = strange * 2 <= loose;
  }

  /// Adds the places to the offsets at which new paragraphs begin anyway.
  ///
  /// @param seams in ascending order
  List<Integer> addTo(List<Integer> seams, String text) {
    List<Integer> all = new ArrayList<>(seams.size());
    int piece = 0;
    int next = 0;
    for (int i = 1; i < text.length(); i++) {
      while (next < seams.size() && seams.get(next) <= i) {
        piece = seams.get(next++);
        all.add(piece);
      }
      if (isBullet(text, i, piece)
          || isNumber(text, i, piece)
          || (isHump(text, i) && parts(text, i, piece))) {
        piece = i;
        all.add(i);
      }
    }
    return all;
  }

  /// A bullet behind a word, and a space behind the bullet.
  private static boolean isBullet(String text, int at, int piece) {
    return text.charAt(at) == '•'
        && at > piece
        && !Character.isWhitespace(text.charAt(at - 1))
        && text.startsWith(" ", at + 1);
  }

  /// The next number of a list behind a word: `…in November2. Love`.
  private static boolean isNumber(String text, int at, int piece) {
    char c = text.charAt(at);
    if (c < '1' || c > '9' || !Character.isLowerCase(text.charAt(at - 1))) {
      return false;
    }
    boolean item =
        text.startsWith(". ", at + 1)
            && at + 3 < text.length()
            && Character.isUpperCase(text.charAt(at + 3));
    if (!item || at - piece > LONGEST_LINE) {
      return false;
    }
    Marker marker = Marker.of(text.substring(piece, at));
    int second =
        c == '1' ? text.substring(at, Math.min(text.length(), at + AHEAD)).indexOf("2. ") : -1;
    return second > 0 || (marker != null && marker.number() == c - '1');
  }

  private static boolean isHump(String text, int at) {
    return Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1));
  }

  /// Whether one paragraph ends before the capital and another one begins with it.
  ///
  /// @param piece where the paragraph begins that would end
  private boolean parts(String text, int at, int piece) {
    Token token = Token.around(text, at);
    String first = text.substring(token.start(), at);
    String second = text.substring(at, token.end());
    if (first.length() < 2
        || at - piece > LONGEST_LINE
        || !token.isWord(text)
        || counts.getOrDefault(token.text(), 0) > 1
        || Words.NAMES.contains(token.text().toLowerCase(Locale.ROOT))
        || !begins(text, at, token.end())) {
      return false;
    }
    String line = text.substring(piece, at);
    Marker marker = Marker.of(line);
    String words = marker == null ? line : line.substring(marker.length());
    return !words.isEmpty() && new Seam(words, first, second).parts(this);
  }

  /// What would end and what would begin.
  ///
  /// @param line the paragraph that would end, with `first`
  private record Seam(String line, String first, String second) {
    boolean parts(Humps humps) {
      String lower = second.toLowerCase(Locale.ROOT);
      boolean starter = Words.STARTERS.contains(lower);
      boolean known = humps.words.contains(first.toLowerCase(Locale.ROOT));
      if (isLoose(starter)) {
        humps.loose++;
        if (humps.trusting) {
          return true;
        }
      } else if (Character.isLowerCase(first.charAt(0))) {
        humps.strange++;
      }
      if (!starter && !humps.words.contains(lower)) {
        return false;
      }
      boolean letter = lower.length() == 1 && !Words.BEFORE_LETTERS.contains(first);
      boolean sure = known || letter || (starter && lower.length() >= SHORT);
      boolean clear = starter && (known || lower.length() >= SHORT);
      return sure && isHeading(clear) && isLine(line, starter ? MOST_WORDS : MOST_FEW);
    }

    /// A few words that end in small letters, and a word with a capital.
    private boolean isLoose(boolean starter) {
      return first.length() > SHORT
          && (starter || second.length() > SHORT)
          && Character.isLowerCase(first.charAt(0))
          && isLine(line, MOST_FEW)
          && line.indexOf(' ') != line.lastIndexOf(' ');
    }

    /// A name stands in a line of small letters: `a LightCase holds`.
    private boolean isHeading(boolean sure) {
      return sure || Character.isLowerCase(first.charAt(0)) || Prose.isTitleCase(line);
    }
  }

  /// Whether text goes on after the word that would begin: a word, and no end.
  private static boolean begins(String text, int at, int end) {
    boolean alone = end == at + 1;
    return end + 1 < text.length()
        && (text.charAt(end) == ' ' || text.startsWith(", ", end))
        && (alone
            ? "AIOÀ".indexOf(text.charAt(at)) >= 0 && Character.isLowerCase(text.charAt(end + 1))
            : Character.isLowerCase(text.charAt(at + 1)));
  }

  /// Whether what ends here is a heading: some words, and no sentence.
  private static boolean isLine(String line, int most) {
    if (!Character.isUpperCase(line.charAt(0)) && !Character.isDigit(line.charAt(0))) {
      return false;
    }
    int count = 1;
    for (int i = 1; i < line.length(); i++) {
      boolean space = line.charAt(i) == ' ';
      count += space ? 1 : 0;
      if (space && ".!?…;".indexOf(line.charAt(i - 1)) >= 0) {
        return false;
      }
    }
    return count >= FEWEST_WORDS && count <= most;
  }

  /// What stands around a place without a space.
  private record Token(String text, int start, int end) {
    static Token around(String text, int at) {
      int start = at;
      while (start > 0 && at - start < LONGEST_TOKEN && isOfToken(text.charAt(start - 1))) {
        start--;
      }
      int end = at;
      while (end < text.length() && end - at < LONGEST_TOKEN && isOfToken(text.charAt(end))) {
        end++;
      }
      return new Token(text.substring(start, end), start, end);
    }

    private static boolean isOfToken(char c) {
      return Character.isLetter(c) || c == '-' || c == '’' || c == '\'';
    }

    /// Whether it has one such place and is no part of an address or of code.
    boolean isWord(String of) {
      int humps = 0;
      for (int i = 1; i < text.length(); i++) {
        humps += isHump(text, i) ? 1 : 0;
      }
      return humps == 1 && (start == 0 || " \n\u00a0“‘«\"'(„".indexOf(of.charAt(start - 1)) >= 0);
    }
  }
}
