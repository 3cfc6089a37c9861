package dev.offprint.model;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/// Running text that never changes and is asked for its characters again and again.
final class InlineList extends AbstractList<Inline> implements RandomAccess {
  private final Inline[] inlines;

  /// The characters, once they were asked for.
  private @Nullable String text;

  /// Whether they are plain, once that was asked.
  private @Nullable Boolean plain;

  private InlineList(Inline[] inlines) {
    this.inlines = inlines;
  }

  /// A copy; the same instance where nothing could change it.
  static List<Inline> of(List<Inline> content) {
    if (content instanceof InlineList) {
      return content;
    }
    return new InlineList(List.copyOf(content).toArray(new Inline[0]));
  }

  /// See [Inlines#text].
  String text() {
    String known = text;
    if (known == null) {
      known = Inlines.joined(this);
      text = known;
    }
    return known;
  }

  /// See [Inlines#isPlain].
  boolean isPlain() {
    Boolean known = plain;
    if (known == null) {
      known = PlainText.is(this);
      plain = known;
    }
    return known;
  }

  @Override
  public Inline get(int index) {
    return inlines[index];
  }

  @Override
  public int size() {
    return inlines.length;
  }

  @Override
  public Iterator<Inline> iterator() {
    return new Each(inlines);
  }

  /// From the first to the last.
  private static final class Each implements Iterator<Inline> {
    private final Inline[] inlines;
    private int next;

    Each(Inline[] inlines) {
      this.inlines = inlines;
    }

    @Override
    public boolean hasNext() {
      return next < inlines.length;
    }

    @Override
    public Inline next() {
      if (next == inlines.length) {
        throw new NoSuchElementException();
      }
      return inlines[next++];
    }
  }
}
