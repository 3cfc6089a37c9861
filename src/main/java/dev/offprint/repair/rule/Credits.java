package dev.offprint.repair.rule;

import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Fact;

/// Finds who made a picture, at the end of the line below it: `The landing stage. Photo: Jane Doe`,
/// `… (Image: The Bugle)`, `Jane Doe/Reuters`, `… © Jane Doe`.
public final class Credits {
  private static final int LONGEST = 500;
  private static final int LONGEST_CREDIT = 120;
  private static final int FEWEST_WORDS_BEFORE = 3;
  private static final int FEWEST_WORDS_BEFORE_AGENCY = 6;
  private static final int LONGEST_SUFFIXED = 16;
  private static final Marks BOUNDARIES = Marks.of(".!?…。！？।。|｜–—-)）]】\"”’»'");

  private static final Fact<Integer> START = Fact.of((line, _) -> start(line));

  private Credits() {}

  /// Whether the line ends with a credit, or is one.
  public static boolean isCredited(String line) {
    return start(line) >= 0;
  }

  /// Whether the line ends with a credit behind which no sentence can go on, as it can behind an
  /// agency in brackets.
  public static boolean closes(String line) {
    int start = start(line);
    String credit = start < 0 ? "" : line.substring(start).strip();
    boolean name =
        credit.length() > 2 && CreditWords.isAgency(credit.substring(1, credit.length() - 1));
    return start >= 0 && !name;
  }

  /// The offset at which the credit begins that a paragraph ends with; see [#start(String)].
  public static int start(Paragraph paragraph) {
    return START.about(paragraph.content(), "");
  }

  /// The offset at which the credit begins; 0 where the line is nothing else, -1 where none stands
  /// there.
  public static int start(String line) {
    if (line.length() > LONGEST || line.length() < 3 || line.indexOf('\n') >= 0) {
      return -1;
    }
    int start = inBrackets(line);
    start = start < 0 ? labelled(line) : start;
    start = start < 0 ? signed(line) : start;
    start = start < 0 ? ofAgency(line) : start;
    start = start < 0 ? equated(line) : start;
    return start < 0 ? suffixed(line) : start;
  }

  /// Whether the text is nothing but the name of who sells or lends pictures and reports.
  public static boolean isAgency(String text) {
    return CreditWords.isAgency(text);
  }

  /// Where `Image caption,` is over that the line begins with; 0 where none stands there.
  public static int captionLabel(String line) {
    return CreditWords.shows(line);
  }

  /// `(Image: Jane Doe)`, `[촬영 백진우]`, `(AFP)`
  private static int inBrackets(String line) {
    int end = line.length() - (line.endsWith(".") || line.endsWith("。") ? 2 : 1);
    int kind = end < 0 ? -1 : ")）]】".indexOf(line.charAt(end));
    int open = kind < 0 ? -1 : line.lastIndexOf("(（[【".charAt(kind), end);
    if (open < 0 || end - open > LONGEST_CREDIT) {
      return -1;
    }
    String inside = line.substring(open + 1, end).strip();
    int label = CreditWords.aside(inside);
    boolean named = label > 0 && Maker.is(inside.substring(label));
    boolean credit = named || isLabelled(inside) || Maker.isOfAgency(inside);
    boolean agency =
        CreditWords.isAgency(inside)
            && Prose.hasWords(line.substring(0, open), FEWEST_WORDS_BEFORE_AGENCY);
    boolean made = CreditWords.suffix(inside) > 0 || isMade(inside);
    return credit || agency || made ? open : -1;
  }

  private static boolean isLabelled(String text) {
    return !text.isEmpty() && labelled(text) == 0;
  }

  /// `Photo: Jane Doe`, `Photo by Jane Doe`: at the start, or behind the caption.
  private static int labelled(String line) {
    if (CreditWords.endsInWordsOfText(line)) {
      return -1;
    }
    int from = Math.max(0, line.length() - LONGEST_CREDIT);
    boolean inside = from > 0 && isOfWord(line.charAt(from - 1));
    for (int i = from; i < line.length() - 2; i++) {
      char c = line.charAt(i);
      boolean ofWord = isOfWord(c);
      boolean starts = inside ? ofWord && isSeam(line, i) : ofWord || c == '©';
      if (starts && CreditWords.mayBegin(line, i) && isCredit(line, i)) {
        return i;
      }
      inside = ofWord;
    }
    return -1;
  }

