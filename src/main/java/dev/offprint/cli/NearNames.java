package dev.offprint.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Names that somebody may have meant who wrote another one.
final class NearNames {
  private static final int MOST = 3;

  private NearNames() {}

  /// The names that begin with `wrong` or differ from it by a few letters, the nearest first.
  static List<String> of(String wrong, Collection<String> names) {
    int farthest = Math.max(2, wrong.length() / 3);
    List<String> near = new ArrayList<>();
    for (String name : names) {
      if (distance(wrong, name) <= farthest) {
        near.add(name);
      }
    }
    near.sort(Comparator.comparingInt(name -> distance(wrong, name)));
    return near.subList(0, Math.min(MOST, near.size()));
  }

  /// How many letters must be put in, taken out or replaced; 1 where one is how the other begins.
  private static int distance(String wrong, String name) {
    boolean begins = wrong.length() >= 3 && (name.startsWith(wrong) || wrong.startsWith(name));
    return begins ? 1 : edits(wrong, name);
  }

  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
