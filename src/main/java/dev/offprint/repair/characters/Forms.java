package dev.offprint.repair.characters;

import dev.offprint.model.Inlines.Edit;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;

/// Finds letters of one text that are not in their usual form.
final class Forms {
  private static final char FIRST = '\u0149';
  private static final int LEAST_STYLED = 3;

  private final String text;
  private final boolean isWide;
  private final Verbatim verbatim;
  private final Places closers;
  private final Places backticks;
  private final List<Edit> edits = new ArrayList<>();

  private Forms(String text) {
    this.text = text;
    this.verbatim = new Verbatim(text);
    this.closers = new Places(text, "''");
    this.backticks = new Places(text, "`");
    this.isWide = text.chars().anyMatch(Forms::isWide);
  }

  /// Whether nothing in `text` can have another form: the most common case.
  static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean sign = (c >= 0xAC && c <= 0xB4) || c == '`';
      if (c >= FIRST && !isUsual(c) || sign) {
        return false;
      }
    }
    return true;
  }

  /// Typographic signs, and the scripts whose letters have one form only.
  private static boolean isUsual(char c) {
    return (c >= 0x2010 && c < 0x2100 && c != '′')
        || (c >= 0x3040 && c < 0x3099)
        || (c >= 0x309B && c < 0xD800);
  }

  static List<Edit> edits(String text) {
    Forms forms = new Forms(text);
    forms.find();
    return forms.edits;
  }

  private void find() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = c < 0x80 && c != '`' && !isMark(at(i + 1)) ? i : end(i, c);
      i = Math.max(end, i + 1);
    }
  }

  /// Mends what starts at `i`, if it is to be mended; answers its end, or `i`.
  private int end(int i, char c) {
    if (isMark(at(i + 1)) && Character.isLetter(c)) {
      return composed(i);
    }
    if (isJamo(c)) {
      return normalized(i, runEnd(i, Forms::isJamo), Form.NFC);
    }
    if (isCompatibility(c)) {
      return normalized(i, i + 1, Form.NFKC);
    }
    if (isHalfWidth(c)) {
      return normalized(i, runEnd(i, Forms::isHalfWidth), Form.NFKC);
    }
    if (isFullWidth(c) && !isWide) {
      return normalized(i, i + 1, Form.NFKC);
    }
    if (c == '\uD835') {
      return styled(i);
    }
    return sign(i, c);
  }

  /// Signs that stand for others.
  private int sign(int i, char c) {
    boolean between =
        i > 0 && Character.isLetter(text.charAt(i - 1)) && Character.isLetter(at(i + 1));
    switch (c) {
      case '´' -> {
        return between && !verbatim.isCode(i) ? replace(i, i + 1, "’") : i;
      }
      case '′' -> {
        return between && isContraction(i + 1) ? replace(i, i + 1, "’") : i;
      }
      case '`' -> {
        return backtick(i, between);
      }
      case '¬' -> {
        boolean wrapped = i > 0 && Character.isLetter(text.charAt(i - 1)) && at(i + 1) == '\n';
        return wrapped && Character.isLowerCase(at(i + 2)) ? join(i) : i;
      }
      case '\uF0B7', '\uF0A7' -> {
        return replace(i, i + 1, "•");
      }
      case '\u0149' -> {
        return replace(i, i + 1, "’n");
      }
      default -> {
        return i;
      }
    }
  }

  /// Takes a word's division away; the edit begins with the letter before it, so as to leave
  /// something.
  private int join(int i) {
    boolean free = edits.isEmpty() || edits.get(edits.size() - 1).to() < i;
    return free ? replace(i - 1, i + 2, text.substring(i - 1, i)) : i;
  }

  /// TeX's double quotation marks, and an apostrophe; no code.
  private int backtick(int i, boolean between) {
    if (between) {
      boolean only = text.indexOf('`') == i && text.indexOf('`', i + 1) < 0;
      return only ? replace(i, i + 1, "’") : i;
    }
    boolean opens = at(i + 1) == '`' && at(i + 2) != '`' && (i == 0 || text.charAt(i - 1) != '`');
    if (!opens) {
      return i;
    }
    int close = closers.from(i + 2);
    if (close == text.length() || backticks.from(i + 2) < close || close == i + 2) {
      return i;
    }
    replace(i, i + 2, "“");
    return replace(close, close + 2, "”");
  }

  private boolean isContraction(int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return List.of("s", "t", "d", "m", "ll", "re", "ve").contains(text.substring(from, end));
  }

  /// A letter and the marks behind it.
  private int composed(int i) {
    int end = i + 1;
    while (isMark(at(end))) {
      end++;
    }
    return normalized(i, end, Form.NFC);
  }

  /// Letters of mathematics that make a word.
  private int styled(int from) {
    int end = from;
    int letters = 0;
    while (isStyled(end)) {
      end += at(end) == '\uD835' ? 2 : 1;
      letters++;
    }
    return letters >= LEAST_STYLED ? normalized(from, end, Form.NFKC) : Math.max(end, from + 1);
  }

  /// Some letters of the styles have places of their own: ℯ.
  private boolean isStyled(int at) {
    char c = at(at);
    return c == '\uD835' ? Character.isLowSurrogate(at(at + 1)) : c >= 0x2102 && c <= 0x2134;
  }

  private int normalized(int from, int to, Form form) {
    String before = text.substring(from, to);
    String after = Normalizer.normalize(before, form);
    if (!after.equals(before)) {
      replace(from, to, after);
    }
    return to;
  }

  private int replace(int from, int to, String with) {
    edits.add(new Edit(from, to, with));
    return to;
  }

  private interface Kind {
    boolean has(char c);
  }

  private int runEnd(int from, Kind kind) {
    int end = from;
    while (end < text.length() && kind.has(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private char at(int index) {
    return index < text.length() ? text.charAt(index) : ' ';
  }

  private static boolean isMark(char c) {
    return (c >= 0x300 && c <= 0x36F) || c == 0x3099 || c == 0x309A;
  }

  private static boolean isJamo(char c) {
    return c >= 0x1100 && c <= 0x11FF;
  }

  /// Latin ligatures, the Croatian digraphs, and the forms that Arabic letters have in a word.
  private static boolean isCompatibility(char c) {
    return (c >= 0xFB00 && c <= 0xFB06)
        || (c >= 0x1C4 && c <= 0x1CC)
        || (c >= 0xFB50 && c <= 0xFBB1)
        || (c >= 0xFBD3 && c <= 0xFBFF)
        || (c >= 0xFE80 && c <= 0xFEFC);
  }

  private static boolean isHalfWidth(char c) {
    return c >= 0xFF65 && c <= 0xFF9F;
  }

  /// Of ASCII, but for the quotation marks.
  private static boolean isFullWidth(char c) {
    return c > 0xFF00 && c < 0xFF5F && c != '＂' && c != '＇' && c != '｀';
  }

  private static boolean isWide(int c) {
    return c >= 0x1100
        && switch (UnicodeScript.of(c)) {
          case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
          default -> false;
        };
  }
}
