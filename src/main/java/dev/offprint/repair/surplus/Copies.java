package dev.offprint.repair.surplus;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inlines;
import dev.offprint.repair.rule.Prose;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the blocks of an article that are cut-off copies of others.
///
/// Only texts that begin with the same letters are compared, and of those only a few around.
final class Copies {
  /// How many letters of a text are looked at.
  private static final int HEAD = 700;

  private static final int LONGEST_COPY = 600;
  private static final int KEY_LETTERS = 6;
  private static final int JOINED = 5;
  private static final int MOST_COMPARED = 8;
  private static final int AROUND = 6;
  private static final int LEAD = 4;

  /// A text is longer by as much than what is nearly its beginning.
  private static final double LONGER = 1.2;

  private static final int QUOTE_WORDS = 6;
  private static final int QUOTE_WEIGHT = 40;

  private final List<Block> blocks;
  private final String language;

  /// Read only if there is something to be read with them.
  private List<Lexicon> lexicons = List.of();

  private final @Nullable String[] texts;
  private final @Nullable String[] whole;
  private final CutCopy.@Nullable Original[] heads;
  private final String title;
  private final Map<String, List<Integer>> alike = new HashMap<>();
  private final double[] confidences;

  Copies(Article article) {
    blocks = article.blocks();
    language = article.metadata().languageOrUndetermined();
    texts = new @Nullable String[blocks.size()];
    whole = new @Nullable String[blocks.size()];
    heads = new CutCopy.@Nullable Original[blocks.size()];
    String known = article.metadata().title();
    title = known == null ? "" : Letters.of(known);
    confidences = new double[blocks.size()];
    for (int i = 0; i < texts.length; i++) {
      Block block = blocks.get(i);
      texts[i] = block instanceof Paragraph p ? Inlines.text(p.content()) : null;
    }
    for (int i = 0; i < texts.length; i++) {
      if (texts[i] != null) {
        alike.computeIfAbsent(key(opening(i)), _ -> new ArrayList<>(1)).add(i);
      }
    }
  }

  /// For each block how sure it is that it is a copy; 0 where it is none.
  double[] confidences() {
    for (int i = 0; i < texts.length; i++) {
      String text = Prose.body(blocks.get(i));
      if (text != null && !text.isEmpty() && text.length() <= LONGEST_COPY) {
        confidences[i] = mayBeCopy(i, text) ? confidence(i, text) : 0;
      }
    }
    return confidences;
  }

  private double confidence(int at, String text) {
    if (lexicons.isEmpty()) {
      lexicons = Lexicon.of(language);
    }
    if (text.indexOf('\n') >= 0 && Attachments.labelEnd(text, lexicons) == 0) {
      return 0;
    }
    double best = 0;
    for (Scrap scrap : Scrap.readings(text, lexicons)) {
      best = Math.max(best, Math.max(ofTitle(at, scrap), ofBeginnings(at, scrap)));
      if (best == 0 && !scrap.whole()) {
        best = ofNearBeginnings(at, scrap);
      }
      if (best == 0 && scrap.quoted()) {
        best = ofSentences(at, scrap);
      }
    }
    return best;
  }

  /// A whole sentence that nothing else begins like is no copy, unless it is set apart.
  private boolean mayBeCopy(int at, String text) {
    return !Prose.endsSentence(text)
        || text.endsWith("…")
        || text.endsWith("..")
        || text.endsWith("]")
        || text.endsWith(")")
        || !Character.isLetterOrDigit(text.charAt(0))
        || alike.getOrDefault(key(opening(at)), List.of()).size() > 1;
  }

  /// The title again, or the beginning of it.
  private double ofTitle(int at, Scrap scrap) {
    if (title.isEmpty() || !title.startsWith(scrap.letters())) {
      return 0;
    }
    if (title.equals(scrap.letters())) {
      return at < LEAD ? CutCopy.LIKELY : 0;
    }
    var original = new CutCopy.Original(title, title.length());
    double confidence = CutCopy.confidence(new CutCopy.Pair(scrap, original, at + 1, at));
    return scrap.marked() || confidence == CutCopy.CERTAIN ? confidence : 0;
  }

