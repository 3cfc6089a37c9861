package dev.offprint.typeset;

import java.util.Arrays;

/// A paragraph as the total-fit algorithm sees it: boxes, glue and penalties (D. E. Knuth and
/// M. F. Plass, Breaking Paragraphs into Lines, 1981), in parallel arrays. Widths are in points.
final class Items {
  static final byte BOX = 0;
  static final byte GLUE = 1;
  static final byte PENALTY = 2;

  /// A penalty whose break shows a hyphen.
  static final byte HYPHEN = 3;

  /// A penalty at which the line must end.
  static final int FORCED = -10_000;

  private int count;
  private byte[] kinds = new byte[256];
  private float[] widths = new float[256];
  private float[] stretches = new float[256];
  private float[] shrinks = new float[256];
  private int[] penalties = new int[256];
  private int[] froms = new int[256];
  private int[] tos = new int[256];

  int count() {
    return count;
  }

  byte kind(int i) {
    return kinds[i];
  }

  boolean isBox(int i) {
    return kinds[i] == BOX;
  }

  boolean isGlue(int i) {
    return kinds[i] == GLUE;
  }

  /// Glue between two words, at which a line may end; not the fill of a last line.
  boolean isSpace(int i) {
    return kinds[i] == GLUE && tos[i] > froms[i];
  }

  /// The width; of a hyphen, the width that it adds if the line ends there.
  float width(int i) {
    return widths[i];
  }

  float stretch(int i) {
    return stretches[i];
  }

  float shrink(int i) {
    return shrinks[i];
  }

  int penalty(int i) {
    return penalties[i];
  }

  /// Where in the paragraph's text the item starts.
  int from(int i) {
    return froms[i];
  }

  int to(int i) {
    return tos[i];
  }

  void box(float width, int from, int to) {
    add(BOX, width, from, to);
  }

  void glue(float width, float stretch, float shrink, int at) {
    add(GLUE, width, at, at + 1);
    stretches[count - 1] = stretch;
    shrinks[count - 1] = shrink;
  }

  void penalty(int penalty, int at) {
    add(PENALTY, 0, at, at);
    penalties[count - 1] = penalty;
  }

  void hyphen(int penalty, float width, int at) {
    add(HYPHEN, width, at, at);
    penalties[count - 1] = penalty;
  }

  /// Fills the rest of the line and ends it.
  void lineEnd(int at) {
    add(GLUE, 0, at, at);
    stretches[count - 1] = 1e6f;
    penalty(FORCED, at);
  }

  private void add(byte kind, float width, int from, int to) {
    if (count == kinds.length) {
      grow();
    }
    kinds[count] = kind;
    widths[count] = width;
    stretches[count] = 0;
    shrinks[count] = 0;
    penalties[count] = 0;
    froms[count] = from;
    tos[count] = to;
    count++;
  }

  private void grow() {
    int size = count * 2;
    kinds = Arrays.copyOf(kinds, size);
    widths = Arrays.copyOf(widths, size);
    stretches = Arrays.copyOf(stretches, size);
    shrinks = Arrays.copyOf(shrinks, size);
    penalties = Arrays.copyOf(penalties, size);
    froms = Arrays.copyOf(froms, size);
    tos = Arrays.copyOf(tos, size);
  }
}
