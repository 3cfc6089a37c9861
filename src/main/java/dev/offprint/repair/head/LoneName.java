package dev.offprint.repair.head;

import dev.offprint.model.Block;
import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rule.LanguageTag;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.surplus.BoilerplateRule;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A name that stands alone between the title and the text, or below the text, and in no other
/// place: that of who wrote it.
///
/// Headings of two words stand there too; their words are words of the text.
final class LoneName {
  private static final int MOST_WORDS = 4;
  private static final int MOST_HEADING_WORDS = 8;
  private static final int SHORTEST_WORD = 3;
  private static final int LONGEST_SHORT_WORD = 4;
  private static final int TEXT_READ = 200;
  private static final int TEXT_WITHIN = 12;
  private static final int FEWEST_TEXT_WORDS = 8;
  /// Where headings have capitals too, or nouns.
  private static final Set<String> CAPITALISED = Set.of("en", "de", "lb", "und");

  private static final String NO_NAME = ",:;|/–—()?!&+";

  private LoneName() {}

  /// The names in the line at `index` if nothing but the standfirst stands above it, and running
  /// text below.
  static List<String> belowTitle(List<Block> blocks, int index, String language) {
    boolean first = index == 0 || (index == 1 && Head.isStandfirst(blocks.get(0)));
    boolean text = first && isSentence(blocks, index + 1) && isTextNear(blocks, index + 1);
    List<String> names = text ? names(blocks, index, language) : List.of();
    boolean heading =
        !names.isEmpty()
            && (isOverHeadings(blocks, index, language) || hasWordOfText(names, blocks, index));
    return heading ? List.of() : names;
  }

  private static boolean hasWordOfText(List<String> names, List<Block> blocks, int index) {
    for (String name : names) {
      for (String word : name.split(" ", -1)) {
        if (isInText(word, blocks, index)) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether other lines stand above running text as headings do: then this one may be the first,
  /// unless all its words have capitals and those of the others have not.
  private static boolean isOverHeadings(List<Block> blocks, int index, String language) {
    boolean capitals = CAPITALISED.contains(LanguageTag.primary(language));
    for (int i = index + 1; i + 1 < Math.min(blocks.size(), index + TEXT_READ); i++) {
      String text = Prose.body(blocks.get(i));
      boolean heading = text != null && isHeading(text) && isText(blocks, i + 1);
      if (heading && text != null && (capitals || isCapitalised(text))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapitalised(String text) {
    return Prose.hasWords(text, 2) && Prose.isTitleCase(text);
  }

  private static boolean isHeading(String text) {
    return !Prose.hasMoreWords(text, MOST_HEADING_WORDS)
        && Prose.startsAnew(text)
        && text.chars().anyMatch(Character::isLetter)
        && !Prose.endsSentence(text);
  }

  /// The names in the line at `index` if running text that has ended stands above it, and furniture
  /// or nothing below.
  static List<String> belowText(List<Block> blocks, int index, String language) {
    boolean below = index >= 2 && isText(blocks, index - 1) && isSentence(blocks, index - 1);
    return below && isEnd(blocks, index + 1, language) ? names(blocks, index, language) : List.of();
  }

  /// Whether the text is over before the block at `index`: what stands there is furniture, a row or
  /// nothing.
  static boolean isEnd(List<Block> blocks, int index, String language) {
    String text = index < blocks.size() ? Prose.body(blocks.get(index)) : "";
    return text != null
        && (text.isEmpty()
            || MetadataRows.isRow(blocks.get(index))
            || MetadataRows.rights(text) != null
            || BoilerplateRule.isFurniture(blocks.get(index), language)
            || isStray(text) && !isText(blocks, index + 1));
  }

  private static boolean isStray(String text) {
    return !Prose.hasMoreWords(text, MOST_WORDS) && !Prose.endsSentence(text);
  }

  private static boolean isSentence(List<Block> blocks, int index) {
    String text = index < blocks.size() ? Prose.body(blocks.get(index)) : null;
    return text != null && Prose.endsSentence(text);
  }

  private static boolean isTextNear(List<Block> blocks, int from) {
    for (int i = from; i < from + TEXT_WITHIN; i++) {
      if (isText(blocks, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isText(List<Block> blocks, int index) {
    String text = index < blocks.size() ? Prose.body(blocks.get(index)) : null;
    return text != null && Prose.isProse(text) && Prose.hasWords(text, FEWEST_TEXT_WORDS);
  }

  private static List<String> names(List<Block> blocks, int index, String language) {
    String text = Prose.body(blocks.get(index));
    boolean may =
        text != null
            && !text.isEmpty()
            && !Prose.hasMoreWords(text, MOST_WORDS)
            && Character.isUpperCase(text.charAt(0))
            && text.chars().noneMatch(c -> NO_NAME.indexOf(c) >= 0)
            && !MetadataRows.isOfPaper(text)
            && !BoilerplateRule.isFurniture(blocks.get(index), language);
    List<String> names =
        may && text != null ? MetadataRows.authorsAlone(text, language) : List.of();
    return names.isEmpty() || isInText(names.get(0), blocks, index) ? List.of() : names;
  }

  /// Whether a word of the name stands in another block, where it does not say who made a picture
  /// or holds the rights.
  private static boolean isInText(String name, List<Block> blocks, int index) {
    int from = Math.max(0, index - TEXT_READ);
    int end = Math.min(blocks.size(), index + TEXT_READ);
    for (int i = from; i < end; i++) {
      String text = i == index ? null : Prose.body(blocks.get(i));
      if (text != null
          && holdsWord(text, name)
          && !Head.isOfPicture(blocks.get(i))
          && MetadataRows.rights(text) == null) {
        return true;
      }
    }
    return false;
  }

  /// Whether the text has a word of the name; of a name of three words or more, two.
  private static boolean holdsWord(String text, String name) {
    String[] words = name.split(" ", -1);
    int held = 0;
    for (String word : words) {
      boolean counts = word.length() >= SHORTEST_WORD;
      held += counts && (holds(text, word) || holds(text, word.toLowerCase(Locale.ROOT))) ? 1 : 0;
    }
    return held > 1 || held == 1 && words.length < 3;
  }

  /// Whether a word begins with this one; where it is short, whether it is one.
  private static boolean holds(String text, String word) {
    if (word.length() > LONGEST_SHORT_WORD) {
      return text.contains(word);
    }
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean starts = at == 0 || !Character.isLetter(text.charAt(at - 1));
      if (starts && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
