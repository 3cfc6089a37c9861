package dev.offprint.repair.characters;

/// One UTF-8 sequence that was read as characters of a code page.
///
/// @param to where it ends in the text
/// @param with the character that was meant
/// @param form how much of it is left
record Sequence(int to, String with, Form form) {
  enum Form {
    /// All bytes are there.
    WHOLE,
    /// A plain space stands for a no-break space.
    SPACED,
    /// A byte was lost; something stands in its place.
    LOSSY,
    /// The last byte is gone.
    CUT
  }
}
