package dev.offprint.repair.torn;

import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Scripts;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Sentences that a link interrupts, in scripts that have spaces and no capitals: a beginning, a
/// name, and the rest, which alone has an end.
///
/// ```
/// وأعلنت
/// بلدية الميناء
/// أنها سترمم الرصيف.
/// ```
///
/// A heading above another one looks the same, and so does a name above what somebody is. So the
/// words at the seams are weighed, and those at other seams of the article.
final class Interrupted {
  private static final Marks NO_NAME = Marks.of(",;:!?،؛؟।۔|/•");
  private static final int LONGEST_NAME = 5;
  private static final int NEEDED = 5;
  private static final int BASE = 1;
  private static final int MOST_SIGNS = 3;
  private static final int MOST_OTHERS = 2;

  private static final int ASKS = 3;
  private static final int LEANS = 2;
  private static final int MAY_LEAN = 1;
  private static final int CALLING = 2;
  private static final int ONLY_MARK = 3;
  private static final int SHORT_REST = 1;
  private static final int BRIEF_REST = 1;
  private static final int LONG_REST = -1;
  private static final int ONE_WORD = 1;
  private static final int LONG_BEGINNING = 2;
  private static final int FIRST = -2;
  private static final int REPEATED = -4;
  private static final int LONGEST_HEADING = 12;
  private static final int SHORT = 12;
  private static final int BRIEF = 8;
  private static final int LONG = 30;

  private final Fragments fragments;
  private final Openness openness;
  private final Caseless caseless;
  private @Nullable BitSet known;

  Interrupted(Fragments fragments, Openness openness, Caseless caseless) {
    this.fragments = fragments;
    this.openness = openness;
    this.caseless = caseless;
  }

  /// Whether block `at` is such a beginning or such a name, so that the next one goes on with it.
  boolean goesOn(int at) {
    BitSet joined = known;
    if (joined == null) {
      joined = find();
      known = joined;
    }
    return joined.get(at);
  }

  private BitSet find() {
    BitSet threes = threes();
    BitSet joined = new BitSet();
    if (threes.isEmpty()) {
      return joined;
    }
    BitSet signs = signs();
    int most = areRows(threes) ? 0 : MOST_SIGNS;
    int others = Math.min(most, Math.min(MOST_OTHERS, threes.cardinality() - 1));
    Set<String> repeated = repeated();
    for (int i = threes.nextSetBit(0); i >= 0; i = threes.nextSetBit(i + 1)) {
      int own = signs.get(i, i + 2).cardinality();
      int elsewhere = Math.min(most, signs.cardinality() - own);
      boolean again = repeated.contains(text(i)) || repeated.contains(text(i + 1));
      int points = BASE + others + elsewhere + (again ? REPEATED : 0) + ofSeams(i) + ofLengths(i);
      if (points >= NEEDED) {
        joined.set(i, i + 2);
      }
    }
    return joined;
  }

  /// Whether most of the threes have nothing at their seams that tells of a sentence: a name, what
  /// it is, and a paragraph about it.
  private boolean areRows(BitSet threes) {
    long signed = threes.stream().filter(i -> ofSeams(i) > 0).count();
    return signed * 2 < threes.cardinality();
  }

  /// The blocks that may be the beginnings of such sentences.
  private BitSet threes() {
    BitSet found = new BitSet();
    for (int i = fragments.texts().size() - 3; i >= 0; i--) {
      String rest = fragments.text(i + 2);
      boolean over = rest != null && (Prose.endsSentence(rest) || found.get(i + 2));
      found.set(i, over && isBeginning(fragments.text(i)) && isName(fragments.text(i + 1)));
    }
    return found;
  }

  private static boolean isBeginning(@Nullable String text) {
    return text != null
        && Character.isLetter(text.charAt(0))
        && Scripts.hasSpacesAndNoCase(text)
        && Openness.isOpen(text);
  }

  private static boolean isName(@Nullable String text) {
    return text != null
        && !Prose.hasMoreWords(text, LONGEST_NAME)
        && text.chars().noneMatch(NO_NAME::has)
        && Openness.isOpen(text);
  }

  /// The blocks of which words at the seam say that the next one goes on with them.
  private BitSet signs() {
    BitSet found = new BitSet();
    for (int i = 0; i + 1 < fragments.texts().size(); i++) {
      String text = fragments.text(i);
      String next = fragments.text(i + 1);
      boolean open = text != null && next != null && Openness.isOpen(text);
      if (open && text != null && next != null && Scripts.hasNoCase(text)) {
        found.set(i, openness.asksForMore(text) || caseless.leans(text, next));
      }
    }
    return found;
  }

  private Set<String> repeated() {
    Set<String> all = new HashSet<>();
    Set<String> repeated = new HashSet<>();
    for (String text : fragments.texts()) {
      if (text != null && !all.add(text)) {
        repeated.add(text);
      }
    }
    return repeated;
  }

  private int ofSeams(int at) {
    String text = text(at);
    String name = text(at + 1);
    String rest = text(at + 2);
    boolean leans = caseless.leans(name, rest);
    boolean mark = rest.chars().noneMatch(Character::isLetterOrDigit);
    return (openness.asksForMore(text) || openness.asksForMore(name) ? ASKS : 0)
        + (leans ? LEANS : caseless.mayGoOn(rest) ? MAY_LEAN : 0)
        + (leans && mark ? ONLY_MARK : 0)
        + (caseless.endsInCalling(text) ? CALLING : 0);
  }

  private int ofLengths(int at) {
    String text = text(at);
    String rest = text(at + 2);
    return (Prose.hasMoreWords(rest, LONG) ? LONG_REST : 0)
        + (Prose.hasMoreWords(rest, SHORT) ? 0 : SHORT_REST)
        + (Prose.hasMoreWords(rest, BRIEF) ? 0 : BRIEF_REST)
        + (Prose.hasMoreWords(text, LONGEST_HEADING) ? LONG_BEGINNING : 0)
        + (Prose.hasMoreWords(text, 1) ? 0 : ONE_WORD)
        + (at == 0 ? FIRST : 0);
  }

  private String text(int at) {
    return String.valueOf(fragments.text(at));
  }
}
