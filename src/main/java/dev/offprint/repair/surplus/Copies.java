package dev.offprint.repair.surplus;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.repair.rule.Credits;
import dev.offprint.repair.rule.LanguageTag;
import dev.offprint.repair.rule.Prose;
import java.util.Collections;
import java.util.List;

/// Finds the blocks of an article that are cut-off copies of others.
///
/// Only texts that begin with the same letters are compared, and of those only a few around.
final class Copies {
  private static final int LONGEST_COPY = 600;
  private static final int MOST_COMPARED = 8;
  private static final int AROUND = 6;
  private static final int LEAD = 4;

  /// A text is longer by as much than what is nearly its beginning.
  private static final double LONGER = 1.2;

  private static final int CAPTION_WORDS = 4;
  private static final int QUOTE_WORDS = 6;
  private static final int QUOTE_WEIGHT = 40;

  private final List<Block> blocks;
  private final String language;

  /// The language without a region.
  private final String primary;

  /// Read only if there is something to be read with them.
  private List<Lexicon> lexicons = List.of();

  private final Originals originals;
  private final SentenceCopies sentences;
  private final String title;
  private final double[] confidences;

  Copies(Article article) {
    blocks = article.blocks();
    language = article.metadata().languageOrUndetermined();
    primary = LanguageTag.primary(language);
    sentences = new SentenceCopies(primary);
    originals = new Originals(blocks);
    String known = article.metadata().title();
    title = known == null ? "" : Letters.of(known);
    confidences = new double[blocks.size()];
  }

  /// For each block how sure it is that it is a copy; 0 where it is none.
  double[] confidences() {
    for (int i = 0; i < confidences.length; i++) {
      String text = Prose.body(blocks.get(i));
      if (text != null && !text.isEmpty() && text.length() <= LONGEST_COPY) {
        confidences[i] = mayBeCopy(i, text) ? confidence(i, text) : 0;
      }
    }
    sentences.find(originals, confidences);
    return confidences;
  }

