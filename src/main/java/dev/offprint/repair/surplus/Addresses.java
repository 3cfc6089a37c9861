package dev.offprint.repair.surplus;

import dev.offprint.model.Inlines.Edit;
import dev.offprint.repair.rule.LanguageTag;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;
import java.util.ArrayList;
import java.util.List;

/// Finds the addresses that a converter put between brackets behind the words of a link.
///
/// One that counts clicks is nobody's word. Any other is taken only where the whole text has been
/// converted in that way: an author, too, puts an address between brackets.
final class Addresses {
  /// So many in the midst of sentences, and the text has been converted.
  private static final int FEWEST = 3;

  /// Farther before an address nothing is looked at.
  private static final int LONGEST_BEFORE = 160;

  private static final String SQUARE_AND_ANGLE = "[<";
  private final String language;
  private final boolean[] converted = new boolean[SQUARE_AND_ANGLE.length()];
  private final int[] amidst = new int[SQUARE_AND_ANGLE.length()];
  private boolean any;

  /// @param language of the article, a BCP 47 tag
  Addresses(String language) {
    this.language = LanguageTag.primary(language);
  }

  /// Notes what `text` says of how the article was converted.
  void read(String text) {
    for (Address next = Address.next(text, 0); ; next = Address.next(text, next.end())) {
      if (!next.isNone() && isBehindWords(text, next)) {
        any = true;
        count(text, next);
      }
      if (next.end() >= text.length()) {
        return;
      }
    }
  }

  private void count(String text, Address address) {
    int form = SQUARE_AND_ANGLE.indexOf(address.bracket(text));
    if (form >= 0) {
      amidst[form] += isAmidst(text, address) ? 1 : 0;
      converted[form] |= Address.countsClicks(address.target()) || amidst[form] >= FEWEST;
    }
  }

  /// Whether there is an address that may be taken.
  boolean areAny() {
    return any;
  }

  /// What to take out of `text`, in ascending order.
  List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>(0);
    for (Address next = Address.next(text, 0); ; next = Address.next(text, next.end())) {
      if (!next.isNone() && isTaken(text, next)) {
        edits.add(edit(text, next));
      }
      if (next.end() >= text.length()) {
        return edits;
      }
    }
  }

  private boolean isTaken(String text, Address address) {
    int form = SQUARE_AND_ANGLE.indexOf(address.bracket(text));
    boolean spent = Address.countsClicks(address.target()) || form >= 0 && converted[form];
    return spent && isBehindWords(text, address);
  }

  /// With the spaces before it, unless words follow at once.
  private static Edit edit(String text, Address address) {
    int end = address.end();
    boolean word = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
    boolean spaced = !word || Prose.isUnspaced(text.charAt(end));
    int from = spaced ? behindText(text, address.open()) : address.open();
    boolean glued = !spaced && from > 0 && text.charAt(from - 1) > ' ';
    return new Edit(from, end, glued ? " " : "");
  }

  private static int behindText(String text, int open) {
    int i = open;
    while (i > 0 && text.charAt(i - 1) == ' ') {
      i--;
    }
    return i;
  }

  private static boolean isAmidst(String text, Address address) {
    int before = behindText(text, address.open()) - 1;
    int next = address.end();
    if (next >= text.length() || !Character.isLetterOrDigit(text.charAt(before))) {
      return false;
    }
    char mark = text.charAt(next);
    boolean letter = mark == ' ' && next + 1 < text.length() && isSmall(text.charAt(next + 1));
    return letter || mark == ',' || mark == '、' || mark == '，' || isSmall(mark);
  }

  /// Not a capital.
  private static boolean isSmall(char c) {
    return Character.isLetter(c) && !Character.isUpperCase(c) && !Character.isTitleCase(c);
  }

  /// Whether words that can do without it stand before it, in no note.
  private boolean isBehindWords(String text, Address address) {
    int start = lineStart(text, address.open());
    int end = behindText(text, address.open());
    if (end <= start || isNote(text, start) || isCall(text, address)) {
      return false;
    }
    char last = text.charAt(end - 1);
    return Character.isLetterOrDigit(last)
        ? !isOpen(text.substring(start, end))
        : isMarkOfWord(last);
  }

  /// Where the line of `at` begins, or somewhere on it, not far before.
  static int lineStart(String text, int at) {
    int i = at;
    while (i > 0 && at - i < LONGEST_BEFORE && text.charAt(i - 1) != '\n') {
      i--;
    }
    return i;
  }

  private static boolean isMarkOfWord(char last) {
    int type = Character.getType(last);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || ".!?…。！？।»”’\"'」』》>)）%".indexOf(last) >= 0;
  }

  /// `[12] …`, `^ …`: the line is a note, which may name where something stands.
  private static boolean isNote(String text, int start) {
    if (start > 0 && text.charAt(start - 1) != '\n') {
      return false;
    }
    char first = text.charAt(start);
    boolean mark = "^↑¹²³⁴⁵⁶⁷⁸⁹".indexOf(first) >= 0;
    return mark
        || first == '[' && start + 1 < text.length() && Character.isDigit(text.charAt(start + 1));
  }

  /// `url(https://…)`, `[words](https://…)`: signs of a language for machines.
  private static boolean isCall(String text, Address address) {
    char before = address.open() == 0 ? ' ' : text.charAt(address.open() - 1);
    return address.bracket(text) == '(' && before > ' ' && !Prose.isUnspaced(before);
  }

  /// Whether the words before it ask for it: `at`, `the link`.
  private boolean isOpen(String before) {
    if (Prose.isUnspaced(before.charAt(before.length() - 1))) {
      return Address.isNamedAtTheEndOf(before);
    }
    String word = Prose.folded(Prose.lastWord(before));
    return Sections.openWords().has(language, word) || Address.isNamedBy(word);
  }
}
