package dev.offprint.repair.rows;

import java.util.ArrayList;
import java.util.List;

/// Takes the line of a date apart into words and numbers.
final class DateTokens {
  private static final int LONGEST_ASIDE = 24;
  private static final int MOST_ASIDE_DIGITS = 2;

  private DateTokens() {}

  /// The tokens of a line, folded.
  static List<String> of(String text) {
    return in(folded(text));
  }

  /// Lower case, digits of every script as ours, the units of Chinese, Japanese and Korean dates as
  /// hyphens, and without short asides: `（火）`.
  private static String folded(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 128 && c != '(') {
        out.append(Character.toLowerCase(c));
        continue;
      }
      int digit = Character.digit(c, 10);
      int aside = "(（".indexOf(c) >= 0 ? asideEnd(text, i) : -1;
      if (digit >= 0) {
        out.append(digit);
      } else if (aside > 0) {
        out.append(' ');
        i = aside;
      } else if ("年月년월".indexOf(c) >= 0 && followsDigit(out)) {
        out.append('-');
        i = skipSpaces(text, i);
      } else {
        out.append("日일，、،".indexOf(c) >= 0 ? ' ' : Character.toLowerCase(c));
      }
    }
    return out.toString();
  }

  private static boolean followsDigit(StringBuilder out) {
    return !out.isEmpty() && Character.isDigit(out.charAt(out.length() - 1));
  }

  private static int skipSpaces(String text, int at) {
    int i = at;
    while (i + 1 < text.length() && Labels.isSpace(text.charAt(i + 1))) {
      i++;
    }
    return i;
  }

  /// The offset of the bracket that closes a short aside, as of a zone: `(GMT+7)`; -1 where it is
  /// longer or has a date in it.
  private static int asideEnd(String text, int start) {
    int digits = 0;
    for (int i = start + 1; i < text.length() && i < start + LONGEST_ASIDE; i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
      if (")）".indexOf(text.charAt(i)) >= 0) {
        return digits <= MOST_ASIDE_DIGITS ? i : -1;
      }
    }
    return -1;
  }

  /// The words and numbers of a text in lower case, without the particles between them. A full stop
  // stays between two digits.
  static List<String> in(String text) {
    List<String> tokens = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isSeparator(text, i)) {
        if (start >= 0) {
          add(text.substring(start, i), tokens);
        }
        start = -1;
      } else if (start < 0) {
        start = i;
      }
    }
    return tokens;
  }

  private static void add(String token, List<String> tokens) {
    if (!DateWords.FILE.has("particle", token) && !token.equals("-") && !token.equals("–")) {
      tokens.add(token);
    }
  }

  private static boolean isSeparator(String text, int at) {
    char c = text.charAt(at);
    if (c == '.') {
      boolean between = at > 0 && at + 1 < text.length();
      return !(between
          && (Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1))
              || isThai(text.charAt(at - 1)) && isThai(text.charAt(at + 1))));
    }
    if (c == '-' && at > 0 && at + 1 < text.length()) {
      return Character.isDigit(text.charAt(at - 1)) && isLatin(text.charAt(at + 1))
          || isLatin(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
    }
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || ",|·".indexOf(c) >= 0;
  }

  /// `12-Mar-2024`
  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= '\u00df' && c < '\u0180';
  }

  private static boolean isThai(char c) {
    return c >= 0x0E00 && c < 0x0E80;
  }
}
