package dev.offprint.xhtml;

import dev.offprint.model.Wording;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A language as markup names it.
///
/// @param tag a well-formed BCP 47 tag
public record Language(String tag) {
  /// The language of which nothing is known.
  public static final Language UNDETERMINED = new Language("und");

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of(
          "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "mzn", "nqo", "pnb", "prs", "ps",
          "sd", "syr", "ug", "ur", "yi");

  private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
      Set.of("adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa");

  /// The language of a tag; [#UNDETERMINED] where it is no BCP 47 tag. `en_US` counts as `en-US`.
  public static Language of(@Nullable String tag) {
    if (tag == null || tag.isBlank()) {
      return UNDETERMINED;
    }
    String candidate = tag.strip().replace('_', '-');
    try {
      new Locale.Builder().setLanguageTag(candidate);
      return new Language(candidate);
    } catch (IllformedLocaleException notATag) {
      return UNDETERMINED;
    }
  }

  /// `rtl` or `ltr`, from the script where the tag has one, else from the language.
  public String direction() {
    return isRightToLeft() ? "rtl" : "ltr";
  }

  public boolean isRightToLeft() {
    String[] subtags = tag.toLowerCase(Locale.ROOT).split("-");
    for (int i = 1; i < subtags.length && subtags[i].length() > 1; i++) {
      if (subtags[i].length() == 4 && Character.isLetter(subtags[i].charAt(0))) {
        return RIGHT_TO_LEFT_SCRIPTS.contains(subtags[i]);
      }
    }
    return RIGHT_TO_LEFT.contains(subtags[0]);
  }

  /// The value of a `lang` attribute on words of Offprint's own; `null` where they are in this
  /// language.
  public @Nullable String markFor(Wording wording) {
    String other = wording.language();
    boolean same =
        tag.equalsIgnoreCase(other) || tag.toLowerCase(Locale.ROOT).startsWith(other + "-");
    return same ? null : other;
  }
}
