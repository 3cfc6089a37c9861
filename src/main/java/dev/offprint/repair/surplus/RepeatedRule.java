package dev.offprint.repair.surplus;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inlines;
import dev.offprint.repair.rule.Beginning;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.LanguageTag;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Takes out paragraphs that stand in the text twice: the lead that a page repeats under its
/// picture, and the paragraph that was copied into the next one's place.
///
/// Case and punctuation do not count, nor letters that were decoded wrongly, nor how a word or two
/// are spelled. An author may repeat a paragraph on purpose, further on; such stay if they are not
/// very long, and short ones stay always.
public final class RepeatedRule implements Rule {
  public static final String ID = "repeated-paragraph";

  private static final int SHORTEST = 80;
  private static final int LEAD = 4;

  /// By what share of its length a text differs at most from one with nearly the same letters.
  private static final double MOST_ASIDE = 0.4;

  /// So many words a text has that is taken for another one with other spellings, and one that
  /// surely is.
  private static final int FEWEST_WORDS = 20;

  private static final int MANY_WORDS = 40;

  /// So many has one that stands far from its copy: shorter are steps of recipes and clauses of
  /// contracts, which authors repeat on purpose.
  private static final int VERY_MANY_WORDS = 80;

  /// So many blocks away is near.
  private static final int NEAR = 2;

  /// By so many letters of their beginnings texts are found.
  private static final int OPENING = 16;

  private static final double CERTAIN = 0.95;
  private static final double SAME = 0.9;
  private static final double MISREAD = 0.85;
  private static final double NEARLY = 0.8;
  private static final double DOUBTFUL = 0.6;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String summary() {
    return "takes out long paragraphs that stand in the text twice in a row or at the start";
  }

  @Override
  public boolean mendsVolumes() {
    return true;
  }

  @Override
  public Article apply(Article article, Report report) {
    Earlier earlier = new Earlier(article);
    BlockEdits edits = new BlockEdits(id(), article, report);
    for (Block block : article.blocks()) {
      Sentences sentences = Sentences.of(block);
      double confidence = sentences == null ? 0 : earlier.confidence(sentences);
      boolean removed =
          confidence > 0
              && Prose.body(block) != null
              && block instanceof Paragraph paragraph
              && edits.remove(paragraph, confidence);
      if (!removed) {
        earlier.add(sentences);
        if (confidence == 0 || Prose.body(block) == null) {
          edits.keep(block);
        }
      }
    }
    return edits.done();
  }

  /// A paragraph of running text.
  private static final class Sentences {
    private final String text;

    /// The letters, once they were asked for.
    private @Nullable String letters;

    private final long first;

    private Sentences(String text) {
      this.text = text;
      this.first = FirstWords.of(text);
    }

    /// `null` for every other block.
    static @Nullable Sentences of(Block block) {
      String text = block instanceof Paragraph line ? Inlines.text(line.content()) : "";
      boolean prose =
          text.length() >= SHORTEST / 2 && text.indexOf('\n') < 0 && Prose.endsSentence(text);
      return prose ? new Sentences(text) : null;
    }

    /// Empty where there are too few.
    private String letters() {
      String known = letters;
      if (known == null) {
        String all = Letters.of(text);
        known = Letters.weight(all) >= SHORTEST ? all : "";
        letters = known;
      }
      return known;
    }

    /// Whether the lengths of the texts differ by so much that the letters do too.
    boolean isAside(Sentences other) {
      return Math.abs(text.length() - other.text.length()) > MOST_ASIDE * text.length();
    }

    private boolean hasWords(int fewest) {
      return Letters.words(letters()) >= fewest;
    }

    /// How sure it is that this repeats a text farther above; 0 if it does not.
    private double repeatsAbove(Sentences other, boolean far, String language) {
      boolean same =
          !isAside(other)
              && Spelling.isSame(other.text, text, language)
              && hasWords(far ? VERY_MANY_WORDS : FEWEST_WORDS);
      return !same ? 0 : far ? NEARLY : hasWords(MANY_WORDS) ? CERTAIN : MISREAD;
    }

    /// A number for the letters that the text begins with.
    private int opening() {
      int hash = 0;
      int letters = 0;
      for (int i = 0; i < text.length() && letters < OPENING; i++) {
        char letter = Letters.folded(text.charAt(i));
        hash = letter == 0 ? hash : hash * 31 + letter;
        letters += letter == 0 ? 0 : 1;
      }
      return hash;
    }

    /// How sure it is that this repeats a text before it; 0 if it does not.
    private double repeats(Sentences other, String language) {
      if (isAside(other)
          || FirstWords.differ(first, other.first)
          || letters().isEmpty()
          || other.letters().isEmpty()) {
        return 0;
      }
      if (letters().equals(other.letters())) {
        return hasWords(MANY_WORDS) ? CERTAIN : SAME;
      }
      if (NearCopy.isSameMisread(letters(), other.letters())) {
        return MISREAD;
      }
      if (hasWords(FEWEST_WORDS) && Spelling.isSame(other.text, text, language)) {
        return hasWords(MANY_WORDS) ? CERTAIN : MISREAD;
      }
      boolean nearly = NearCopy.isNearlySame(letters(), other.letters());
      return nearly ? DOUBTFUL : 0;
    }
  }

  /// The blocks that stay, in order; `null` for what is no running text.
  private static final class Earlier {
    private final List<@Nullable Sentences> texts = new ArrayList<>();

    /// Where the last text stands that begins with the same letters.
    private final Map<Integer, Integer> openings = new HashMap<>();

    private final String language;

    /// How many of them the article begins with; none where the blocks are a later volume of it.
    private final int lead;

    Earlier(Article article) {
      List<Block> blocks = article.blocks();
      language = LanguageTag.primary(article.metadata().languageOrUndetermined());
      lead = blocks.isEmpty() || !Beginning.isAt(blocks.getFirst()) ? 0 : LEAD;
    }

    void add(@Nullable Sentences sentences) {
      if (sentences != null) {
        openings.put(sentences.opening(), texts.size());
      }
      texts.add(sentences);
    }

    /// How sure it is that a text repeats the one before, or one of those that the article begins
    /// with; 0 if it does not.
    double confidence(Sentences sentences) {
      int at = texts.size();
      boolean early = at < 2 * lead;
      double best = at == 0 ? 0 : repeats(sentences, at - 1);
      for (int i = 0; early && i < Math.min(lead, at - 1); i++) {
        best = Math.max(best, repeats(sentences, i));
      }
      return best > 0 ? best : ofAbove(sentences);
    }

    /// The same of one that begins like it, wherever that stands.
    private double ofAbove(Sentences sentences) {
      Integer like = openings.get(sentences.opening());
      Sentences other = like == null ? null : texts.get(like);
      return like == null || other == null
          ? 0
          : sentences.repeatsAbove(other, texts.size() - like > NEAR, language);
    }

    private double repeats(Sentences sentences, int at) {
      Sentences other = texts.get(at);
      return other == null ? 0 : sentences.repeats(other, language);
    }
  }
}