  private double ofBeginnings(int at, Scrap scrap) {
    if (scrap.letters().length() < KEY_LETTERS) {
      return ofNext(at, scrap);
    }
    List<Integer> originals = alike.getOrDefault(key(scrap.letters()), List.of());
    int rank = Collections.binarySearch(originals, at);
    int middle = rank < 0 ? -rank - 1 : rank;
    double best = 0;
    int end = Math.min(originals.size(), middle + MOST_COMPARED);
    for (int i = Math.max(0, middle - MOST_COMPARED); i < end; i++) {
      int original = originals.get(i);
      best = original == at ? best : Math.max(best, CutCopy.confidence(pair(scrap, original, at)));
    }
    return best;
  }

  private double ofNext(int at, Scrap scrap) {
    double best = 0;
    for (int i = at + 1; i < Math.min(texts.length, at + 3); i++) {
      best = Math.max(best, CutCopy.confidence(pair(scrap, i, at)));
    }
    return best;
  }

  private CutCopy.Pair pair(Scrap scrap, int original, int at) {
    return new CutCopy.Pair(scrap, head(original), at - original, at);
  }

  /// A text around that begins with nearly the same words.
  private double ofNearBeginnings(int at, Scrap scrap) {
    int weight = Letters.weight(scrap.letters());
    if (!scrap.marked() && !scrap.labelled() && weight < 2 * QUOTE_WEIGHT) {
      return 0;
    }
    int end = Math.min(texts.length, at + AROUND);
    for (int i = 0; i < end; i = i == LEAD ? Math.max(i + 1, at - AROUND) : i + 1) {
      boolean longer =
          i != at && head(i).own() > 0 && text(i).length() > LONGER * scrap.letters().length();
      if (longer && NearCopy.begins(scrap.letters(), head(i).letters())) {
        return CutCopy.LIKELY;
      }
    }
    return 0;
  }

  /// A paragraph around that has the same words somewhere.
  private double ofSentences(int at, Scrap scrap) {
    String copy = scrap.letters();
    boolean enough = Letters.words(copy) >= QUOTE_WORDS && Letters.weight(copy) >= QUOTE_WEIGHT;
    int end = Math.min(texts.length, at + AROUND);
    for (int i = Math.max(0, at - AROUND); enough && i < end; i++) {
      if (i != at && text(i).length() > copy.length() && has(i, copy)) {
        return CutCopy.WEAK;
      }
    }
    return 0;
  }

  private boolean has(int at, String copy) {
    String letters = whole[at];
    if (letters == null) {
      letters = " " + Letters.of(text(at)) + " ";
      whole[at] = letters;
    }
    return letters.contains(" " + copy + " ");
  }

  private String text(int at) {
    String text = texts[at];
    return text == null ? "" : text;
  }

  /// The letters that a block begins with, and those of the blocks after it, in case it was torn
  /// apart.
  private CutCopy.Original head(int at) {
    CutCopy.Original head = heads[at];
    if (head == null) {
      StringBuilder out = new StringBuilder();
      Letters.append(text(at), HEAD, out);
      int own = out.length();
      for (int i = at + 1; i < Math.min(texts.length, at + JOINED) && out.length() < HEAD; i++) {
        Letters.append(text(i), HEAD, out);
      }
      head = new CutCopy.Original(out.toString(), own);
      heads[at] = head;
    }
    return head;
  }

  /// The first few letters of a block, and of the next ones where it is as short as that.
  private String opening(int at) {
    StringBuilder out = new StringBuilder();
    for (int i = at; i < Math.min(texts.length, at + 3) && out.length() < KEY_LETTERS; i++) {
      Letters.append(text(i), KEY_LETTERS, out);
    }
    return out.toString();
  }

  private static String key(String letters) {
    return letters.length() <= KEY_LETTERS ? letters : letters.substring(0, KEY_LETTERS);
  }
}
