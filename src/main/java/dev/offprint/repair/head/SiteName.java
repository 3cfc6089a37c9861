package dev.offprint.repair.head;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.repair.rule.Prose;
import org.jspecify.annotations.Nullable;

/// A title and the name of the site behind it: `The Last Ferry | The Bugle`.
///
/// The name goes only where the text gives it elsewhere too, or where it is the site's address.
///
/// @param publisher `null` where none is named, or another one is known
record SiteName(String title, @Nullable String publisher) {
  private static final String[] SEPARATORS = {" | ", " – ", " — ", " - ", " · ", " :: ", "｜"};
  private static final int LONGEST = 40;
  private static final int MOST_WORDS = 5;
  private static final int FARTHEST = 30;
  private static final int LONGEST_ROW = 120;

  static SiteName of(String line, Article article) {
    for (String separator : SEPARATORS) {
      int at = line.lastIndexOf(separator);
      String title = at < 0 ? "" : line.substring(0, at).strip();
      String name = at < 0 ? "" : line.substring(at + separator.length()).strip();
      if (!name.isEmpty() && title.length() > name.length() && isName(name, article)) {
        String known = article.metadata().publisher();
        return new SiteName(title, known == null ? name : null);
      }
    }
    return new SiteName(line, null);
  }

  private static boolean isName(String name, Article article) {
    boolean fits =
        name.length() <= LONGEST
            && !Prose.hasMoreWords(name, MOST_WORDS)
            && !Character.isLowerCase(name.charAt(0));
    String known = article.metadata().publisher();
    return (fits && (name.equals(known) || isGiven(name, article))) || isAddress(name);
  }

  /// Whether the name is the address of a site: `imerologio.gr`.
  static boolean isAddress(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 1
        && name.indexOf(' ') < 0
        && name.length() - dot >= 3
        && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-');
  }

  /// Whether a row near the beginning or the end, not the running text, has the name too.
  private static boolean isGiven(String name, Article article) {
    int size = article.blocks().size();
    for (int i = 0; i < size; i++) {
      boolean near = i < FARTHEST || i >= size - FARTHEST;
      Block block = article.blocks().get(i);
      String text = near ? Prose.body(block) : null;
      boolean row = text != null && text.length() <= LONGEST_ROW && !Prose.isProse(text);
      if (row && text != null && endsOrHolds(text, name)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the name stands behind a colon or a sign, and not in the title's own line.
  private static boolean endsOrHolds(String text, String name) {
    int at = text.indexOf(name);
    int before = at - 1;
    while (before >= 0 && " \u00a0".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    boolean own = before >= 0 && "|–—-·｜".indexOf(text.charAt(before)) >= 0;
    return at > 0 && !own;
  }
}
