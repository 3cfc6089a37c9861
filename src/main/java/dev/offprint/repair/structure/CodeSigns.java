package dev.offprint.repair.structure;

import dev.offprint.repair.rule.Prose;
import java.util.List;

/// The signs by which one line is known for one of a program.
final class CodeSigns {
  private static final List<String> BEGINNINGS =
      List.of("$ ", "#include", "//", "/*", "import ", "from ", "def ", "class ", "return ", "</");
  private static final List<String> PARTS =
      List.of("=>", "->", "();", "==", "!=", "&&", "||", ":=");
  private static final List<String> HEADS =
      List.of(
          "if ",
          "if(",
          "for ",
          "for(",
          "while ",
          "while(",
          "elif ",
          "else:",
          "else {",
          "try:",
          "try {",
          "with ",
          "except ",
          "def ",
          "class ",
          "function ",
          "switch ",
          "public ",
          "private ",
          "static ");
  private static final List<String> CLOSERS = List.of("}", "});", "};", "{", "):", ");");
  private static final List<String> DECLARATIONS = List.of("const", "let", "var", "val");
  private static final List<String> ASSIGNMENTS = List.of("=", "+=", "-=", ":=");

  private CodeSigns() {}

  /// Whether a text may have lines with strong signs, for a glance.
  static boolean mayBeIn(String text) {
    return text.indexOf('(') >= 0
        || text.indexOf('=') >= 0
        || text.indexOf('}') >= 0
        || text.startsWith("import ");
  }

  /// Whether a line that is moved in has a sign of a program.
  ///
  /// @param line without the spaces around it
  static boolean has(String line) {
    boolean ends = line.endsWith("{") || line.endsWith("}") || line.endsWith(");");
    boolean assigns = line.endsWith(";") && line.indexOf('=') > 0;
    return ends
        || assigns
        || BEGINNINGS.stream().anyMatch(line::startsWith) && !line.endsWith(".")
        || PARTS.stream().anyMatch(line::contains)
        || isStrong(line);
  }

  /// Whether it has one that no prose and no list has, wherever it stands.
  static boolean isStrong(String line) {
    return isImport(line) || isHead(line) || isAssignment(line) || isCall(line) || isClosed(line);
  }

  /// `import sys`, `from pathlib import Path`, `#include <stdio.h>`
  private static boolean isImport(String line) {
    boolean named = line.startsWith("import ") && !Prose.hasMoreWords(line, 4);
    boolean from = line.startsWith("from ") && line.contains(" import ");
    return (named || from) && !line.endsWith(".") || line.startsWith("#include ");
  }

  /// `for path in paths:`, `if (found) {`
  private static boolean isHead(String line) {
    boolean opens = line.endsWith(":") || line.endsWith("{");
    boolean signed = line.endsWith("{") || line.indexOf('(') > 0 || line.indexOf('=') > 0;
    boolean loop = line.startsWith("for ") && line.contains(" in ");
    boolean bare = line.equals("else:") || line.equals("try:");
    return opens && HEADS.stream().anyMatch(line::startsWith) && (signed || loop || bare);
  }

  /// `root = Path("scans")`, `let sent = 0;`: a name, or one that is declared, and its value.
  private static boolean isAssignment(String line) {
    int space = line.indexOf(' ');
    String first = space < 0 ? "" : line.substring(0, space);
    boolean declares = DECLARATIONS.contains(first);
    int from = declares ? space + 1 : 0;
    int end = line.indexOf(' ', from);
    int after = end < 0 ? -1 : line.indexOf(' ', end + 1);
    return after > 0
        && isName(line.substring(from, end))
        && ASSIGNMENTS.contains(line.substring(end + 1, after))
        && (declares || isValue(line, after))
        && !line.endsWith(".");
  }

  /// Whether what stands behind the sign is no formula: it calls, quotes or collects something.
  private static boolean isValue(String line, int from) {
    boolean ends = line.endsWith(";") || line.endsWith(")") || line.endsWith("]");
    return ends || line.indexOf('"', from) >= 0 || line.indexOf('\'', from) >= 0;
  }

  /// `image.save(path)`
  private static boolean isCall(String line) {
    int open = line.indexOf('(');
    boolean closes = open > 0 && ");({".indexOf(line.charAt(line.length() - 1)) >= 0;
    return closes && isName(line.substring(0, open));
  }

  /// What closes or leaves a block of C and its like.
  private static boolean isClosed(String line) {
    return CLOSERS.contains(line) || line.startsWith("return ") && line.endsWith(";");
  }

  private static boolean isName(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean may = c < 128 && (Character.isLetterOrDigit(c) || "_.[]\"'$".indexOf(c) >= 0);
      if (!may) {
        return false;
      }
    }
    return !text.isEmpty() && !Character.isDigit(text.charAt(0));
  }
}
