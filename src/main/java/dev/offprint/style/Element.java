package dev.offprint.style;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a selector can see of a place in the document: an XHTML element with its classes and its
/// kin.
///
/// @param name the element's name, e.g. `p`
/// @param classes its classes, e.g. `standfirst`
/// @param parent the element around it, `null` at the root
/// @param previous the sibling before it, `null` where it is the first child
/// @param language a BCP 47 tag, inherited where the element has none of its own
public record Element(
    String name,
    List<String> classes,
    @Nullable Element parent,
    @Nullable Element previous,
    String language) {
  public Element {
    classes = List.copyOf(classes);
  }

  /// The root of a document, `html`.
  public static Element root(String language) {
    return new Element("html", List.of(), null, null, language);
  }

  /// A first child of this element.
  public Element child(String childName, String... childClasses) {
    return new Element(childName, List.of(childClasses), this, null, language);
  }

  /// A sibling that follows this element.
  public Element next(String nextName, String... nextClasses) {
    return new Element(nextName, List.of(nextClasses), parent, this, language);
  }
}
