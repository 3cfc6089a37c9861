package dev.offprint.epub;

import dev.offprint.model.Picture;
import dev.offprint.model.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the package says of its accessibility, computed from what it holds. It claims features and
/// never conformance, which only a person can certify.
///
/// @param modes the senses that its content speaks to
/// @param sufficient the one sense that is enough for all of it; empty where none is
/// @param features what helps a reader, in the words of schema.org
/// @param summary the same in sentences
record Accessibility(
    List<String> modes, Optional<String> sufficient, List<String> features, String summary) {

  /// @param pictures all that the book shows, its cover too
  static Accessibility of(List<Picture> pictures, boolean hasSections, Wording wording) {
    boolean described = pictures.stream().noneMatch(picture -> picture.alternative() == null);
    List<String> features = new ArrayList<>(List.of("displayTransformability", "readingOrder"));
    List<String> sentences = new ArrayList<>(List.of(wording.accessibleText()));
    features.add("tableOfContents");
    sentences.add(wording.accessibleContents());
    if (hasSections) {
      features.add("structuralNavigation");
    }
    if (!pictures.isEmpty() && described) {
      features.add("alternativeText");
      sentences.add(wording.accessiblePictures());
    }
    return new Accessibility(
        pictures.isEmpty() ? List.of("textual") : List.of("textual", "visual"),
        described ? Optional.of("textual") : Optional.empty(),
        List.copyOf(features),
        String.join(" ", sentences));
  }
}
