package dev.offprint.cover;

/// The colours of a cover: one quiet hue, light for the paper and deep for the rules.
///
/// @param paper `0xRRGGBB`
/// @param accent for rules and small type; at least 4.5:1 against the paper (WCAG 1.4.3)
/// @param ink for the title
record Palette(int paper, int accent, int ink) {
  /// Papers that offprints were bound in, each with an ink that goes with it.
  private static final Palette[] ALL = {
    new Palette(0xF6F1E4, 0x7A2E21, 0x1F1B16), // cream, oxblood
    new Palette(0xE4EAEB, 0x1F4A5E, 0x14202A), // blue-grey, petrol
    new Palette(0xE6EBE0, 0x34543A, 0x172018), // sage, fir
    new Palette(0xF1E8DA, 0x7B4A16, 0x221A10), // buff, umber
    new Palette(0xE9E6EE, 0x4A3A6B, 0x1D1926), // lilac-grey, violet
    new Palette(0xF2E7E3, 0x7D2F45, 0x25171A), // rose-grey, claret
    new Palette(0xEEEDE8, 0x3D4A57, 0x191B1E), // stone, slate
    new Palette(0xE3ECE9, 0x0F5550, 0x10211F), // mint-grey, teal
  };

  /// The palette that belongs to a name, always the same one.
  static Palette of(String name) {
    return ALL[Math.floorMod(scramble(name.hashCode()), ALL.length)];
  }

  /// Spreads the bits, since names differ mostly in a few of them (MurmurHash3's finaliser).
  private static int scramble(int hash) {
    int h = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }
}
