package dev.offprint.repair.rows;

import java.util.List;

/// Recognises the time of day, and what else stands beside a day.
final class Clock {
  private Clock() {}

  /// Whether nothing but a time, its zone and days of the week stands there.
  static boolean isTime(List<String> tokens) {
    for (String token : tokens) {
      boolean word =
          DateWords.FILE.has("time-words", token) || DateWords.FILE.has("ignored-before", token);
      if (!word && !isClock(token)) {
        return false;
      }
    }
    return true;
  }

  /// `9:41`, `14.30`, `18h30`, `9:41am`, `上午7:02`, `+01:00`.
  private static boolean isClock(String token) {
    boolean half = token.length() > 2 && DateWords.FILE.has("time-words", token.substring(0, 2));
    int zone = token.startsWith("gmt") || token.startsWith("utc") ? 3 : 0;
    int i = half && token.charAt(0) >= 0x3040 ? 2 : zone;
    int digits = 0;
    while (i < token.length() && "0123456789:.+-h時时点點分시분".indexOf(token.charAt(i)) >= 0) {
      digits += Character.isDigit(token.charAt(i)) ? 1 : 0;
      i++;
    }
    String rest = token.substring(i);
    boolean unspaced = rest.length() <= 3 && rest.chars().allMatch(c -> c >= 0x3040);
    return digits > 0
        && digits <= 9
        && (unspaced
            || rest.isEmpty()
            || rest.equals("am")
            || rest.equals("pm")
            || rest.equals("z"));
  }
}
