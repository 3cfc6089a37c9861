package dev.offprint.model;

import java.util.Arrays;

/// The decoded text of one input, and the way from an offset to the line and column that an editor
/// shows.
///
/// A line ends at LF, CR or CR LF.
public final class SourceText {
  private final String name;
  private final String text;
  private final int[] lineStarts;

  private SourceText(String name, String text) {
    this.name = name;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  /// @param name what to call the input in messages: a path, a URL, `stdin`
  public static SourceText of(String name, String text) {
    return new SourceText(name, text);
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  /// What stands at `span`; empty for [Span#NONE].
  public String at(Span span) {
    return span.isNone() ? "" : text.substring(span.start(), span.end());
  }

  /// The place of an offset, lines and columns counted from 1, columns in UTF-16 code units.
  public Place place(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Place(line + 1, offset - lineStarts[line] + 1);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /// A line and a column, both from 1.
  public record Place(int line, int column) {
    @Override
    public String toString() {
      return line + ":" + column;
    }
  }
}
