package dev.offprint.typeset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Running text with its looks: what a paragraph is broken into lines from.
///
/// @param text white space is single spaces; `\n` is a forced line end
/// @param segments cover the text without gap, in order
/// @param language a BCP 47 tag
record StyledText(String text, List<Segment> segments, String language) {
  StyledText {
    segments = List.copyOf(segments);
  }

  /// What a stretch leads to.
  ///
  /// @param target an absolute URL, or `#` and the name of an anchor
  /// @param description what it leads to, in words
  /// @param tag the id of its [Tag.Role#LINK]
  record LinkTo(String target, String description, int tag) {}

  /// A stretch of one look and one meaning.
  ///
  /// @param link where it leads
  /// @param hyphens whether its words may be divided
  /// @param missing whether no font has its characters, so that boxes stand for them
  record Segment(
      int from,
      int to,
      Look look,
      int tag,
      @Nullable LinkTo link,
      boolean hyphens,
      boolean missing) {
    /// The same at another place.
    Segment from(int start, int end) {
      return part(start, end, look, missing);
    }

    Segment part(int start, int end, Look other, boolean lacks) {
      return new Segment(start, end, other, tag, link, hyphens, lacks);
    }

    Segment scaled(float factor) {
      return new Segment(from, to, look.scaled(factor), tag, link, hyphens, missing);
    }
  }

  /// The same in larger or smaller letters.
  StyledText scaled(float factor) {
    return new StyledText(
        text, segments.stream().map(segment -> segment.scaled(factor)).toList(), language);
  }
}
