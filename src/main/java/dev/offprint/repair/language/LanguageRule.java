package dev.offprint.repair.language;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Span;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the article's language where it is not given: by script, and for Latin script by the
/// letter statistics that ICU tells encodings apart with.
public final class LanguageRule implements Rule {
  private static final int SAMPLE = 6_000;
  private static final int SURE = 12;

  @Override
  public String id() {
    return "language";
  }

  @Override
  public String summary() {
    return "finds the language the article is written in";
  }

  @Override
  public Article apply(Article article, Report report) {
    if (article.metadata().language() != null) {
      return article;
    }
    String language = detect(sample(article));
    if (language == null) {
      return article;
    }
    boolean permitted =
        report.propose(new Change(id(), Effect.METADATA, Span.NONE, "", language, 0.8));
    return !permitted
        ? article
        : article.withMetadata(article.metadata().toBuilder().language(language).build());
  }

  private static String sample(Article article) {
    StringBuilder sample = new StringBuilder();
    for (Block block : article.blocks()) {
      String text = Prose.body(block);
      if (text != null && sample.length() < SAMPLE) {
        sample.append(text, 0, Math.min(text.length(), SAMPLE)).append('\n');
      }
    }
    return sample.toString();
  }

  static @Nullable String detect(String text) {
    UnicodeScript script = mainScript(text);
    return switch (script) {
      case LATIN -> latin(text);
      case CYRILLIC -> text.chars().anyMatch(c -> "іїєґ".indexOf(c) >= 0) ? "uk" : "ru";
      case GREEK -> "el";
      case HEBREW -> "he";
      case ARABIC -> "ar";
      case DEVANAGARI -> "hi";
      case BENGALI -> "bn";
      case TAMIL -> "ta";
      case THAI -> "th";
      case HANGUL -> "ko";
      case HIRAGANA, KATAKANA -> "ja";
      case HAN -> "zh";
      default -> null;
    };
  }

  private static @Nullable String latin(String text) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(text.getBytes(StandardCharsets.ISO_8859_1));
    for (CharsetMatch match : detector.detectAll()) {
      String language = match.getLanguage();
      if (match.getName().endsWith("-1") && language != null && match.getConfidence() >= SURE) {
        return language;
      }
    }
    return null;
  }

  private static UnicodeScript mainScript(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
    if (counts.containsKey(UnicodeScript.HIRAGANA)) {
      return UnicodeScript.HIRAGANA;
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(UnicodeScript.UNKNOWN);
  }
}
