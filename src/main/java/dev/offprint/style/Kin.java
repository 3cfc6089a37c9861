package dev.offprint.style;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An element as the selectors of a theme can tell it from others: elements of equal kin have the
/// same style. There is one instance for each, so the style is computed once and kept here.
final class Kin {
  private final Key key;
  private volatile @Nullable Computed computed;

  Kin(Key key) {
    this.key = key;
  }

  /// @param first whether it is the first child
  /// @param previous the sibling before it, only as far back as selectors look
  record Key(
      String name,
      List<String> classes,
      String language,
      boolean first,
      @Nullable Kin parent,
      @Nullable Kin previous) {}

  String name() {
    return key.name;
  }

  List<String> classes() {
    return key.classes;
  }

  String language() {
    return key.language;
  }

  boolean first() {
    return key.first;
  }

  @Nullable Kin parent() {
    return key.parent;
  }

  @Nullable Kin previous() {
    return key.previous;
  }

  @Nullable Computed computed() {
    return computed;
  }

  /// Keeps what was computed. Two threads may compute the same; either answer will do.
  Computed keep(Computed style) {
    computed = style;
    return style;
  }
}
