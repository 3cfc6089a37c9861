package dev.offprint.repair.torn;

import dev.offprint.repair.rule.Prose;

/// What belongs to a line that ends with a colon: a title that was a link, or an address.
final class Announced {
  private static final int FEWEST_WORDS = 5;

  private final Fragments fragments;

  Announced(Fragments fragments) {
    this.fragments = fragments;
  }

  /// `Have a look at the exercise of the archive:`, the title that was a link, and its full
  /// stop; or an address. The index of the last of them; `start` where nothing is announced.
  int end(int start) {
    String link = fragments.text(start + 1);
    if (!announces(start) || link == null) {
      return start;
    }
    boolean stopped = ".".equals(fragments.text(start + 2));
    String after = fragments.text(stopped ? start + 3 : start + 2);
    boolean address =
        isBareAddress(link) && !isDeep(link) && (after == null || !isBareAddress(after));
    boolean title = stopped && Openness.isFragment(link) && !".".equals(fragments.text(start + 4));
    return address || title ? start + (stopped ? 2 : 1) : start;
  }

  /// Whether what is announced is a name or in lower case, and the sentence goes on with a mark.
  boolean isFollowedByMark(int start) {
    String stop = fragments.text(start + 2);
    return announces(start) && stop != null && stopsAfter(start + 1, stop);
  }

  /// Whether the block at `index` is a name with a comma after it, or in lower case with a mark.
  private boolean stopsAfter(int index, String stop) {
    String title = String.valueOf(fragments.text(index));
    boolean comma = ",;".indexOf(stop.charAt(0)) >= 0 && Openness.isFragment(title);
    boolean mark = ",.;".indexOf(stop.charAt(0)) >= 0 && fragments.startsLower(index);
    return (comma || mark) && Prose.continues(stop);
  }

  private boolean announces(int index) {
    String text = fragments.text(index);
    return text != null && Prose.endsWithColon(text) && Prose.hasWords(text, FEWEST_WORDS);
  }

  /// An address of one page, as of a post that a site shows in its text, and not of a site.
  private static boolean isDeep(String address) {
    int path = address.indexOf('/', address.indexOf("://") < 0 ? 0 : address.indexOf("://") + 3);
    return path >= 0 && path < address.length() - 1;
  }

  static boolean isBareAddress(String text) {
    return text.indexOf(' ') < 0 && Prose.looksLikeAddress(text);
  }
}
