package dev.offprint.repair.surplus;

import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inlines;
import dev.offprint.repair.rule.Prose;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The paragraphs of an article, found by the letters that they begin with.
final class Originals {
  /// The first letters, which texts must have in common to be compared.
  static final int KEY_LETTERS = 6;

  /// So many letters, less those, fill a number of 64 bits.
  private static final int GLANCE = KEY_LETTERS + Long.SIZE / Character.SIZE;

  /// How many letters of a text are looked at: of most texts, and at most.
  private static final int SHORT_HEAD = 200;

  private static final int HEAD = 700;
  private static final int JOINED = 5;
  private static final int MOST_PIECES = 16;

  /// How many letters are looked at behind those that a copy has.
  private static final int BEHIND = 100;

  private final @Nullable String[] texts;
  private final @Nullable String[] whole;
  private final CutCopy.@Nullable Original[] heads;
  private final long[] firstWords;
  private final Map<String, List<Integer>> alike = new HashMap<>();

  /// The letters behind the first few, packed, to tell at a glance which texts go on otherwise.
  private final long[] next;

  /// For each block those that begin with the same few letters.
  private final List<List<Integer>> own = new ArrayList<>();

  private final char[] letters = new char[HEAD + 2];

  Originals(List<Block> blocks) {
    texts = new @Nullable String[blocks.size()];
    whole = new @Nullable String[blocks.size()];
    heads = new CutCopy.@Nullable Original[blocks.size()];
    firstWords = new long[blocks.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = blocks.get(i) instanceof Paragraph p ? Inlines.text(p.content()) : null;
    }
    next = new long[texts.length];
    for (int i = 0; i < texts.length; i++) {
      own.add(texts[i] == null ? List.of() : indexed(i));
    }
  }

  /// The blocks so far that begin like the one at `at`, and that one.
  private List<Integer> indexed(int at) {
    int used = 0;
    for (int i = at; i < Math.min(texts.length, at + 3) && used < GLANCE; i++) {
      used = Letters.append(text(i), GLANCE, room(letters, used, i));
    }
    for (int i = KEY_LETTERS; i < GLANCE && used >= GLANCE; i++) {
      next[at] = next[at] << Character.SIZE | letters[i];
    }
    String opening = new String(letters, 0, Math.min(used, KEY_LETTERS));
    List<Integer> like = alike.computeIfAbsent(opening, _ -> new ArrayList<>(1));
    like.add(at);
    return like;
  }

  /// The room for the letters of block `at` behind those above: words of scripts without spaces
  /// have none between them.
  private Letters.Room room(char[] chars, int used, int at) {
    String text = text(at);
    String above = used == 0 ? "" : text(at - 1);
    boolean adjoins =
        !text.isEmpty()
            && !above.isEmpty()
            && Letters.isUnspaced(text.charAt(0))
            && Letters.isUnspaced(above.charAt(above.length() - 1));
    return new Letters.Room(chars, used, !adjoins);
  }

  int size() {
    return texts.length;
  }

  /// The text of a paragraph; empty for every other block.
  String text(int at) {
    String text = texts[at];
    return text == null ? "" : text;
  }

  /// The blocks that begin with the same few letters, in ascending order.
  List<Integer> alike(String letters) {
    return alike.getOrDefault(key(letters), List.of());
  }

  /// Whether other blocks begin like the one at `at`.
  boolean isOneOfSeveral(int at) {
    return own.get(at).size() > 1;
  }

  /// Whether a block no farther than `reach` from the one at `at` begins like it.
  boolean isOneOfSeveralNear(int at, int reach) {
    List<Integer> like = own.get(at);
    int rank = Collections.binarySearch(like, at);
    return rank > 0 && at - like.get(rank - 1) <= reach
        || rank >= 0 && rank + 1 < like.size() && like.get(rank + 1) - at <= reach;
  }

  /// Whether a block whose first few letters are those of `copy` begins with all of it, the blocks
  /// that it was torn apart from taken with it.
  boolean begins(int at, String copy) {
    return !goesOnOtherwise(at, copy) && head(at, copy.length()).letters().startsWith(copy);
  }

