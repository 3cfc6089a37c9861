package dev.offprint.convert;

import dev.offprint.model.Metadata;
import java.text.Normalizer;
import java.util.Locale;

/// The name of an output file, without extension, derived from a title: lower case, words joined by
/// hyphens.
final class FileName {
  private static final int LONGEST = 80;
  private static final String DROPPED = "'’‘`´\"“”„«»";

  private FileName() {}

  /// @param input names the file where there is no title
  static String of(Metadata metadata, String input) {
    String name = slug(metadata.titleOr(""));
    if (!name.isEmpty()) {
      return name;
    }
    String file = input.substring(input.replace('\\', '/').lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    String stem = slug(dot > 0 ? file.substring(0, dot) : file);
    return stem.isEmpty() ? "article" : stem;
  }

  static String slug(String title) {
    String plain = Normalizer.normalize(title.replace("ß", "ss"), Normalizer.Form.NFKD);
    StringBuilder name = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        if (gap && !name.isEmpty()) {
          name.append('-');
        }
        gap = false;
        name.appendCodePoint(Character.toLowerCase(c));
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && DROPPED.indexOf(c) < 0) {
        gap = true;
      }
    }
    return shortened(Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
  }

  /// At most 80 characters, cut between words.
  private static String shortened(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    int hyphen = name.lastIndexOf('-', LONGEST);
    int end = hyphen > LONGEST / 2 ? hyphen : LONGEST;
    return name.substring(0, Character.isLowSurrogate(name.charAt(end)) ? end - 1 : end);
  }
}
