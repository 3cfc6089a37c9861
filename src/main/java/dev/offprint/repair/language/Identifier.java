package dev.offprint.repair.language;

import com.carrotsearch.labs.langid.DetectedLanguage;
import com.carrotsearch.labs.langid.LangIdV3;
import com.carrotsearch.labs.langid.Model;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Tells the language of a text in a script that several languages share, with langid's model: a
/// naive Bayes classifier over the sequences of bytes that tell languages apart.
///
/// The model takes a tenth of a second to load, so it is loaded when it is first asked.
final class Identifier {
  /// By how much a rare language must be likelier than a common one, which many texts are in.
  private static final double HANDICAP = 8;

  private final LangIdV3 langid = new LangIdV3(Loaded.MODEL);

  /// One for all runs, and never written to.
  private static final class Loaded {
    static final Model MODEL = Model.defaultModel();
  }

  /// Loads the model, if it is not there yet.
  static void load() {
    Loaded.MODEL.getDetectedLanguages();
  }

  /// How likely `text` is in each of the languages that its `letters` can be of; of none where the
  /// model tells none of them apart.
  Likelihoods likelihoods(String text, Letters letters) {
    Set<String> candidates = Candidates.of(letters.script());
    if (candidates.isEmpty()) {
      return new Likelihoods(Map.of());
    }
    langid.reset();
    String pure = inScript(text, letters.script());
    langid.append(letters.isShouted() ? pure.toLowerCase(Locale.ROOT) : pure);
    Map<String, Double> likelihoods = new HashMap<>();
    for (DetectedLanguage each : langid.rank(false)) {
      String code = each.getLangCode();
      if (candidates.contains(code)) {
        double likelihood = each.getConfidence() - (Candidates.isRare(code) ? HANDICAP : 0);
        likelihoods.merge(tag(code), likelihood, Math::max);
      }
    }
    return new Likelihoods(likelihoods);
  }

  /// A text without its letters of other scripts, which would count for any language.
  private static String inScript(String text, UnicodeScript script) {
    StringBuilder pure = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!Character.isLetter(c) || UnicodeScript.of(c) == script) {
        pure.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return pure.toString();
  }

  /// The model knows Norwegian as such beside its two standards; as such it is Bokmål.
  private static String tag(String code) {
    return code.equals("no") ? "nb" : code;
  }
}
