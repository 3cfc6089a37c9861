package dev.offprint.repair;

import dev.offprint.model.Metadata;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// A clean article, of which is known what every part of it is.
///
/// The file's first line is the title; then come rows such as `byline: By Ann Lee` (as printed) and
/// `author: Ann Lee` (as it should be found), then blocks: `## ` is a heading, `* ` and `1. ` are
/// items, `> ` words of somebody else, `? ` a question of an interview, `| ` lines that stay lines.
/// Words in braces were a link or emphasised.
///
/// @param name the file's, which begins with the language's code
/// @param rows what stands above the text, by its name
record RoundTripArticle(
    String name, String title, Map<String, String> rows, List<RoundTripPiece> pieces) {
  private static final Path FOLDER = Sample.fixturesFolder().resolve("articles");

  RoundTripArticle {
    rows = Map.copyOf(rows);
    pieces = List.copyOf(pieces);
  }

  static List<RoundTripArticle> all() {
    List<RoundTripArticle> articles = new ArrayList<>();
    for (Path file : Sample.files(FOLDER)) {
      if (Files.isRegularFile(file)) {
        articles.add(parse(file));
      }
    }
    return articles;
  }

  String language() {
    return name.substring(0, 2);
  }

  RoundTripFurniture furniture() {
    return RoundTripFurniture.of(FOLDER.resolve("furniture").resolve(language() + ".txt"));
  }

  /// What should be found out about it.
  Metadata metadata() {
    return new Metadata.Builder()
        .title(title)
        .authors(List.of(row("author")))
        .published(LocalDate.parse(row("date")))
        .publisher(row("publisher"))
        .language(language())
        .build();
  }

  String row(String row) {
    return Objects.requireNonNull(rows.get(row), () -> name + " has no row " + row);
  }

  /// The rows as a page prints them, title first.
  List<String> head() {
    List<String> head = new ArrayList<>();
    head.add(title);
    if (rows.containsKey("standfirst")) {
      head.add(row("standfirst"));
    }
    head.addAll(List.of(row("byline"), row("dated"), row("sourced")));
    return head;
  }

  private static RoundTripArticle parse(Path file) {
    List<String> lines = Sample.read(file, StandardCharsets.UTF_8).lines().toList();
    Map<String, String> rows = new TreeMap<>();
    int at = 1;
    for (; !lines.get(at).isEmpty(); at++) {
      String[] row = lines.get(at).split(": ", 2);
      rows.put(row[0], row[1]);
    }
    List<RoundTripPiece> pieces = new ArrayList<>();
    for (String block : String.join("\n", lines.subList(at + 1, lines.size())).split("\n\n")) {
      pieces.addAll(RoundTripPiece.parse(block));
    }
    String name = file.getFileName().toString().replace(".txt", "");
    return new RoundTripArticle(name, lines.get(0), rows, pieces);
  }

  @Override
  public String toString() {
    return name;
  }
}