  private boolean goesOnOtherwise(int at, String copy) {
    long packed = next[at];
    int end = packed == 0 ? 0 : Math.min(copy.length(), GLANCE);
    for (int i = KEY_LETTERS; i < end; i++) {
      if ((char) (packed >>> (GLANCE - 1 - i) * Character.SIZE) != copy.charAt(i)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the block at `at` surely begins with other words than a text with these first words.
  boolean beginsOtherwise(int at, long words) {
    if (firstWords[at] == 0) {
      firstWords[at] = FirstWords.of(text(at));
    }
    return FirstWords.differ(firstWords[at], words);
  }

  /// Whether the block at `at` has a word that is folded, in small letters, with a capital or in
  /// capitals; for a glance.
  boolean mayHave(int at, String word) {
    String text = text(at);
    return text.contains(word)
        || text.contains(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        || text.contains(word.toUpperCase(Locale.ROOT));
  }

  /// Whether the block at `at` has `copy` in it, as whole words, and others.
  boolean has(int at, String copy) {
    String letters = whole[at];
    if (letters == null) {
      letters = Letters.of(text(at));
      whole[at] = letters;
    }
    int from = letters.indexOf(copy);
    while (from >= 0 && !isWhole(letters, from, from + copy.length())) {
      from = letters.indexOf(copy, from + 1);
    }
    return from >= 0 && letters.length() > copy.length();
  }

  /// Whether no word goes on before `from` and behind `end`.
  private static boolean isWhole(String letters, int from, int end) {
    return (from == 0 || letters.charAt(from - 1) == ' ')
        && (end == letters.length() || letters.charAt(end) == ' ');
  }

  /// What goes on with the sentence of a block, in the next one or below a link; empty if nothing.
  String goesOn(int at) {
    String next = after(at);
    String rest = Prose.isProse(next) ? "" : after(at + 1);
    boolean begun = at > 0 && Prose.continues(text(at)) && isOpen(text(at - 1));
    return Prose.continues(next) ? next : Prose.continues(rest) ? rest : begun ? text(at) : "";
  }

  private static boolean isOpen(String text) {
    return !text.isEmpty() && !Prose.endsSentence(text) && !Prose.endsWithColon(text);
  }

  private String after(int at) {
    return at + 1 < texts.length ? text(at + 1) : "";
  }

  /// The letters that a block begins with, and those of the blocks after it where it was torn
  /// apart: more than a copy of it has.
  ///
  /// @param copy how many letters the copy has
  CutCopy.Original head(int at, int copy) {
    CutCopy.Original head = heads[at];
    int least = copy + BEHIND <= SHORT_HEAD ? SHORT_HEAD : HEAD;
    if (head == null || head.letters().length() >= SHORT_HEAD && head.most() < least) {
      head = head(at, least, letters);
      heads[at] = head;
    }
    return head;
  }

  private CutCopy.Original head(int at, int most, char[] out) {
    int own = Letters.append(text(at), most, room(out, 0, at));
    int used = own;
    int end = Prose.endsSentence(text(at)) ? at + 1 : tornEnd(at);
    for (int i = at + 1; i < end && used < most; i++) {
      used = Letters.append(text(i), most, room(out, used, i));
    }
    boolean running = end > at + 1 || Prose.isProse(firstLine(text(at)));
    return new CutCopy.Original(new String(out, 0, used), own, most, running);
  }

  /// The same for a copy that surely is cut off, if the block is the first of the pieces of a
  /// paragraph that begins with it; else `null`. What stood between the pieces, a space or nothing,
  /// nobody knows.
  CutCopy.@Nullable Original pieces(int at, String copy) {
    int most = copy.length() + BEHIND;
    char[] out = most <= HEAD ? letters : new char[most + 2];
    int own = Letters.append(text(at), most, room(out, 0, at));
    if (own < KEY_LETTERS || own >= copy.length()) {
      return null;
    }
    int used = own;
    int end = Math.min(texts.length, at + MOST_PIECES);
    for (int i = at + 1; i < end && used < most && texts[i] != null; i++) {
      used = Letters.append(text(i), most, room(out, used, i));
    }
    String joined = new String(out, 0, used);
    int rest = endOf(copy, joined);
    return rest < 0 ? null : new CutCopy.Original(copy + joined.substring(rest), own, most, true);
  }

  /// Where `copy` is over in letters that begin with it, whatever spaces they have; below 0 if they
  /// do not.
  private static int endOf(String copy, String letters) {
    int at = 0;
    for (int i = 0; i < copy.length(); i++) {
      char c = copy.charAt(i);
      while (at < letters.length() && letters.charAt(at) == ' ') {
        at++;
      }
      if (c != ' ' && (at == letters.length() || letters.charAt(at++) != c)) {
        return -1;
      }
    }
    return at;
  }

  /// Where the blocks are over that were one paragraph with the open one at `at`: some of them go
  /// on with the one before, or have no capitals to tell by.
  private int tornEnd(int at) {
    int end = at + 1;
    for (int i = at + 1; i < Math.min(texts.length, at + JOINED); i++) {
      String text = text(i);
      boolean goesOn = Prose.continues(text) || isCaseless(text(i - 1)) && isCaseless(text);
      end = goesOn ? i + 1 : end;
      if (Prose.endsSentence(text) || Prose.isProse(text) && !goesOn) {
        break;
      }
    }
    return end;
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  private static boolean isCaseless(String text) {
    return !text.isEmpty() && Character.getType(text.codePointAt(0)) == Character.OTHER_LETTER;
  }

  private static String key(String letters) {
    return letters.length() <= KEY_LETTERS ? letters : letters.substring(0, KEY_LETTERS);
  }
}
