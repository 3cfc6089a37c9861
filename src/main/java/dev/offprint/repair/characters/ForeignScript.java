package dev.offprint.repair.characters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A code page of another script, all of whose letters were read as accented Latin ones: `Ñòàðûé`
/// for `Старый`.
///
/// @param frequent the commonest small letters of the languages that have the script
/// @param characters what the bytes from 80 to FF are
record ForeignScript(String frequent, String characters) implements ForeignReading {
  private static final int FIELDS = 3;
  private static final int BYTES = 128;
  private static final int FEWEST = 24;
  private static final double OF_THE_SCRIPT = 0.95;
  private static final double FREQUENT = 0.5;
  private static final double APART = 0.08;
  private static final char LAST_LATIN = '\u024F';

  /// Read when the first text asks for it: most texts never do.
  private static final class Holder {
    static final List<ForeignScript> ALL =
        ForeignTables.load("foreign-scripts.txt", FIELDS).stream()
            .map(row -> new ForeignScript(row.get(1), row.get(2)))
            .toList();
  }

  /// The script of a text most of whose words have no plain letter, as no language of Latin letters
  /// does, if the commonest letters say which.
  static @Nullable ForeignReading of(ForeignSurvey survey) {
    if (survey.alone() < FEWEST || survey.alone() * 2 < survey.letters()) {
      return null;
    }
    ForeignScript best = null;
    double most = FREQUENT;
    double second = 0;
    for (ForeignScript script : Holder.ALL) {
      double share = script.share(survey);
      if (share > most) {
        second = best == null ? second : most;
        best = script;
        most = share;
      } else {
        second = Math.max(second, share);
      }
    }
    return best == null || most - second < APART ? null : best;
  }

  /// How much of the text the commonest letters make; 0 where some of it is not of the script.
  private double share(ForeignSurvey survey) {
    int all = 0;
    int letters = 0;
    int common = 0;
    for (int i = 0; i < BYTES; i++) {
      int count = survey.countAlone(BYTES + i);
      char c = characters.charAt(i);
      all += count;
      letters += c > LAST_LATIN && isLetterOrMark(c) ? count : 0;
      common += frequent.indexOf(c) >= 0 ? count : 0;
    }
    return letters < OF_THE_SCRIPT * all ? 0 : (double) common / Math.max(1, all);
  }

  private static boolean isLetterOrMark(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  @Override
  public boolean isPart(char c) {
    return c < 0x80 ? Character.isLetter(c) : Windows1252.byteOf(c) > 0;
  }

  @Override
  public String read(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int value = Windows1252.byteOf(c);
      if (c < 0x80) {
        return word;
      }
      char meant = value == 0 ? '.' : characters.charAt(value - BYTES);
      out.append(meant == '.' ? c : meant);
    }
    return out.toString();
  }
}
