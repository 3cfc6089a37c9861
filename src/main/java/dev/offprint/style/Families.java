package dev.offprint.style;

import dev.offprint.style.Term.Quoted;
import dev.offprint.style.Term.Separator;
import dev.offprint.style.Term.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The font families that there are, and the reading of `font-family`.
final class Families {
  static final String SERIF = "Source Serif 4";
  static final String DISPLAY = "Source Serif 4 Display";
  static final String SANS = "Source Sans 3";

  static final String MONO = "Source Code Pro";

  /// For messages.
  static final String KNOWN =
      SERIF + ", " + DISPLAY + ", " + SANS + ", " + MONO + ", serif, sans-serif, monospace";

  private Families() {}

  /// The first family of a list that there is.
  static @Nullable Value read(List<Term> terms) {
    for (String name : names(terms)) {
      String family = known(name);
      if (family != null) {
        return new Value.Family(family);
      }
    }
    return null;
  }

  private static @Nullable String known(String name) {
    if (name.equals("serif")) {
      return SERIF;
    }
    if (name.equals("sans-serif")) {
      return SANS;
    }
    if (name.equals("monospace")) {
      return MONO;
    }
    for (String family : List.of(SERIF, DISPLAY, SANS, MONO)) {
      if (family.equalsIgnoreCase(name)) {
        return family;
      }
    }
    return null;
  }

  /// The names of a list; none where it is not a list of names.
  static List<String> names(List<Term> terms) {
    List<String> names = new ArrayList<>();
    var name = new StringBuilder();
    for (Term term : terms) {
      String part = part(term);
      if (part == null) {
        return List.of();
      }
      if (part.equals(",")) {
        names.add(name.toString());
        name.setLength(0);
      } else {
        name.append(name.isEmpty() ? "" : " ").append(part);
      }
    }
    names.add(name.toString());
    return names;
  }

  private static @Nullable String part(Term term) {
    return switch (term) {
      case Word word -> word.text();
      case Quoted quoted -> quoted.text();
      case Separator separator -> separator.css().equals(",") ? "," : null;
      case Term.Amount _, Term.Hash _, Term.Function _, Term.Other _ -> null;
    };
  }
}
