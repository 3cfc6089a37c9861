package dev.offprint.style;

import java.util.List;

/// Offprint's own sheets for paper, read once: they are part of the program and never change.
final class BuiltInSheets {
  /// `base.css`, then `print.css`.
  static final List<Sheet> FOR_PRINT = List.of(read("base"), read("print"));

  private BuiltInSheets() {}

  private static Sheet read(String name) {
    return SheetReader.read(StyleSheet.builtIn(name));
  }
}
