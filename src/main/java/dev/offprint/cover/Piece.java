package dev.offprint.cover;

/// A part of a text after which a line may end.
///
/// @param width in thousandths of the font size
/// @param join what stands between it and the next piece on the same line
record Piece(String text, float width, Join join) {
  /// How two pieces meet.
  enum Join {
    SPACE,
    /// Nothing, and nothing at a line's end: after a hyphen, a dash, a slash.
    NONE,
    /// Nothing, and a hyphen at a line's end.
    HYPHEN
  }
}
