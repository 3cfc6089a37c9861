package dev.offprint.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A block of a clean article.
///
/// @param mark what it has in front when printed: a bullet, a number, or nothing
/// @param text its words, links in braces; lines that stay lines have a line feed between them
record RoundTripPiece(Kind kind, String mark, String text) {
  /// What it is.
  enum Kind {
    HEADING,
    ITEM,
    LINES,
    BODY
  }

  static List<RoundTripPiece> parse(String block) {
    if (block.startsWith("| ")) {
      String lines = block.lines().map(line -> line.substring(2)).collect(Collectors.joining("\n"));
      return List.of(new RoundTripPiece(Kind.LINES, "", lines));
    }
    return block.lines().map(RoundTripPiece::of).toList();
  }

  private static RoundTripPiece of(String line) {
    int space = line.indexOf(' ') + 1;
    String rest = line.substring(space);
    if (line.startsWith("## ")) {
      return new RoundTripPiece(Kind.HEADING, "", rest);
    }
    if (line.startsWith("* ")) {
      return new RoundTripPiece(Kind.ITEM, "• ", rest);
    }
    if (Character.isDigit(line.charAt(0)) && line.indexOf(". ") == space - 2) {
      return new RoundTripPiece(Kind.ITEM, line.substring(0, space), rest);
    }
    boolean marked = line.startsWith("> ") || line.startsWith("? ");
    return new RoundTripPiece(Kind.BODY, "", marked ? rest : line);
  }

  /// Its words as they should be found.
  String words() {
    return text.replace("{", "").replace("}", "");
  }

  String printed() {
    return mark + words();
  }

  /// Its words with every link by itself.
  List<String> torn() {
    List<String> parts = new ArrayList<>();
    Arrays.stream((mark + text).split("[{}]"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .forEach(parts::add);
    return parts;
  }

  boolean hasLinks() {
    return text.indexOf('{') >= 0;
  }
}
