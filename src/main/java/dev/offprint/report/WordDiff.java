package dev.offprint.report;

import java.util.ArrayList;
import java.util.List;

/// What differs between two texts, word by word.
///
/// Found by Myers' greedy algorithm between what both begin and end with. Where the texts differ in
/// too many words for it, all between is taken as replaced; the time is linear in their length.
public final class WordDiff {
  private static final int MOST_EDITS = 200;

  private final List<String> before;
  private final List<String> after;
  private final List<Piece> pieces = new ArrayList<>();

  private WordDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /// A stretch that both texts have, or only one of them.
  public record Piece(Kind kind, String text) {
    /// Which of the texts have a piece.
    public enum Kind {
      SAME,
      REMOVED,
      ADDED
    }
  }

  /// The pieces in order, what was removed before what was added in its place.
  public static List<Piece> of(String before, String after) {
    WordDiff diff = new WordDiff(tokens(before), tokens(after));
    diff.compare();
    return merged(diff.pieces);
  }

  /// Words, runs of blanks, and every other character for itself.
  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int first = text.codePointAt(from);
      int to = from + Character.charCount(first);
      int kind = kind(first);
      while (kind != 0 && to < text.length() && kind(text.codePointAt(to)) == kind) {
        to += Character.charCount(text.codePointAt(to));
      }
      tokens.add(text.substring(from, to));
      from = to;
    }
    return tokens;
  }

  private static int kind(int c) {
    if (c == ' ' || c == '\t') {
      return 1;
    }
    return Character.isLetterOrDigit(c) && !Words.isWordAlone(c) ? 2 : 0;
  }

  private void compare() {
    int start = 0;
    int shorter = Math.min(before.size(), after.size());
    while (start < shorter && before.get(start).equals(after.get(start))) {
      start++;
    }
    int ends = 0;
    while (ends < shorter - start && beforeFromEnd(ends).equals(afterFromEnd(ends))) {
      ends++;
    }
    before.subList(0, start).forEach(token -> add(Piece.Kind.SAME, token));
    compareMiddle(start, before.size() - ends, after.size() - ends);
    before.subList(before.size() - ends, before.size()).forEach(t -> add(Piece.Kind.SAME, t));
  }

  private String beforeFromEnd(int index) {
    return before.get(before.size() - 1 - index);
  }

  private String afterFromEnd(int index) {
    return after.get(after.size() - 1 - index);
  }

  private void compareMiddle(int start, int beforeEnd, int afterEnd) {
    List<String> old = before.subList(start, beforeEnd);
    List<String> now = after.subList(start, afterEnd);
    List<int[]> trace = trace(old, now);
    if (trace.isEmpty()) {
      old.forEach(token -> add(Piece.Kind.REMOVED, token));
      now.forEach(token -> add(Piece.Kind.ADDED, token));
      return;
    }
    List<Piece> reversed = new ArrayList<>();
    walkBack(old, now, trace, reversed);
    reversed.reversed().forEach(piece -> add(piece.kind(), piece.text()));
  }

  /// For each number of edits, how far they reach in `old` on each diagonal; empty where too many
  /// are needed.
  private static List<int[]> trace(List<String> old, List<String> now) {
    List<int[]> trace = new ArrayList<>();
    int[] reach = new int[2 * MOST_EDITS + 3];
    int middle = MOST_EDITS + 1;
    for (int edits = 0; edits <= MOST_EDITS; edits++) {
      trace.add(java.util.Arrays.copyOfRange(reach, middle - edits - 1, middle + edits + 2));
      for (int k = -edits; k <= edits; k += 2) {
        boolean down = k == -edits || (k != edits && reach[middle + k - 1] < reach[middle + k + 1]);
        int x = down ? reach[middle + k + 1] : reach[middle + k - 1] + 1;
        while (x < old.size() && x - k < now.size() && old.get(x).equals(now.get(x - k))) {
          x++;
        }
        reach[middle + k] = x;
        if (x >= old.size() && x - k >= now.size()) {
          return trace;
        }
      }
    }
    return List.of();
  }

  private static void walkBack(
      List<String> old, List<String> now, List<int[]> trace, List<Piece> reversed) {
    int x = old.size();
    int y = now.size();
    for (int edits = trace.size() - 1; edits >= 0; edits--) {
      int[] reach = trace.get(edits);
      int k = x - y;
      int at = k + edits + 1;
      boolean down = k == -edits || (k != edits && reach[at - 1] < reach[at + 1]);
      int fromX = edits == 0 ? 0 : down ? reach[at + 1] : reach[at - 1];
      int fromY = edits == 0 ? 0 : fromX - (down ? k + 1 : k - 1);
      while (x > fromX && y > fromY) {
        reversed.add(new Piece(Piece.Kind.SAME, old.get(--x)));
        y--;
      }
      if (x > fromX) {
        reversed.add(new Piece(Piece.Kind.REMOVED, old.get(--x)));
      } else if (y > fromY) {
        reversed.add(new Piece(Piece.Kind.ADDED, now.get(--y)));
      }
    }
  }

  private void add(Piece.Kind kind, String text) {
    pieces.add(new Piece(kind, text));
  }

  /// One piece for each run, and between two stretches that are the same one removal and one
  /// addition at most.
  private static List<Piece> merged(List<Piece> pieces) {
    List<Piece> merged = new ArrayList<>();
    StringBuilder same = new StringBuilder();
    StringBuilder removed = new StringBuilder();
    StringBuilder added = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece.kind() == Piece.Kind.SAME) {
        flush(Piece.Kind.REMOVED, removed, merged);
        flush(Piece.Kind.ADDED, added, merged);
        same.append(piece.text());
      } else {
        flush(Piece.Kind.SAME, same, merged);
        (piece.kind() == Piece.Kind.REMOVED ? removed : added).append(piece.text());
      }
    }
    flush(Piece.Kind.REMOVED, removed, merged);
    flush(Piece.Kind.ADDED, added, merged);
    flush(Piece.Kind.SAME, same, merged);
    return merged;
  }

  private static void flush(Piece.Kind kind, StringBuilder text, List<Piece> merged) {
    if (!text.isEmpty()) {
      merged.add(new Piece(kind, text.toString()));
      text.setLength(0);
    }
  }
}
