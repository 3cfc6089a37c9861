package dev.offprint.repair;

import dev.offprint.extract.text.TextExtractor;
import dev.offprint.model.Article;
import dev.offprint.model.Metadata;
import dev.offprint.model.SourceText;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Report;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A text to try rules on.
///
/// A fixture may begin with lines such as `%title: Lost and Found` or `%language: fr`, for what the
/// rules before would have found.
///
/// @param known what is known of the article before
record Sample(String name, Metadata known, SourceText source) {
  private static final Path FIXTURES = Path.of("src/test/resources/dev/offprint/repair");

  static Sample of(String name, String text) {
    return new Sample(name, Metadata.EMPTY, SourceText.of(name, text));
  }

  /// The article before any rule.
  Article article() {
    return TextExtractor.extract(source).withMetadata(known);
  }

  Report report() {
    return new Report(source);
  }

  @Override
  public String toString() {
    return name;
  }

  /// The raw articles that come with the program.
  static List<Sample> seeds() {
    List<Sample> seeds = new ArrayList<>();
    for (Path file : files(Path.of("seeds"))) {
      String name = file.getFileName().toString();
      if (!name.endsWith(".txt")) {
        continue;
      }
      Charset charset =
          switch (name) {
            case "sopa-de-niebla.txt" -> StandardCharsets.UTF_16;
            case "rathausuhr-dreizehn.txt" -> Charset.forName("windows-1252");
            default -> StandardCharsets.UTF_8;
          };
      seeds.add(of(name, read(file, charset)));
    }
    return seeds;
  }

  /// All fixtures of all rules.
  static List<Sample> fixtures() {
    List<Sample> fixtures = new ArrayList<>();
    for (Rule rule : Rules.all()) {
      for (String side : List.of("mends", "leaves")) {
        for (Path file : files(folder(rule, side))) {
          if (file.toString().endsWith(".txt")) {
            fixtures.add(fixture(file));
          }
        }
      }
    }
    return fixtures;
  }

  static Path folder(Rule rule, String side) {
    return FIXTURES.resolve(rule.id()).resolve(side);
  }

  static Path fixturesFolder() {
    return FIXTURES;
  }

  static Sample fixture(Path file) {
    Metadata.Builder known = new Metadata.Builder();
    String text = read(file, StandardCharsets.UTF_8);
    while (text.startsWith("%")) {
      int end = text.indexOf('\n');
      set(known, text.substring(1, end));
      text = text.substring(end + 1);
    }
    String name = FIXTURES.relativize(file).toString();
    return new Sample(name, known.build(), SourceText.of(name, text));
  }

  private static void set(Metadata.Builder known, String row) {
    String[] parts = row.split(": ", 2);
    switch (parts[0]) {
      case "title" -> known.title(parts[1]);
      case "language" -> known.language(parts[1]);
      case "author" -> known.authors(List.of(parts[1]));
      case "publisher" -> known.publisher(parts[1]);
      default -> throw new IllegalArgumentException("no fixture has the row " + row);
    }
  }

  static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("cannot list " + folder, e);
    }
  }

  static String read(Path file, Charset charset) {
    try {
      return Files.readString(file, charset);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("cannot read " + file, e);
    }
  }
}
