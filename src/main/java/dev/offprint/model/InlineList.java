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

  /// How plain they are, once that was asked.
  private PlainText.@Nullable Kind plain;

  /// What was asked about the text, the last answer first.
  private @Nullable Answer answers;

  /// One answer, and those before it.
  private record Answer(Fact<?> fact, String language, Object value, @Nullable Answer next) {}

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
  PlainText.Kind plain() {
    PlainText.Kind known = plain;
    if (known == null) {
      known = PlainText.kind(this);
      plain = known;
    }
    return known;
  }

  /// See [Fact#about].
  @SuppressWarnings("unchecked")
  <T> T answer(Fact<T> fact, String language) {
    for (Answer known = answers; known != null; known = known.next()) {
      if (known.fact() == fact && known.language().equals(language)) {
        return (T) known.value();
      }
    }
    T value = fact.answer(text(), language);
    answers = new Answer(fact, language, value, answers);
    return value;
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
