package dev.offprint.bench;

import dev.offprint.extract.Extractor;
import dev.offprint.model.Article;
import dev.offprint.model.SourceText;
import dev.offprint.repair.Rules;
import dev.offprint.report.Report;
import dev.offprint.source.Raw;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The texts that are measured with.
final class Samples {
  private static final Path SEED = Path.of("seeds", "trump-putin-bromance.txt");

  private static final List<String> ENGLISH =
      List.of("carve-a-spoon", "lichen-clock", "superseded-maps", "trump-putin-bromance");

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

  /// The English seeds one after the other, over and over, each paragraph with a number of its own,
  /// `length` characters long.
  static String varied(int length) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    for (String seed : ENGLISH) {
      paragraphs.addAll(Files.readAllLines(SEED.resolveSibling(seed + ".txt")));
    }
    StringBuilder out = new StringBuilder(length + 2000);
    for (int i = 0; out.length() < length; i++) {
      String paragraph = paragraphs.get(i % paragraphs.size());
      int space = paragraph.indexOf(' ', paragraph.length() / 2);
      if (space > 0) {
        out.append(paragraph, 0, space)
            .append(' ')
            .append(i)
            .append(paragraph, space, paragraph.length());
      }
      out.append(paragraph.isEmpty() || space > 0 ? "\n" : paragraph + "\n");
    }
    return out.substring(0, length);
  }

  static Raw raw(String text) {
    SourceText source = SourceText.of("sample.txt", text);
    return new Raw(source, Raw.Kind.TEXT, "UTF-8", Optional.empty(), List.of());
  }

  /// Reads and mends a text.
  static Article mended(Raw raw) {
    return Rules.mend(Rules.all(), Extractor.extract(raw), new Report(raw.text(), raw.charset()));
  }
}