  private double confidence(int at, String text) {
    if (text.indexOf('\n') >= 0 && Attachments.labelEnd(text, lexicons()) == 0) {
      return 0;
    }
    double best = 0;
    for (Scrap scrap : Scrap.readings(text, lexicons())) {
      best = Math.max(best, Math.max(ofTitle(at, scrap), ofBeginnings(at, scrap)));
      if (best == 0 && !scrap.whole()) {
        best = ofNearBeginnings(at, scrap);
      }
      if (best == 0 && scrap.quoted()) {
        best = ofSentences(at, scrap);
      }
      if (best < CutCopy.WEAK) {
        sentences.add(at, scrap, text, originals.goesOn(at));
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
        || originals.isOneOfSeveral(at) && mayBeCopyOfWhole(at, text);
  }

  /// A whole sentence is a copy only of what stands near, or of the title, or with something of a
  /// picture or of a teaser around it.
  private boolean mayBeCopyOfWhole(int at, String text) {
    return originals.isOneOfSeveralNear(at, CutCopy.NEAR)
        || mayBeTitle(text)
        || Attachments.mayHave(text, lexicons());
  }

  private boolean mayBeTitle(String text) {
    return !title.isEmpty() && title.startsWith(Letters.of(text, Originals.KEY_LETTERS));
  }

  private List<Lexicon> lexicons() {
    if (lexicons.isEmpty()) {
      lexicons = Lexicon.of(language);
    }
    return lexicons;
  }

  /// The title again, or the beginning of it.
  private double ofTitle(int at, Scrap scrap) {
    if (title.isEmpty() || !title.startsWith(scrap.letters())) {
      return 0;
    }
    if (title.equals(scrap.letters())) {
      return at < LEAD ? CutCopy.LIKELY : 0;
    }
    var original = new CutCopy.Original(title, title.length(), title.length(), true);
    var pair = new CutCopy.Pair(scrap, original, at + 1, at, originals.goesOn(at), primary);
    double confidence = CutCopy.confidence(pair);
    return scrap.marked() || confidence == CutCopy.CERTAIN ? confidence : 0;
  }

  private double ofBeginnings(int at, Scrap scrap) {
    if (scrap.letters().length() < Originals.KEY_LETTERS) {
      return ofNext(at, scrap);
    }
    List<Integer> alike = originals.alike(scrap.letters());
    int rank = Collections.binarySearch(alike, at);
    int middle = rank < 0 ? -rank - 1 : rank;
    double best = 0;
    int end = Math.min(alike.size(), middle + MOST_COMPARED);
    for (int i = Math.max(0, middle - MOST_COMPARED); i < end; i++) {
      int original = alike.get(i);
      best = isOriginal(original, at) ? Math.max(best, ofBeginning(at, scrap, original)) : best;
    }
    return best;
  }

  /// A copy is no original of what stands below it.
  private boolean isOriginal(int other, int at) {
    return other != at && confidences[other] == 0;
  }

  private double ofNext(int at, Scrap scrap) {
    double best = 0;
    for (int i = at + 1; i < Math.min(originals.size(), at + 3); i++) {
      best = Math.max(best, ofBeginning(at, scrap, i));
    }
    return best;
  }

  private double ofBeginning(int at, Scrap scrap, int original) {
    String copy = scrap.letters();
    boolean begins = originals.begins(original, copy);
    if (!begins && !scrap.marked()) {
      return 0;
    }
    var head = begins ? originals.head(original, copy.length()) : originals.pieces(original, copy);
    if (head == null) {
      return 0;
    }
    var pair = new CutCopy.Pair(scrap, head, at - original, at, originals.goesOn(at), primary);
    return head.running() ? CutCopy.confidence(pair) : ofCaption(pair, original);
  }

  /// The beginning of a caption that stands beside it, cut off where no heading ends.
  private double ofCaption(CutCopy.Pair pair, int original) {
    boolean caption =
        Letters.words(pair.scrap().letters()) >= CAPTION_WORDS
            && Credits.start(originals.text(original)) > 0;
    double confidence = CutCopy.confidence(caption ? pair.ofRunning() : pair);
    return !caption || confidence == CutCopy.CERTAIN ? confidence : 0;
  }

  /// A text around that begins with nearly the same words.
  private double ofNearBeginnings(int at, Scrap scrap) {
    int weight = Letters.weight(scrap.letters());
    if (!scrap.marked() && !scrap.labelled() && weight < 2 * QUOTE_WEIGHT) {
      return 0;
    }
    int end = Math.min(originals.size(), at + AROUND);
    long words = FirstWords.of(scrap.letters());
    for (int i = 0; i < end; i = i == LEAD ? Math.max(i + 1, at - AROUND) : i + 1) {
      boolean longer =
          isOriginal(i, at) && originals.text(i).length() > LONGER * scrap.letters().length();
      if (longer && !originals.beginsOtherwise(i, words) && isNearBeginning(i, scrap.letters())) {
        return CutCopy.LIKELY;
      }
    }
    return 0;
  }

  private boolean isNearBeginning(int original, String copy) {
    var head = originals.head(original, LONGEST_COPY);
    return head.own() > 0 && NearCopy.begins(copy, head.letters());
  }

  /// A paragraph around that has the same words somewhere.
  private double ofSentences(int at, Scrap scrap) {
    String copy = scrap.letters();
    boolean enough = Letters.words(copy) >= QUOTE_WORDS && Letters.weight(copy) >= QUOTE_WEIGHT;
    int end = enough ? Math.min(originals.size(), at + AROUND) : 0;
    String word = enough ? Letters.longestWord(copy) : "";
    for (int i = Math.max(0, at - AROUND); i < end; i++) {
      boolean longer = isOriginal(i, at) && originals.text(i).length() > copy.length();
      if (longer && (word.isEmpty() || originals.mayHave(i, word)) && originals.has(i, copy)) {
        return CutCopy.WEAK;
      }
    }
    return 0;
  }
}
