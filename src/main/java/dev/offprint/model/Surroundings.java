package dev.offprint.model;

import java.util.List;
import java.util.Map;

/// What stands around an article on its page.
///
/// @param around where the paragraphs stand that are no part of the article, and why, in words
/// @param lines what may say who wrote it and when, in reading order
/// @param marked whether marks of the input say what its parts are, so that nothing has to be
///     guessed from how they look
public record Surroundings(Map<Span, String> around, List<Line> lines, boolean marked) {
  /// The article stands alone.
  public static final Surroundings NONE = new Surroundings(Map.of(), List.of(), false);

  public Surroundings {
    around = Map.copyOf(around);
    lines = List.copyOf(lines);
  }

  /// A short line of a page, by what its names in the markup say that it holds.
  public record Line(String text, Sort sort, Place place) {}

  /// What a line holds.
  public enum Sort {
    /// Who wrote the article, perhaps with a word or two before.
    NAME,
    /// When it was published or changed.
    DAY,
    /// The markup does not say.
    UNKNOWN
  }

  /// Where a line stands.
  public enum Place {
    /// Above the title.
    ABOVE,
    /// Below the title, with no running text between.
    HEAD,
    ELSEWHERE
  }
}
