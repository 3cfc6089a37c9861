package dev.offprint.typeset;

import java.util.List;

/// One page: its sheet, in points, and what stands on it, in reading order.
public record Page(float width, float height, List<Mark> marks) {
  public Page {
    marks = List.copyOf(marks);
  }
}
