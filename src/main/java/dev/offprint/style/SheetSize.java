package dev.offprint.style;

import dev.offprint.style.Term.Word;
import dev.offprint.style.Value.Length;
import dev.offprint.style.Value.Sheet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads the `size` of pages: a paper with or without its orientation, or one or two lengths.
final class SheetSize {
  /// The shortest side of a sheet, in points.
  private static final float SHORTEST = 72;

  private SheetSize() {}

  static @Nullable Value read(List<Term> terms) {
    if (terms.isEmpty() || terms.size() > 2) {
      return null;
    }
    Term first = terms.getFirst();
    Term last = terms.getLast();
    if (first instanceof Word word) {
      return named(word.text(), terms.size() == 1 ? "portrait" : last.css());
    }
    Length width = ValueReader.length(first);
    Length height = ValueReader.length(last);
    return width == null || height == null ? null : sheet(width, height);
  }

  /// Lengths that are relative to a font have no meaning here.
  private static @Nullable Value sheet(Length width, Length height) {
    var sheet = new Sheet(width.points(0, 0), height.points(0, 0));
    return sheet.width() < SHORTEST || sheet.height() < SHORTEST ? null : sheet;
  }

  private static @Nullable Value named(String name, String orientation) {
    for (Paper paper : Paper.values()) {
      if (paper.name().toLowerCase(Locale.ROOT).equals(name)) {
        return switch (orientation) {
          case "portrait" -> new Sheet(paper.width(), paper.height());
          case "landscape" -> new Sheet(paper.height(), paper.width());
          default -> null;
        };
      }
    }
    return null;
  }
}
