package dev.offprint.repair.language;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Span;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the article's language where it is not given, and the paragraphs in other languages: by
/// script and, where languages share one, with a library's model.
public final class LanguageRule implements Rule {
  static final String ID = "language";

  private static final int MOST_PARAGRAPHS = 16;
  private static final int MOST_OF_EACH = 120;
  private static final int CERTAINLY_PROSE = 160;
  private static final int FEWEST_LETTERS = 40;
  private static final double CONFIDENCE = 0.99;
  private static final double SURE_LEAD = 3;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String summary() {
    return "finds the language the article is written in, and passages in other languages";
  }

  @Override
  public boolean mendsVolumes() {
    return true;
  }

  /// Loads what tells languages apart, so that a rule that needs it later does not wait for it.
  public static void warmUp() {
    Identifier.load();
  }

  @Override
  public Article apply(Article article, Report report) {
    Article known = article.metadata().language() == null ? detected(article, report) : article;
    String language = known.metadata().language();
    return language == null ? known : new ForeignPassages(language).marked(known, report);
  }

  private static Article detected(Article article, Report report) {
    String language = language(article);
    if (language == null
        || !report.propose(new Change(ID, Effect.METADATA, Span.NONE, "", language, CONFIDENCE))) {
      return article;
    }
    return article.withMetadata(article.metadata().toBuilder().language(language).build());
  }

  /// The language of the paragraphs with whole sentences or, if they do not tell, of all: names and
  /// menus are in any language.
  private static @Nullable String language(Article article) {
    List<String> prose = new ArrayList<>();
    List<String> all = new ArrayList<>();
    for (Block block : article.blocks()) {
      String text = Prose.body(block);
      if (text != null) {
        all.add(text);
        if (text.length() > CERTAINLY_PROSE || Prose.isProse(text)) {
          prose.add(text);
        }
      }
    }
    String language = detect(sample(prose));
    return language == null ? detect(sample(all)) : language;
  }

  /// The starts of some of the texts.
  private static String sample(List<String> texts) {
    StringBuilder sample = new StringBuilder();
    int step = Math.max(1, texts.size() / MOST_PARAGRAPHS);
    for (int i = 0; i < texts.size(); i += step) {
      String text = texts.get(i);
      int end = Passage.wholeWords(text, Math.min(text.length(), MOST_OF_EACH));
      sample.append(text, 0, end).append('\n');
    }
    return sample.toString();
  }

  static @Nullable String detect(String text) {
    Letters letters = Letters.of(text);
    String decided = Candidates.decided(letters);
    if (decided != null) {
      return HanScript.refined(decided, text);
    }
    if (letters.ofScript() < FEWEST_LETTERS || !letters.isPlausible()) {
      return null;
    }
    String told = letters.isPure() ? WordTally.decided(text) : null;
    if (told != null) {
      return told;
    }
    Likelihoods likelihoods = new Identifier().likelihoods(text, letters);
    return likelihoods.lead() >= SURE_LEAD ? likelihoods.best() : null;
  }
}
