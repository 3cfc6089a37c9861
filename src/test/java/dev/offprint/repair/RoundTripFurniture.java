package dev.offprint.repair;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// What sites of a language print around and between their articles. The first character of a line
/// says where: `^` above, `=` between, `$` below, `!` where only the beginning is shown; `@` is a
/// picture's credit, `#` the foot of a page.
record RoundTripFurniture(List<String> lines) {
  static RoundTripFurniture of(Path file) {
    return new RoundTripFurniture(Sample.read(file, StandardCharsets.UTF_8).lines().toList());
  }

  List<String> above() {
    return marked('^');
  }

  List<String> between() {
    return marked('=');
  }

  List<String> below() {
    return marked('$');
  }

  List<String> wall() {
    return marked('!');
  }

  String credit() {
    return marked('@').get(0);
  }

  String foot(int page, int pages) {
    return String.format(marked('#').get(0), page, pages);
  }

  private List<String> marked(char mark) {
    return lines.stream()
        .filter(line -> line.charAt(0) == mark)
        .map(line -> line.substring(2))
        .toList();
  }
}
