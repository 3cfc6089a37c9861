package dev.offprint.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A picture as an article shows it: where it is to be had and what it shows and, once it was had,
/// the picture itself. Two that show the same share their [Image].
///
/// @param sources where it is to be had, the best first: absolute URLs, and paths relative to the
///     page's file
/// @param alternative what it shows, in words; empty where it only decorates, `null` where nobody
///     says
/// @param image the picture; empty as long as it was not had
public record Picture(List<String> sources, @Nullable String alternative, Optional<Image> image) {
  public Picture {
    sources = List.copyOf(sources);
  }

  /// One that is to be had from `sources`.
  public static Picture wanted(List<String> sources, @Nullable String alternative) {
    return new Picture(sources, alternative, Optional.empty());
  }

  /// The same, had.
  public Picture with(Image had) {
    return new Picture(sources, alternative, Optional.of(had));
  }

  /// What stands in the place of one that was not had: what it shows, as a link to it. Empty where
  /// neither is known, or where it only decorates.
  public List<Inline> inPlace(Wording wording) {
    String known = alternative == null ? "" : alternative.strip();
    Optional<String> address = address();
    boolean decorates = alternative != null && XmlText.isBlank(known);
    if (decorates || alternative == null && address.isEmpty()) {
      return List.of();
    }
    Inline words =
        Inline.Text.of(known.isEmpty() ? wording.picture() : wording.picture() + ": " + known);
    return List.of(address.<Inline>map(url -> new Inline.Link(url, List.of(words))).orElse(words));
  }

  /// Whether anything of it is to be seen.
  public boolean shows(Wording wording) {
    return image.isPresent() || !inPlace(wording).isEmpty();
  }

  /// Where a reader can see it: the first of its sources that is on the web.
  public Optional<String> address() {
    return sources.stream().flatMap(source -> WebLink.of(source).stream()).findFirst();
  }
}
