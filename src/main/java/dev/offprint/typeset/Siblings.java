package dev.offprint.typeset;

import dev.offprint.style.Element;
import org.jspecify.annotations.Nullable;

/// The children of one element, made one after the other, so that selectors see who stands first
/// and who follows whom.
final class Siblings {
  private final Element parent;
  private @Nullable Element last;

  private Siblings(Element parent) {
    this.parent = parent;
  }

  static Siblings in(Element parent) {
    return new Siblings(parent);
  }

  Element next(String name, String... classes) {
    Element next = last == null ? parent.child(name, classes) : last.next(name, classes);
    last = next;
    return next;
  }
}
