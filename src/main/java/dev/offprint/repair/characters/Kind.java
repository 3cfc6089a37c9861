package dev.offprint.repair.characters;

import dev.offprint.repair.rule.Marks;

/// What a character is to its neighbours.
enum Kind {
  SPACE,
  LETTER,
  DIGIT,
  PUNCTUATION,
  OPENING,
  CLOSING,
  JOINING,
  CURRENCY,
  SYMBOL,
  ACCENT,
  PICTURE,
  BOX;

  private static final Kind[] ALL = values();

  private static final Marks OPENING_SIGNS = Marks.of("“‘„‚«‹¿¡‟");
  private static final Marks CLOSING_SIGNS = Marks.of("”»›…™®°ºª¹²³‰†‡ⁿ");
  private static final Marks JOINING_SIGNS = Marks.of("’–—‐‑·\u00AD\u200B\u2060\uFEFF");
  private static final Marks CURRENCY_SIGNS = Marks.of("€£¥¢₤₧₫₽");
  private static final Marks ACCENT_SIGNS = Marks.of("¨¯´¸ˆ˜˙˚˛ˇ˘˝΄΅");

  static Kind of(int c) {
    if (c < 0x80) {
      return ascii(c);
    }
    if (Character.isSpaceChar(c)) {
      return SPACE;
    }
    int listed = listed(c);
    return listed >= 0 ? ALL[listed] : other(c);
  }

  private static Kind ascii(int c) {
    if (c <= ' ') {
      return SPACE;
    }
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? LETTER : PUNCTUATION;
  }

  private static int listed(int c) {
    if (OPENING_SIGNS.has(c)) {
      return OPENING.ordinal();
    }
    if (CLOSING_SIGNS.has(c)) {
      return CLOSING.ordinal();
    }
    if (JOINING_SIGNS.has(c)) {
      return JOINING.ordinal();
    }
    if (CURRENCY_SIGNS.has(c)) {
      return CURRENCY.ordinal();
    }
    return ACCENT_SIGNS.has(c) ? ACCENT.ordinal() : -1;
  }

  private static Kind other(int c) {
    if (c >= 0x2500 && c < 0x25A0) {
      return BOX;
    }
    boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
    boolean spacingMark = Character.getType(c) == Character.COMBINING_SPACING_MARK;
    if (mark || spacingMark || Character.isLetter(c)) {
      return LETTER;
    }
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    if (c >= 0x3000 && c < 0xFFF0) {
      return PUNCTUATION;
    }
    boolean mathematical = c >= 0x2200 && c < 0x2300;
    return c >= 0x2190 && !mathematical && c != 0x25CA ? PICTURE : SYMBOL;
  }
}
