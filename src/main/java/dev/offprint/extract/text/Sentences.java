package dev.offprint.extract.text;

/// Whether sentences end and begin with lines.
final class Sentences {
  private static final String ENDS = ".!?…:。！？：।؟۔";
  private static final String CLOSERS = "\"'”’»›“‘)]}」』";

  private Sentences() {}

  /// Whether a sentence, or what announces the next one, is over at the line's end.
  static boolean isOver(String text, Line line) {
    int last = line.end() - 1;
    while (last > line.start() && CLOSERS.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return !line.isEmpty() && ENDS.indexOf(text.charAt(last)) >= 0;
  }

  /// Whether a sentence or a heading may begin with the line: it does not start in lower case.
  static boolean mayBegin(String text, Line line) {
    return !line.isEmpty() && !Character.isLowerCase(text.charAt(line.start()));
  }
}
