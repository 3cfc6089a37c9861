package dev.offprint.repair.torn;

import dev.offprint.model.Block;
import dev.offprint.repair.rule.Prose;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The speakers of an interview whose names were torn from what they say: labels on blocks of
/// their own, such as `JR:`, that come up more than once, and `Jane Roe:`, whose initials they are.
final class Speakers {
  private static final int LONGEST = 40;
  private static final int MOST_WORDS = 4;
  private static final int MOST_INITIALS = 4;

  private final Set<String> labels = new HashSet<>();
  private final Set<String> repeated = new HashSet<>();

  Speakers(List<Block> blocks) {
    for (Block block : blocks) {
      String text = Prose.body(block);
      if (text != null && isLabel(text) && !labels.add(text)) {
        repeated.add(text);
      }
    }
  }

  /// Whether `text` is one of the labels.
  boolean has(String text) {
    return isLabel(text)
        && (repeated.contains(text)
            || labels.contains(initials(text) + ":")
            || (isInitials(text) && labels.stream().anyMatch(name -> isNameOf(text, name))));
  }

  private static boolean isNameOf(String label, String name) {
    return !name.equals(label) && label.equals(initials(name) + ":");
  }

  private static boolean isLabel(String text) {
    return text.length() <= LONGEST
        && text.length() > 1
        && text.endsWith(":")
        && Character.isUpperCase(text.charAt(0))
        && !Prose.hasMoreWords(text, MOST_WORDS)
        && (isInitials(text) || Prose.isTitleCase(text));
  }

  private static boolean isInitials(String text) {
    return text.length() <= MOST_INITIALS + 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /// `JR` of `Jane Roe:`; empty where it is one word.
  private static String initials(String text) {
    StringBuilder initials = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!word.isEmpty()) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() > 1 ? initials.toString() : "";
  }
}
