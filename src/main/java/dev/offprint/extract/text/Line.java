package dev.offprint.extract.text;

import dev.offprint.model.Span;

/// One line of a text; all numbers but `indent` are offsets.
///
/// @param indent how far its first character is moved in, in columns
/// @param start its first character that is not white space
/// @param end the end of its last one
/// @param lineEnd the characters that end it; empty at the end of the text
/// @param endsParagraph whether they end more than a line
record Line(int indent, int start, int end, Span lineEnd, boolean endsParagraph) {
  boolean isEmpty() {
    return start == end;
  }

  int length() {
    return end - start;
  }

  Span span() {
    return new Span(start, end);
  }
}
