package dev.offprint.repair.characters;

import dev.offprint.model.Inlines.Edit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// A text that is read anew, layer by layer, while each character remembers what of the text it
/// stands for.
final class Rereading {
  private static final int LAYERS = 8;

  private final int length;
  private String now;

  /// For each character of `now`, where what it stands for starts; one more for the end.
  private int[] starts;

  private boolean[] changed;

  Rereading(String text) {
    this.length = text.length();
    this.now = text;
    this.starts = new int[0];
    this.changed = new boolean[0];
  }

  /// What `layer` finds, and what it finds then, until there is nothing more.
  static List<Edit> edits(String text, Function<String, List<Edit>> layer) {
    Rereading rereading = new Rereading(text);
    rereading.repeat(layer);
    return rereading.edits();
  }

  void repeat(Function<String, List<Edit>> layer) {
    List<Edit> edits = layer.apply(now);
    for (int i = 0; i < LAYERS && !edits.isEmpty(); i++) {
      apply(edits);
      edits = layer.apply(now);
    }
  }

  String now() {
    return now;
  }

  /// Makes all `edits`, whose offsets are those of [#now].
  void apply(List<Edit> edits) {
    if (starts.length == 0) {
      starts = new int[length + 1];
      Arrays.setAll(starts, i -> i);
      changed = new boolean[length];
    }
    Next next = new Next(now.length() + edits.stream().mapToInt(e -> e.with().length()).sum());
    int done = 0;
    for (Edit edit : edits) {
      next.keep(done, edit.from());
      next.replace(edit);
      done = edit.to();
    }
    next.keep(done, now.length());
    next.finish();
  }

  /// What has become different, as edits of the text as it was.
  List<Edit> edits() {
    List<Edit> edits = new ArrayList<>();
    int i = 0;
    while (i < changed.length) {
      int from = i;
      while (i < changed.length && changed[i]) {
        i++;
      }
      if (i > from) {
        edits.add(new Edit(starts[from], starts[i], now.substring(from, i)));
      }
      i++;
    }
    return edits;
  }

  /// The next layer while it is written.
  private final class Next {
    private final StringBuilder text;
    private final int[] nextStarts;
    private final boolean[] nextChanged;

    Next(int capacity) {
      text = new StringBuilder(capacity);
      nextStarts = new int[capacity + 1];
      nextChanged = new boolean[capacity];
    }

    void keep(int from, int to) {
      int at = text.length();
      System.arraycopy(starts, from, nextStarts, at, to - from);
      System.arraycopy(changed, from, nextChanged, at, to - from);
      text.append(now, from, to);
    }

    void replace(Edit edit) {
      int at = text.length();
      text.append(edit.with());
      Arrays.fill(nextStarts, at, text.length(), starts[edit.from()]);
      Arrays.fill(nextChanged, at, text.length(), true);
    }

    void finish() {
      int size = text.length();
      nextStarts[size] = length;
      now = text.toString();
      starts = Arrays.copyOf(nextStarts, size + 1);
      changed = Arrays.copyOf(nextChanged, size);
    }
  }
}
