package dev.offprint.repair.structure;

import dev.offprint.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lines of a paragraph that may be code, as they stand in the source.
record CodeLines(List<String> lines) {
  /// Code without fences is moved in so far.
  static final int LEAST_INDENT = 4;
  private static final int FARTHEST = 40;
  private static final int LONGEST_LANGUAGE = 20;
  private static final List<String> FENCES = List.of("```", "~~~");
  private static final int FEWEST_BARE = 3;
  private static final int LEAST_STEP = 2;

  CodeLines {
    lines = List.copyOf(lines);
  }

  static CodeLines of(String text) {
    return new CodeLines(text.replace("\r", "").replace("\t", "    ").lines().toList());
  }

  /// The fence that the text begins with; `null` where it begins with none.
  static @Nullable String fence(String text) {
    return text.startsWith("```") ? "```" : text.startsWith("~~~") ? "~~~" : null;
  }

  /// How many columns stand before `start` on its line.
  static int indentBefore(String source, int start) {
    int columns = 0;
    for (int i = start - 1; i >= 0 && start - i <= FARTHEST; i--) {
      char c = source.charAt(i);
      if (c != ' ' && c != '\t') {
        break;
      }
      columns += c == '\t' ? LEAST_INDENT : 1;
    }
    return columns;
  }

  /// Whether every line of `where` below the first is moved in, or empty.
  static boolean isMovedInBelow(String source, Span where) {
    int end = source.indexOf('\n', where.start());
    while (end >= 0 && end < where.end()) {
      int start = end + 1;
      while (start < where.end() && " \t\r".indexOf(source.charAt(start)) >= 0) {
        start++;
      }
      boolean empty = start == where.end() || source.charAt(start) == '\n';
      if (!empty && indentBefore(source, start) < LEAST_INDENT) {
        return false;
      }
      end = source.indexOf('\n', start);
    }
    return true;
  }

  /// What stands between two fences; `null` where none do.
  @Nullable String fenced() {
    if (lines.size() < 3) {
      return null;
    }
    String last = lines.get(lines.size() - 1).strip();
    boolean fenced = FENCES.contains(last) && lines.get(0).strip().startsWith(last);
    boolean tagged = language().length() <= LONGEST_LANGUAGE && language().indexOf(' ') < 0;
    return fenced && tagged ? String.join("\n", lines.subList(1, lines.size() - 1)) : null;
  }

  /// What stands behind the first fence.
  String language() {
    String first = lines.get(0).strip();
    return first.length() < 3 ? "" : first.substring(3).strip();
  }

  /// Whether all lines are moved in, and half of them or more have the signs of a program.
  boolean isCode() {
    int signs = 0;
    int written = 0;
    for (String line : lines) {
      if (!line.isBlank() && indent(line) < LEAST_INDENT) {
        return false;
      }
      written += line.isBlank() ? 0 : 1;
      signs += CodeSigns.has(line.strip()) ? 1 : 0;
    }
    return written >= 2 && signs >= 2 && signs * 2 >= written;
  }

  /// Whether all lines that are not moved in have signs that no prose has, and there are several
  /// such lines.
  boolean isBare() {
    int strong = 0;
    int written = 0;
    boolean known = true;
    for (String line : lines) {
      boolean sign = CodeSigns.isStrong(line.strip());
      boolean within = written > 0 && indent(line) >= LEAST_STEP;
      known &= line.isBlank() || sign || within;
      written += line.isBlank() ? 0 : 1;
      strong += sign ? 1 : 0;
    }
    return known && strong >= FEWEST_BARE && strong * 3 >= written * 2;
  }

  /// Whether each line may be one of a program that is not moved in.
  boolean mayBeBare() {
    boolean first = true;
    for (String line : lines) {
      boolean within = !first && indent(line) >= LEAST_STEP;
      if (!line.isBlank() && !within && !CodeSigns.isStrong(line.strip())) {
        return false;
      }
      first = false;
    }
    return true;
  }

  /// The lines without what all are moved in by.
  String movedOut() {
    int least = FARTHEST;
    for (String line : lines) {
      least = line.isBlank() ? least : Math.min(least, indent(line));
    }
    StringBuilder out = new StringBuilder();
    for (String line : lines) {
      out.append(out.isEmpty() ? "" : "\n").append(line.substring(Math.min(least, line.length())));
    }
    return out.toString();
  }

  private static int indent(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    return i;
  }
}
