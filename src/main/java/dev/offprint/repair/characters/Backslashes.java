package dev.offprint.repair.characters;

import dev.offprint.model.Inlines.Edit;
import dev.offprint.repair.rule.Marks;
import java.util.ArrayList;
import java.util.List;

/// Reads what JSON and its like write with backslashes, where it was left in the text:
/// `don\u2019t`, `\"Yes,\" she said.\n\nHe left.`
///
/// Paths, mathematics and code have backslashes too: where some stand that are no escapes, only
/// characters that are named by their number and lean on a word are read.
final class Backslashes {
  private static final Marks CODE = Marks.of("{}[]<>`$^=");
  private static final int FEWEST_LINES = 3;

  /// One that is none may stand among so many.
  private static final int MANY = 30;

  private static final int FEWEST_QUOTES = 2;
  private static final int FEWEST_ELISIONS = 3;

  private int characters;
  private int loose;
  private int lines;
  private int doubleLines;
  private int quotes;
  private int apostrophes;
  private int elisions;
  private int slashes;
  private int others;

  /// Counts what speaks for escapes, and against them, in one paragraph.
  void add(String text) {
    EscapeReader reader = new EscapeReader(text);
    boolean code = isCode(text);
    for (int at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at)) {
      EscapeReader.Escape escape = reader.read(at);
      count(code ? EscapeReader.Kind.OTHER : escape.kind(), escape);
      at = escape.to();
    }
  }

  private void count(EscapeReader.Kind kind, EscapeReader.Escape escape) {
    switch (kind) {
      case CHARACTER -> characters++;
      case LOOSE_CHARACTER, LOOSE_LINE -> loose++;
      case LINE -> {
        lines++;
        doubleLines += escape.with().equals("\n\n") ? 1 : 0;
      }
      case QUOTE -> quotes++;
      case APOSTROPHE -> apostrophes++;
      case ELISION -> elisions++;
      case SLASH -> slashes++;
      case OTHER -> others++;
    }
  }

  private static boolean isCode(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (CODE.has(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  List<Edit> edits(String text) {
    if (characters + lines + quotes + apostrophes + elisions + slashes == 0 || isCode(text)) {
      return List.of();
    }
    EscapeReader reader = new EscapeReader(text);
    List<Edit> edits = new ArrayList<>();
    for (int at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at)) {
      EscapeReader.Escape escape = reader.read(at);
      if (isMeant(escape.kind())) {
        edits.add(new Edit(escape.from(), escape.to(), escape.shown(text)));
      }
      at = escape.to();
    }
    return edits;
  }

  private boolean isMeant(EscapeReader.Kind kind) {
    int escapes = characters + loose + lines + quotes + apostrophes + elisions + slashes;
    boolean clean = others * MANY <= escapes;
    boolean json = clean && (characters > 0 || areLines() || slashes > 0);
    return switch (kind) {
      case CHARACTER -> clean || characters >= 2 * others;
      case LOOSE_CHARACTER -> clean && characters >= 2;
      case LINE -> clean && (areLines() || characters > 0);
      case LOOSE_LINE -> clean && (areLines() || characters >= 2);
      case QUOTE -> clean && (quotes >= FEWEST_QUOTES || json);
      case APOSTROPHE -> clean;
      case ELISION -> clean && (elisions >= FEWEST_ELISIONS || apostrophes > 0 || json);
      case SLASH -> clean;
      case OTHER -> false;
    };
  }

  private boolean areLines() {
    return lines >= FEWEST_LINES || doubleLines > 0;
  }
}
