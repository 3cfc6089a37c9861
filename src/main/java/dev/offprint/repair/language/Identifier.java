package dev.offprint.repair.language;

import com.carrotsearch.labs.langid.DetectedLanguage;
import com.carrotsearch.labs.langid.LangIdV3;
import com.carrotsearch.labs.langid.Model;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells the language of a text in a script that several languages share, with langid's model: a
/// naive Bayes classifier over the sequences of bytes that tell languages apart.
///
/// The model takes a tenth of a second to load, so it is loaded when it is first asked.
final class Identifier {
  private final LangIdV3 langid = new LangIdV3(Loaded.MODEL);

  /// One for all runs, and never written to.
  private static final class Loaded {
    static final Model MODEL = Model.defaultModel();
  }

  /// A language, and by how much more likely it is than the next one, as a natural logarithm.
  record Guess(String language, double lead) {}

  /// Loads the model, if it is not there yet.
  static void load() {
    Loaded.MODEL.getDetectedLanguages();
  }

  /// The likeliest of the languages that `letters`, those of `text`, can be of; `null` where its
  /// script is of none that the model tells apart.
  @Nullable Guess guess(String text, Letters letters) {
    Set<String> candidates = Candidates.of(letters.script());
    if (candidates.isEmpty()) {
      return null;
    }
    langid.reset();
    langid.append(letters.isShouted() ? text.toLowerCase(Locale.ROOT) : text);
    return best(candidates);
  }

  private @Nullable Guess best(Set<String> candidates) {
    String first = null;
    double most = Double.NEGATIVE_INFINITY;
    double next = Double.NEGATIVE_INFINITY;
    for (DetectedLanguage each : langid.rank(false)) {
      String language = tag(each.getLangCode());
      double likelihood = each.getConfidence();
      if (!candidates.contains(each.getLangCode())) {
        continue;
      }
      if (likelihood > most) {
        next = language.equals(first) ? next : most;
        first = language;
        most = likelihood;
      } else if (likelihood > next && !language.equals(first)) {
        next = likelihood;
      }
    }
    return first == null ? null : new Guess(first, most - next);
  }

  /// The model knows Norwegian as such beside its two standards; as such it is Bokmål.
  private static String tag(String code) {
    return code.equals("no") ? "nb" : code;
  }
}
