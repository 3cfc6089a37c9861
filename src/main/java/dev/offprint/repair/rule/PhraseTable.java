package dev.offprint.repair.rule;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Values by keys that are whole numbers, for many questions that are answered with no.
public final class PhraseTable<V> {
  /// How many places there are for each value, at least.
  private static final int ROOM = 2;

  /// How many keys are told apart at a glance for each place.
  private static final int GLANCES = 64;

  private final int[] keys;
  private final @Nullable List<V>[] values;
  private final int mask;

  /// One bit for several keys: most questions are answered by it, and it is small.
  private final long[] glances;

  public PhraseTable(Map<Integer, List<V>> entries) {
    int size = Integer.highestOneBit(Math.max(1, entries.size())) * 2 * ROOM;
    keys = new int[size];
    values = newArray(size);
    mask = size - 1;
    glances = new long[Math.max(1, size * GLANCES / Long.SIZE)];
    entries.forEach(this::put);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <V> @Nullable List<V>[] newArray(int size) {
    return new List[size];
  }

  private void put(int key, List<V> value) {
    int at = place(key);
    int glance = glance(key);
    glances[glance / Long.SIZE] |= 1L << glance;
    while (values[at] != null) {
      at = (at + 1) & mask;
    }
    keys[at] = key;
    values[at] = value;
  }

  /// Whether there may be a value, for a glance.
  public boolean mayHave(int key) {
    int glance = glance(key);
    return (glances[glance / Long.SIZE] & 1L << glance) != 0;
  }

  public @Nullable List<V> get(int key) {
    if (!mayHave(key)) {
      return null;
    }
    int at = place(key);
    List<V> value = values[at];
    while (value != null && keys[at] != key) {
      at = (at + 1) & mask;
      value = values[at];
    }
    return value;
  }

  private int place(int key) {
    return mixed(key) & mask;
  }

  private int glance(int key) {
    return mixed(key) & (glances.length * Long.SIZE - 1);
  }

  private static int mixed(int key) {
    int mixed = key * 0x9E3779B9;
    return mixed ^ mixed >>> 15;
  }
}
