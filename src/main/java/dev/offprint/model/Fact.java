package dev.offprint.model;

import java.util.List;
import java.util.function.BiFunction;

/// What a question about running text in a language is answered with. Text never changes, so the
/// answer is kept with it, however many rules ask.
///
/// @param <T> the answers; immutable
public final class Fact<T> {
  private final BiFunction<String, String, T> answer;

  private Fact(BiFunction<String, String, T> answer) {
    this.answer = answer;
  }

  /// @param answer from the characters of the text and the language, a BCP 47 tag
  public static <T> Fact<T> of(BiFunction<String, String, T> answer) {
    return new Fact<>(answer);
  }

  /// The answer for a text.
  ///
  /// @param language a BCP 47 tag; empty where it makes no difference
  public T about(List<Inline> content, String language) {
    return content instanceof InlineList list
        ? list.answer(this, language)
        : answer(Inlines.text(content), language);
  }

  T answer(String text, String language) {
    return answer.apply(text, language);
  }
}
