package dev.offprint.repair.rows;

/// Writes as ours the years of Japan's eras and of Taiwan, and numbers in Han characters:
/// `令和6年5月3日`, `民國113年`, `二〇二四年三月五日`.
final class Eras {
  private static final String[] NAMES = {"令和", "平成", "昭和", "大正", "明治", "中華民國", "民國", "民国"};

  /// The year before the first of each.
  private static final int[] BEFORE = {2018, 1988, 1925, 1911, 1867, 1911, 1911, 1911};

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String UNITS = "年月日";
  private static final int MOST_DIGITS = 4;

  private Eras() {}

  /// The text with such years and numbers written so; as it is where there are none.
  static String western(String text) {
    return text.indexOf('年') > 0 ? years(numbers(text)) : text;
  }

  private static String years(String text) {
    for (int era = 0; era < NAMES.length; era++) {
      int at = text.indexOf(NAMES[era]);
      int end = at < 0 ? -1 : text.indexOf('年', at);
      String year = end < 0 ? "" : text.substring(at + NAMES[era].length(), end).strip();
      int number = year.equals("元") ? 1 : number(year);
      if (number > 0) {
        return text.substring(0, at) + (BEFORE[era] + number) + text.substring(end);
      }
    }
    return text;
  }

  /// The number that up to three digits write; -1 where there are none.
  private static int number(String digits) {
    boolean few = !digits.isEmpty() && digits.length() < MOST_DIGITS;
    return few && digits.chars().allMatch(Character::isDigit) ? Integer.parseInt(digits) : -1;
  }

  /// Numbers in Han characters before the units of a date.
  private static String numbers(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean numeral = i < text.length() && isNumeral(text.charAt(i));
      if (!numeral) {
        boolean unit = i < text.length() && UNITS.indexOf(text.charAt(i)) >= 0;
        String number = text.substring(from, i);
        out.append(unit && !number.isEmpty() ? value(number) : number);
        if (i < text.length()) {
          out.append(text.charAt(i));
        }
        from = i + 1;
      }
    }
    return out.toString();
  }

  private static boolean isNumeral(char c) {
    return c == '十' || DIGITS.indexOf(c) >= 0;
  }

  /// `二十三` is 23, `二〇二四` is 2024; longer ones stay as they are.
  private static String value(String number) {
    int ten = number.indexOf('十');
    if (ten < 0) {
      StringBuilder digits = new StringBuilder();
      number.chars().forEach(c -> digits.append(DIGITS.indexOf(c)));
      return digits.toString();
    }
    if (ten > 1 || number.length() - ten > 2) {
      return number;
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(number.charAt(0));
    int ones = ten + 1 < number.length() ? DIGITS.indexOf(number.charAt(ten + 1)) : 0;
    return ones < 0 ? number : String.valueOf(10 * tens + ones);
  }
}
