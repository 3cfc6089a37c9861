package dev.offprint.style;

import java.util.List;

/// A declaration that Offprint understood.
///
/// @param css as CSS, e.g. `margin: 1em 0`
/// @param settings what it sets in print; none where only the EPUB honours it
record Declaration(Property property, String css, boolean important, List<Setting> settings) {
  Declaration {
    settings = List.copyOf(settings);
  }
}
