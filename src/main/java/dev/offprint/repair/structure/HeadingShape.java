package dev.offprint.repair.structure;

import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rule.Credits;
import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.TimeLines;
import dev.offprint.repair.structure.Look.End;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How a line that may be a heading is set.
///
/// @param numbering what it is numbered with
/// @param longWords how many longer words it has if they are capitalised; 0 if they are not
/// @param capitals whether it is set in capitals
record HeadingShape(Look look, @Nullable Numbering numbering, int longWords, boolean capitals) {
  private static final int LONGEST = 110;
  private static final int MOST_WORDS = 15;
  private static final int MOST_QUOTED_WORDS = 8;
  private static final int LONG_WORD = 4;
  private static final Marks OPENERS = Marks.of("\"“„«‹‘”»");
  private static final Marks CLOSERS = Marks.of("\"”“»›’‘«");
  private static final Marks NO_BEGINNING = Marks.of("\"“„«‹「『([{@#—–-*•·|>_=~/\\+&%");

  /// Whether it is worth a closer look whether the text is a heading: it is short, or begins with
  /// the marks of one.
  static boolean mayBe(String text) {
    return text.length() <= LONGEST
        || text.startsWith("#")
        || text.startsWith("==")
        || text.startsWith("**")
        || text.startsWith("__");
  }

  /// The shape of a line that could be a heading if what stands around it agrees; `null` for what
  /// cannot: running text, speech, addresses, rows of metadata, captions, results of games.
  static @Nullable HeadingShape of(Look look) {
    String text = look.text();
    boolean fits = text.length() <= LONGEST && look.words() <= MOST_WORDS && look.isOneLine();
    boolean running = look.end() == End.STOP || look.end() == End.PAUSE || look.endsInQuotation();
    if (!fits || running) {
      return null;
    }
    Numbering numbering = Numbering.of(text);
    if (!(numbering == null ? beginsLikeOne(text) : holdsLetter(text))) {
      return null;
    }
    boolean other =
        holdsAddress(text)
            || Captions.isCaption(text)
            || Credits.isCredited(text)
            || isResult(text)
            || sayLabel(look)
            || isClause(text)
            || TimedHeadings.mayBeTime(text)
            || TimeLines.endIn(text)
            || MetadataRows.isRow(text);
    if (other) {
      return null;
    }
    boolean capitals = areCapitals(text);
    return new HeadingShape(look, numbering, capitalisedWords(text), capitals);
  }

  /// The shape of a line that is known for a heading though others like it are none: numbered, with
  /// a full stop, or behind a time.
  static HeadingShape known(Look look) {
    String text = look.text();
    Numbering numbering = Numbering.of(text);
    Numbering known = numbering == null ? Numbering.bare(text) : numbering;
    return new HeadingShape(look, known, capitalisedWords(text), areCapitals(text));
  }

  /// Whether its longer words are capitalised.
  boolean titleCase() {
    return longWords > 0;
  }

  /// Set in capitals, or numbered.
  boolean isUnmistakable() {
    return numbering != null || capitals;
  }

  /// Between quotation marks: the words of somebody.
  boolean isQuoted() {
    return OPENERS.has(look.text().charAt(0));
  }

  /// Neither a question nor an exclamation nor an announcement.
  boolean isPlain() {
    return look.end() == End.OPEN;
  }

  /// Whether the text begins as what somebody says does: with a dash or a quotation mark.
  static boolean isSpeech(String text) {
    return "\"“„«‹「『—–-".indexOf(text.charAt(0)) >= 0;
  }

  private static boolean beginsLikeOne(String text) {
    return !NO_BEGINNING.has(text.charAt(0)) && Prose.startsAnew(text) && holdsLetter(text);
  }

  private static boolean holdsLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// How many longer words there are if most of them are capitalised, as in English headlines and
  /// in names; 0 if they are not.
  private static int capitalisedWords(String text) {
    int longer = 0;
    int capitalised = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        String word = i - start < LONG_WORD ? "" : Prose.bare(text.substring(start, i));
        if (word.length() >= LONG_WORD) {
          longer++;
          capitalised += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        }
        start = i + 1;
      }
    }
    return capitalised * 10 >= longer * 7 ? longer : 0;
  }

  /// The shape of a line between quotation marks that could be a heading, as words of somebody who
  /// comes up below are; `null` for what else is said.
  static @Nullable HeadingShape quoted(Look look) {
    String text = look.text();
    int end = text.length() - 1;
    boolean fits =
        end > 1
            && look.words() <= MOST_QUOTED_WORDS
            && look.isOneLine()
            && look.end() == End.OPEN
            && !look.holdsEnd()
            && OPENERS.has(text.charAt(0))
            && CLOSERS.has(text.charAt(end))
            && !holdsQuote(text, 1, end);
    String words = fits ? text.substring(1, end).strip() : "";
    boolean heading = words.indexOf(' ') > 0 && Character.isUpperCase(words.charAt(0));
    return heading ? new HeadingShape(look, null, 0, false) : null;
  }

  private static boolean holdsQuote(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (OPENERS.has(text.charAt(i)) || CLOSERS.has(text.charAt(i)) && text.charAt(i) != '’') {
        return true;
      }
    }
    return false;
  }

  /// Whether it goes on in lower case behind a semicolon: `born in 1931; died in 2024`.
  private static boolean isClause(String text) {
    int mark = text.indexOf("; ");
    return mark > 0 && mark + 2 < text.length() && Character.isLowerCase(text.charAt(mark + 2));
  }

  private static boolean holdsAddress(String text) {
    int at = text.indexOf('@');
    return text.contains("://") || text.startsWith("www.") || (at > 0 && text.indexOf('.', at) > 0);
  }

  /// `MK: Could you tell us?`: a speaker asks.
  private static boolean sayLabel(Look look) {
    int colon = look.text().indexOf(": ");
    return colon > 0
        && look.end() == End.QUESTION
        && Look.of(look.text().substring(0, colon)).words() <= 3;
  }

  /// `Carrow 2–1 Pell`: two small numbers with a dash between, and a name behind them.
  private static boolean isResult(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '-' || c == '–' || c == ':') {
        int before = afterNumber(text, i - 1, -1);
        int after = afterNumber(text, i + 1, 1);
        boolean named =
            after > 0 && after + 1 < text.length() && Character.isUpperCase(text.charAt(after + 1));
        if (before > 0 && named && text.charAt(before) == ' ' && text.charAt(after) == ' ') {
          return true;
        }
      }
    }
    return false;
  }

  /// The offset behind a number of one or two digits that goes from `at`, a space aside, in the
  /// direction `step`; -1 where none does.
  private static int afterNumber(String text, int at, int step) {
    int i = text.charAt(at) == ' ' ? at + step : at;
    int start = i;
    while (i >= 0 && i < text.length() && Character.isDigit(text.charAt(i))) {
      i += step;
    }
    int digits = Math.abs(i - start);
    return digits == 1 || digits == 2 ? i : -1;
  }

  /// At least five letters, all of them capitals.
  private static boolean areCapitals(String text) {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return capitals >= 5 && text.equals(text.toUpperCase(Locale.ROOT));
  }
}
