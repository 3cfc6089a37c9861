package dev.offprint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// One run of the command line, and what it said.
record Run(int code, String out, String err) {
  /// Short, and with a title, a byline and running text.
  static final String ARTICLE =
      """
      How to Carve a Spoon

      By Ada Sample

      Take a piece of green birch, about as long as your hand, and split it along the grain.

      Draw the outline of a spoon on the flat side, and carve away what is not the spoon.
      """;

  static Run of(Object... arguments) {
    return with("", Map.of(), arguments);
  }

  static Run with(String stdin, Map<String, String> environment, Object... arguments) {
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayInputStream in = new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8));
    Terminal terminal = new Terminal(in, Terminal.utf8(out), Terminal.utf8(err), () -> false);
    int code = new OffprintCommand(terminal, environment).run(words);
    terminal.flush();
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static Path article(Path folder, String name) throws IOException {
    return Files.writeString(folder.resolve(name), ARTICLE);
  }

  /// The names in a folder, hidden ones too.
  static List<String> listing(Path folder) throws IOException {
    TreeSet<String> names = new TreeSet<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      files.forEach(file -> names.add(String.valueOf(file.getFileName())));
    }
    return List.copyOf(names);
  }
}
