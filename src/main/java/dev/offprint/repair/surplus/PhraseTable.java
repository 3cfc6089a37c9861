package dev.offprint.repair.surplus;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Values by keys that are whole numbers, for many questions that are answered with no.
final class PhraseTable<V> {
  /// How many places there are for each value, at least.
  private static final int ROOM = 2;

  private final int[] keys;
  private final @Nullable List<V>[] values;
  private final int mask;

  PhraseTable(Map<Integer, List<V>> entries) {
    int size = Integer.highestOneBit(Math.max(1, entries.size())) * 2 * ROOM;
    keys = new int[size];
    values = newArray(size);
    mask = size - 1;
    entries.forEach(this::put);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <V> @Nullable List<V>[] newArray(int size) {
    return new List[size];
  }

  private void put(int key, List<V> value) {
    int at = place(key);
    while (values[at] != null) {
      at = (at + 1) & mask;
    }
    keys[at] = key;
    values[at] = value;
  }

  @Nullable List<V> get(int key) {
    int at = place(key);
    List<V> value = values[at];
    while (value != null && keys[at] != key) {
      at = (at + 1) & mask;
      value = values[at];
    }
    return value;
  }

  private int place(int key) {
    int mixed = key * 0x9E3779B9;
    return (mixed ^ mixed >>> 15) & mask;
  }
}
