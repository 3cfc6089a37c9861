package dev.offprint.font;

/// Shaped text: glyph numbers with their advances, and which characters each glyph stands for.
///
/// @param text the characters
/// @param glyphs glyph numbers of the font file, in visual order
/// @param advances how far each glyph moves the pen, kerning included, in thousandths of the font
///     size
/// @param clusters for each glyph the offset in `text` of the first character that it stands for
/// @param width the sum of the advances
public record GlyphRun(String text, int[] glyphs, float[] advances, int[] clusters, float width) {
  /// The characters that glyph `index` stands for; empty for the second and later glyphs of a
  /// cluster. Left to right only.
  public String textOf(int index) {
    int from = clusters[index];
    if (index > 0 && clusters[index - 1] == from) {
      return "";
    }
    int next = index + 1;
    while (next < clusters.length && clusters[next] == from) {
      next++;
    }
    return text.substring(from, next == clusters.length ? text.length() : clusters[next]);
  }
}
