package dev.offprint.bench;

import dev.offprint.extract.Extractor;
import dev.offprint.model.Article;
import dev.offprint.model.SourceText;
import dev.offprint.repair.Rules;
import dev.offprint.report.Report;
import dev.offprint.source.Origin;
import dev.offprint.source.Raw;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The texts that are measured with.
final class Samples {
  private static final Path SEED = Path.of("seeds", "trump-putin-bromance.txt");

  /// How many lines of the first seed are head and end.
  private static final int HEAD = 10;

  private static final int END = 5;

  private Samples() {}

  /// The seed as it arrives.
  static String seed() throws IOException {
    return Files.readString(SEED, StandardCharsets.UTF_8);
  }

  /// The seed's paragraphs over and over, with a blank line between them, `length` characters long.
  static String repeated(int length) throws IOException {
    StringBuilder out = new StringBuilder("A long read\n\n");
    List<String> paragraphs = seed().lines().filter(line -> line.length() > 120).toList();
    for (int i = 0; out.length() < length; i++) {
      out.append(paragraphs.get(i % paragraphs.size())).append("\n\n");
    }
    return out.substring(0, length);
  }

  /// An article `length` characters long, or a few more: the head of one of the English seeds, the
  /// running text of all with what is damaged there, over and over, each line with a number of its
  /// own, and the end of the first.
  static String article(int length) throws IOException {
    List<String> first = lines("lichen-clock", 0, 0);
    List<String> text = new ArrayList<>(lines("lichen-clock", HEAD, END));
    text.addAll(lines("trump-putin-bromance", 7, 2));
    text.addAll(lines("carve-a-spoon", 8, 4));
    text.addAll(lines("superseded-maps", 6, 0));
    String end = "\n" + String.join("\n", first.subList(first.size() - END, first.size())) + "\n";
    StringBuilder out = new StringBuilder(length + 2000);
    first.subList(0, HEAD).forEach(line -> out.append(line).append('\n'));
    for (int i = 0; out.length() + end.length() < length; i++) {
      out.append(numbered(text.get(i % text.size()), i)).append('\n');
    }
    return out.append(end).toString();
  }

  /// The lines of a seed without those of its head and its end.
  private static List<String> lines(String seed, int head, int end) throws IOException {
    List<String> lines = Files.readAllLines(SEED.resolveSibling(seed + ".txt"));
    return lines.subList(head, lines.size() - end);
  }

  /// The line with a number in its middle, if it is longer than a word.
  private static String numbered(String line, int number) {
    int space = line.indexOf(' ', line.length() / 2);
    return space < 0 ? line : line.substring(0, space) + " " + number + line.substring(space);
  }

  static Raw raw(String text) {
    SourceText source = SourceText.of("sample.txt", text);
    return new Raw(source, Raw.Kind.TEXT, "UTF-8", Origin.NONE, List.of());
  }

  /// Reads and mends a text.
  static Article mended(Raw raw) {
    return Rules.mend(Rules.all(), Extractor.extract(raw), new Report(raw.text(), raw.charset()));
  }
}
