package dev.offprint.repair.surplus;

import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Prose;

/// Rows of hardly any words, which are furniture where other furniture is: `3 / 12`, `·`,
/// `★★★★☆`, `214`, `#bells #winter`, `2 hours ago`, `© The Bugle`.
final class Crumbs {
  /// What such a row is worth at most.
  static final int MOST = 2;

  private static final int LONGEST_SLIDE = 9;
  private static final int LONGEST_SIGN = 2;
  private static final int LONGEST_SIZE = 9;
  private static final int LONGEST_PLAYER = 20;
  private static final int LONGEST_SPEED = 5;
  private static final int LONGEST_NUMBER = 5;
  private static final int LONGEST_TIME = 32;
  private static final int LONGEST_TAGS = 120;
  private static final int LONGEST_RIGHTS = 120;
  private static final int LONGEST_WORD_BEFORE_SIGN = 12;
  private static final int FEWEST_DIGITS = 3;
  private static final int FEWEST_STARS = 3;
  private static final int LONGEST_STARS = 10;

  private static final Marks SIGNS = Marks.of("·•●|–—-/*+×<>‹›«»←→↑↓▲▼");

  private static final Marks STARS = Marks.of("★☆⭐✩✭✮✯ \uFE0F");

  private Crumbs() {}

  static int points(Line line) {
    String text = line.text();
    boolean count = isNumber(text) && text.length() >= FEWEST_DIGITS;
    boolean sure = isSlide(text) || isSign(text) || isTags(text) || isPlayer(text) || isSize(text);
    if (sure || count && text.length() <= LONGEST_NUMBER) {
      return MOST;
    }
    boolean crumb =
        isNumber(text) && text.length() <= LONGEST_NUMBER
            || isStars(text)
            || isTime(line)
            || isAddress(text)
            || isRights(text);
    return crumb ? 1 : 0;
  }

  private static boolean isSign(String text) {
    return text.length() <= LONGEST_SIGN && text.chars().allMatch(c -> SIGNS.has(c));
  }

  /// `★★★★☆`, which may be what the author thinks of a thing.
  private static boolean isStars(String text) {
    return text.length() <= LONGEST_STARS
        && text.length() >= FEWEST_STARS
        && text.chars().allMatch(c -> STARS.has(c));
  }

  /// `A+`, `A-`, `A- A+`: the buttons for the size of the type.
  private static boolean isSize(String text) {
    return text.length() <= LONGEST_SIZE
        && "Aa".indexOf(text.isEmpty() ? ' ' : text.charAt(0)) >= 0
        && text.chars().allMatch(c -> "Aa+-−– ".indexOf(c) >= 0)
        && text.chars().anyMatch(c -> "+-−–".indexOf(c) >= 0);
  }

  /// `3 / 12`, the number of a picture in its gallery.
  private static boolean isSlide(String text) {
    int slash = text.length() > LONGEST_SLIDE ? -1 : text.indexOf('/');
    return slash > 0
        && isNumber(text.substring(0, slash).strip())
        && isNumber(text.substring(slash + 1).strip());
  }

  /// `00:00 / 31:47`, `0:00`, `1x`, as players of sound show.
  private static boolean isPlayer(String text) {
    if (text.length() > LONGEST_PLAYER || text.isEmpty()) {
      return false;
    }
    boolean zero = text.startsWith("0:00") || text.startsWith("00:00");
    boolean clock = text.chars().allMatch(c -> c >= '0' && c <= '9' || ": /-".indexOf(c) >= 0);
    boolean speed = text.length() <= LONGEST_SPEED && isSpeed(text);
    return zero && clock || speed;
  }

  /// `1x`, `1.5×`.
  private static boolean isSpeed(String text) {
    int last = text.length() - 1;
    return last > 0
        && "x×".indexOf(text.charAt(last)) >= 0
        && text.substring(0, last).chars().allMatch(c -> c == '.' || c >= '0' && c <= '9');
  }

  private static boolean isNumber(String text) {
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits > 0 && digits == text.length();
  }

  /// `#bells #winter`.
  private static boolean isTags(String text) {
    if (!text.startsWith("#") || text.length() > LONGEST_TAGS) {
      return false;
    }
    boolean starts = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (starts && c != ' ' && (c != '#' || i + 1 == text.length())) {
        return false;
      }
      starts = c == ' ';
    }
    return text.chars().anyMatch(Character::isLetter);
  }

  /// `3 hours ago`, `Mar 4, 2021`, `04.03.2021, 18:02`.
  static boolean isTime(Line line) {
    String text = line.text();
    if (text.length() > LONGEST_TIME || !Prose.holdsDigit(text)) {
      return false;
    }
    Reading reading = line.reading();
    boolean ago = reading.has(Sort.AGO) && reading.isCovered() && reading.numbers() > 0;
    return ago || hasDigits(text) && MetadataRows.date(text) != null;
  }

  private static boolean hasDigits(String text) {
    return text.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
  }

  /// A mail address alone.
  private static boolean isAddress(String text) {
    int at = text.indexOf('@');
    return at > 0 && text.indexOf(' ') < 0 && text.indexOf('.', at) > 0;
  }

  /// `© The Bugle`, `Copyright © Bugle Ltd`.
  static boolean isRights(String text) {
    int sign = text.length() > LONGEST_RIGHTS ? -1 : text.indexOf('©');
    return sign >= 0 && sign <= LONGEST_WORD_BEFORE_SIGN;
  }
}
