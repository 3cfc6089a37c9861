package dev.offprint.repair.typography;

import dev.offprint.repair.rule.Marks;

/// Turns hyphens that stand for dashes into dashes: between parts of a sentence, between years,
/// before what somebody says, and before a temperature.
final class Dashes {
  private static final int DASHES = 3;
  private static final int YEAR = 4;
  private static final int SHORT_YEAR = 2;
  private static final int LAST_MONTH = 12;
  private static final Marks AFTER_SPEECH = Marks.of(".,;:!?…");

  private final TextScan scan;
  private final Conventions conventions;

  /// Whether the text is what somebody says, after a dash without a space.
  private boolean isSpeech;

  private boolean isInsideRemark;

  Dashes(TextScan scan, Conventions conventions) {
    this.scan = scan;
    this.conventions = conventions;
  }

  /// Looks at the run of hyphens at `i`; answers where to go on.
  int hyphens(int i) {
    int end = scan.runEnd(i, '-');
    boolean ruled = (i == 0 && end == scan.length()) || isInsideWord(i, end);
    if (ruled) {
      return end;
    }
    return switch (end - i) {
      case 1 -> single(i);
      case 2 -> scan.replace(i, end, dash(i, end));
      case DASHES -> scan.replace(i, end, "—");
      default -> end;
    };
  }

  private int single(int i) {
    String dash = meaning(i);
    return dash.isEmpty() ? i + 1 : scan.replace(i, i + 1, dash);
  }

  /// What a single hyphen stands for; nothing where it is one.
  private String meaning(int i) {
    if (i == 0 && conventions.hasDialogueDash()) {
      return startsSpeech() ? conventions.dialogueDash() : "";
    }
    if (i > 0 && isSpaced(i, i + 1)) {
      return isBetweenNumbers(i) ? "" : conventions.spacedHyphen();
    }
    if (isSpeech && isRemark(i)) {
      return "—";
    }
    if (isRange(i)) {
      return "–";
    }
    return isMinus(i) ? "−" : "";
  }

  private boolean startsSpeech() {
    boolean close = !scan.isSpace(1);
    int first = close ? 1 : 2;
    boolean words = Character.isLetter(scan.at(first)) || "¿¡\"«„”".indexOf(scan.at(first)) >= 0;
    isSpeech = close && words && conventions.hasRaya() && !Character.isLowerCase(scan.at(first));
    return isSpeech || (!close && words);
  }

  /// The dashes around what the narrator says: `—Voy —dijo él—.`
  private boolean isRemark(int i) {
    boolean opens = scan.isSpace(i - 1) && Character.isLetter(scan.at(i + 1));
    boolean ends = scan.isSpace(i + 1) || AFTER_SPEECH.has(scan.at(i + 1));
    boolean closes = isInsideRemark && !scan.isSpace(i - 1) && ends;
    if (opens || closes) {
      isInsideRemark = opens;
    }
    return opens || closes;
  }

  /// `d---ed`: hyphens that stand for letters behind the first one of a word.
  private boolean isInsideWord(int from, int to) {
    return to - from > 1
        && scan.isWord(from - 1)
        && !scan.isWord(from - 2)
        && !scan.isDigit(from - 1)
        && scan.isWord(to);
  }

  private boolean isSpaced(int from, int to) {
    return scan.at(from - 1) == ' ' && scan.at(to) == ' ' && to < scan.length();
  }

  private String dash(int from, int to) {
    if (Surroundings.isEastAsian(scan.at(from - 1)) || Surroundings.isEastAsian(scan.at(to))) {
      return "——";
    }
    if (scan.isDigit(from - 1) && scan.isDigit(to)) {
      return "–";
    }
    return isSpaced(from, to) ? conventions.spacedDash() : "—";
  }

  /// Between numbers a hyphen may be a minus.
  private boolean isBetweenNumbers(int i) {
    return scan.isDigit(i - 2) && scan.isDigit(i + 2);
  }

  /// `1914-1918`, `1939-45`, and no `2001-02`, which may be a month.
  private boolean isRange(int i) {
    int from = i;
    while (from > 0 && i - from <= YEAR && scan.isDigit(from - 1)) {
      from--;
    }
    int to = i + 1;
    while (to - i <= YEAR + 1 && scan.isDigit(to)) {
      to++;
    }
    int digits = to - i - 1;
    if (i - from != YEAR || (digits != YEAR && digits != SHORT_YEAR) || !standsAlone(from, to)) {
      return false;
    }
    int first = Integer.parseInt(scan.text(), from, i, 10);
    int second = Integer.parseInt(scan.text(), i + 1, to, 10);
    boolean ascends =
        digits == YEAR
            ? second > first && second < 2200
            : second > LAST_MONTH && second > first % 100;
    return first >= 1000 && ascends && conventions.hasDashInRanges();
  }

  private boolean standsAlone(int from, int to) {
    char before = scan.at(from - 1);
    char after = scan.at(to);
    boolean mark = (after == '.' || after == ',') && scan.isDigit(to + 1);
    return (scan.isSpace(from - 1) || "([“„«»\"'".indexOf(before) >= 0)
        && (scan.isSpace(to) || ".,;:!?)]”“»«\"'".indexOf(after) >= 0)
        && !mark;
  }

  /// `-5 °C`, `(-3 %)`: a number below zero, behind no other number.
  private boolean isMinus(int i) {
    boolean starts =
        i == 0 || scan.at(i - 1) == '(' || (scan.isSpace(i - 1) && !scan.isDigit(i - 2));
    int end = i + 1;
    while (scan.isDigit(end) || (".,".indexOf(scan.at(end)) >= 0 && scan.isDigit(end + 1))) {
      end++;
    }
    boolean number = end > i + 1;
    int unit = scan.isSpace(end) ? end + 1 : end;
    return starts && number && "°%‰℃".indexOf(scan.at(unit)) >= 0;
  }
}
