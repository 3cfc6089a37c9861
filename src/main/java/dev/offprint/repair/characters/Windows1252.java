package dev.offprint.repair.characters;

/// What Windows-1252 has where Latin-1 has the C1 controls, 80 to 9F.
final class Windows1252 {
  private static final String CHARACTERS =
      "€\u0000‚ƒ„…†‡ˆ‰Š‹Œ\u0000Ž\u0000\u0000‘’“”•–—˜™š›œ\u0000žŸ";

  private Windows1252() {}

  /// The character of a control; 0 where it has none.
  static char character(int control) {
    return control >= 0x80 && control < 0xA0 ? CHARACTERS.charAt(control - 0x80) : 0;
  }

  /// The byte that stands for `c`; 0 where none does, and for controls that no text has.
  static int byteOf(char c) {
    if (c < 0x100) {
      return c;
    }
    int at = CHARACTERS.indexOf(c);
    return at < 0 ? 0 : 0x80 + at;
  }
}
