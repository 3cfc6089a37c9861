package dev.offprint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The inputs of a call: those that it names, and those on the lines of the lists that it names.
final class InputLists {
  private InputLists() {}

  static List<String> of(Options options) throws UsageError {
    List<String> inputs = new ArrayList<>(options.inputs);
    for (Path list : options.lists) {
      inputs.addAll(read(list));
    }
    return inputs;
  }

  private static List<String> read(Path list) throws UsageError {
    List<String> inputs = new ArrayList<>();
    for (String line : lines(list)) {
      String input = line.replace("\uFEFF", "").strip();
      if (!input.isEmpty() && !input.startsWith("#")) {
        inputs.add(input);
      }
    }
    if (inputs.isEmpty()) {
      throw new UsageError("--list " + list + ": names no input; write one on each line");
    }
    return inputs;
  }

  private static List<String> lines(Path list) throws UsageError {
    try {
      return Files.readAllLines(list, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UsageError(
          "--list " + list + ": cannot be read as text; check its name and rights");
    }
  }
}
