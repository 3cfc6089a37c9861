package dev.offprint.repair.characters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A language of Latin letters, some of which were read as others: `þimdi` for `şimdi`.
///
/// @param needed what a text of the language cannot be without then
/// @param misread the letters that were taken for others, as they stand there
/// @param meant what they are
/// @param others the other letters of the language that English has not
record ForeignLetters(String needed, String misread, String meant, String others)
    implements ForeignReading {
  private static final int FIELDS = 5;
  private static final int FEWEST = 6;
  private static final int FEWEST_KINDS = 3;
  private static final int EACH = 2;

  /// Of so many letters of the text, one at least was misread, and of so many that were, one at
  /// most is beside another letter that the language has not.
  private static final int SHARE = 100;

  private static final int STRANGE = 20;

  /// Read when the first text asks for it: most texts never do.
  private static final class Holder {
    static final List<ForeignLetters> ALL =
        ForeignTables.load("foreign-letters.txt", FIELDS).stream()
            .map(row -> new ForeignLetters(row.get(1), row.get(2), row.get(3), row.get(4)))
            .toList();
  }

  static @Nullable ForeignReading of(ForeignSurvey survey) {
    for (ForeignLetters letters : Holder.ALL) {
      if (letters.fits(survey)) {
        return letters;
      }
    }
    return null;
  }

  private boolean fits(ForeignSurvey survey) {
    for (int i = 0; i < needed.length(); i++) {
      if (survey.count(needed.charAt(i)) < EACH) {
        return false;
      }
    }
    long kinds =
        (needed + misread).chars().distinct().filter(c -> survey.count((char) c) > 0).count();
    int found = kinds < FEWEST_KINDS ? 0 : survey.count(misread);
    int strange = survey.foreignLetters() - survey.letters(misread) - survey.letters(others);
    return found >= FEWEST && found * SHARE >= survey.letters() && strange * STRANGE <= found;
  }

  @Override
  public boolean isPart(char c) {
    return c < 0x80 ? Character.isLetter(c) : misread.indexOf(c) >= 0 || Character.isLetter(c);
  }

  @Override
  public String read(String word) {
    if (word.length() == 1 && !Character.isLetter(word.charAt(0))) {
      return word;
    }
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      int at = misread.indexOf(word.charAt(i));
      out.append(at < 0 ? word.charAt(i) : meant.charAt(at));
    }
    return out.toString();
  }
}
