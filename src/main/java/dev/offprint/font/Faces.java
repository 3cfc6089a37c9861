package dev.offprint.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The typefaces that Offprint brings along, each loaded when it is first asked for.
///
/// Safe for use by several threads.
public final class Faces {
  /// The family of running text.
  public static final String TEXT = "Source Serif 4";

  /// The family of titles, drawn for large sizes.
  public static final String DISPLAY = "Source Serif 4 Display";

  /// The family of headings and of everything small.
  public static final String SANS = "Source Sans 3";

  /// The family of code: all its letters are as wide.
  public static final String MONO = "Source Code Pro";

  private static final Map<String, List<Cut>> FAMILIES =
      Map.of(
          TEXT,
          List.of(
              new Cut("SourceSerif4-Regular", 400, false),
              new Cut("SourceSerif4-It", 400, true),
              new Cut("SourceSerif4-Bold", 700, false),
              new Cut("SourceSerif4-BoldIt", 700, true)),
          DISPLAY,
          List.of(new Cut("SourceSerif4Display-Semibold", 600, false)),
          SANS,
          List.of(
              new Cut("SourceSans3-Regular", 400, false),
              new Cut("SourceSans3-It", 400, true),
              new Cut("SourceSans3-Semibold", 600, false)),
          MONO,
          List.of(
              new Cut("SourceCodePro-Regular", 400, false),
              new Cut("SourceCodePro-Semibold", 600, false)));

  private final Map<String, Face> loaded = new ConcurrentHashMap<>();

  /// One file of a family.
  private record Cut(String file, int weight, boolean italic) {
    int distance(int wantedWeight, boolean wantedItalic) {
      return Math.abs(weight - wantedWeight) + (italic == wantedItalic ? 0 : 1000);
    }
  }

  /// The face of `family` that is nearest to the weight (100 to 900) and slope.
  ///
  /// @throws IllegalArgumentException if there is no such family
  public Face face(String family, int weight, boolean italic) {
    List<Cut> cuts = FAMILIES.get(family);
    if (cuts == null) {
      throw new IllegalArgumentException("no font family " + family);
    }
    Cut best = cuts.get(0);
    for (Cut cut : cuts) {
      if (cut.distance(weight, italic) < best.distance(weight, italic)) {
        best = cut;
      }
    }
    return loaded.computeIfAbsent(best.file(), Faces::load);
  }

  private static Face load(String file) {
    try (InputStream in = Faces.class.getResourceAsStream(file + ".ttf")) {
      if (in == null) {
        throw new IllegalStateException("the font file " + file + ".ttf is not in the program");
      }
      return ShapedFace.of(file, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the font file " + file + ".ttf cannot be read", e);
    }
  }
}