  private static boolean isOfWord(char c) {
    return c < 128 ? Prose.isAsciiLetter(c) || c >= '0' && c <= '9' : Character.isLetterOrDigit(c);
  }

  /// Whether a word in a script without spaces begins behind one that has them.
  private static boolean isSeam(String line, int at) {
    return Prose.isUnspaced(line.charAt(at)) && !Prose.isUnspaced(line.charAt(at - 1));
  }

  private static boolean isCredit(String line, int at) {
    String text = line.substring(at);
    int labelEnd = CreditWords.label(text);
    if (labelEnd > 0 && Maker.is(text.substring(labelEnd))) {
      return true;
    }
    int by = CreditWords.by(text);
    boolean apart = by > 0 && (isApart(line, at) || isAbbreviated(text, by));
    return apart && Maker.is(text.substring(by));
  }

  /// Whether nothing or a mark stands before `at`.
  private static boolean isApart(String line, int at) {
    int i = at - 1;
    while (i >= 0 && Character.isWhitespace(line.charAt(i))) {
      i--;
    }
    return i < 0 || BOUNDARIES.has(line.charAt(i));
  }

  /// `Fot. Jan Kos`
  private static boolean isAbbreviated(String text, int by) {
    return text.charAt(by - 2) == '.' && Character.isUpperCase(text.charAt(0));
  }

  /// `… © Jane Doe`, `… | JANE DOE`
  private static int signed(String line) {
    int sign = line.indexOf('©') < 0 ? -1 : line.lastIndexOf('©');
    if (sign >= 0 && isBehindWords(line, sign) && !hasYear(line, sign)) {
      return Maker.is(line.substring(sign + 1)) ? sign : -1;
    }
    if (sign == 0 && Maker.isOfAgency(line.substring(1).strip())) {
      return 0;
    }
    boolean barred = line.indexOf('|') >= 0 || line.indexOf('｜') >= 0;
    int bar = barred ? Math.max(line.lastIndexOf("| "), line.lastIndexOf('｜')) : -1;
    boolean behind = bar > 0 && isBehindWords(line, bar);
    String name = behind ? line.substring(bar + 1).strip() : "";
    return Prose.hasWords(name, 2) && isInCapitals(name) && Maker.is(name) ? bar : -1;
  }

  private static boolean isBehindWords(String line, int at) {
    return line.length() - at <= LONGEST_CREDIT
        && Prose.hasWords(line.substring(0, at), FEWEST_WORDS_BEFORE);
  }

  private static boolean hasYear(String line, int from) {
    return Prose.holdsDigit(line.substring(from));
  }

  private static boolean isInCapitals(String name) {
    return name.chars().noneMatch(Character::isLowerCase)
        && name.chars().anyMatch(Character::isUpperCase);
  }

  /// `Jane Doe/Reuters`, alone or behind a sentence.
  private static int ofAgency(String line) {
    int start = Math.max(0, line.length() - LONGEST_CREDIT);
    if (line.indexOf('/', start) < 0 && line.indexOf(" via ", start) < 0) {
      return -1;
    }
    for (int i = line.length() - 2; i > start; i--) {
      if (BOUNDARIES.has(line.charAt(i)) && line.charAt(i + 1) == ' ') {
        if (Maker.isOfAgency(line.substring(i + 2))) {
          return i + 2;
        }
      }
    }
    return Maker.isOfAgency(line) ? 0 : -1;
  }

  /// `山田太郎撮影`, `2024年8月、山田太郎撮影`, and no clause, which would have small words in kana.
  private static boolean isMade(String text) {
    int end = text.length() - CreditWords.made(text);
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) >= '\u3040' && text.charAt(i) <= '\u309F') {
        return false;
      }
    }
    return end < text.length();
  }

  /// `朝の小屋＝2024年8月、山田太郎撮影`, `朝の小屋＝共同`
  private static int equated(String line) {
    int sign = line.lastIndexOf('＝');
    boolean behind = sign > 0 && isBehindWords(line, sign);
    boolean made =
        behind && (CreditWords.made(line) > 0 || CreditWords.isAgency(line.substring(sign + 1)));
    return made ? sign : -1;
  }

  /// `杯墙。记者 陆鸣 摄`
  private static int suffixed(String line) {
    int suffix = CreditWords.suffix(line);
    if (suffix == 0) {
      return -1;
    }
    int stop = Math.max(line.lastIndexOf('。'), line.lastIndexOf('.'));
    return line.length() - stop - 1 <= LONGEST_SUFFIXED + suffix ? stop + 1 : -1;
  }
}
