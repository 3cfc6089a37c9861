package dev.offprint.style;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A selector, read from its right end: `article > p + p` is a `p` beside a `p` inside `article`.
///
/// @param combinator how `left` lies to the subject; `null` where there is no `left`
record Selector(Compound subject, @Nullable Combinator combinator, @Nullable Selector left) {
  boolean matches(Kin kin) {
    if (!subject.matches(kin)) {
      return false;
    }
    if (combinator == null || left == null) {
      return true;
    }
    return switch (combinator) {
      case CHILD -> kin.parent() != null && left.matches(kin.parent());
      case ADJACENT -> kin.previous() != null && left.matches(kin.previous());
      case DESCENDANT -> matchesAncestor(left, kin);
    };
  }

  private static boolean matchesAncestor(Selector selector, Kin kin) {
    for (Kin above = kin.parent(); above != null; above = above.parent()) {
      if (selector.matches(above)) {
        return true;
      }
    }
    return false;
  }

  /// Classes count a thousand times what names count (Selectors Level 3, section 9).
  int specificity() {
    return subject.specificity() + (left == null ? 0 : left.specificity());
  }

  /// How many siblings back the selector looks at most.
  int lookBack() {
    int most = 0;
    int run = 0;
    for (Selector at = this; at != null; at = at.left) {
      run = at.combinator == Combinator.ADJACENT ? run + 1 : 0;
      most = Math.max(most, run);
    }
    return most;
  }

  String css() {
    return left == null || combinator == null
        ? subject.css()
        : left.css() + combinator.css + subject.css();
  }

  enum Combinator {
    DESCENDANT(" "),
    CHILD(" > "),
    ADJACENT(" + ");

    private final String css;

    Combinator(String css) {
      this.css = css;
    }
  }

  /// What is said of one element.
  ///
  /// @param name empty for any
  /// @param language empty for any
  record Compound(String name, List<String> classes, boolean firstChild, String language) {
    Compound {
      classes = List.copyOf(classes);
    }

    boolean matches(Kin kin) {
      return (name.isEmpty() || name.equals(kin.name()))
          && (!firstChild || kin.first())
          && kin.classes().containsAll(classes)
          && (language.isEmpty() || speaks(kin.language()));
    }

    /// Whether a tag is the language or a variety of it (RFC 4647, section 3.3.1).
    private boolean speaks(String tag) {
      String lower = tag.toLowerCase(Locale.ROOT);
      return lower.equals(language) || lower.startsWith(language + "-");
    }

    int specificity() {
      int pseudo = (firstChild ? 1 : 0) + (language.isEmpty() ? 0 : 1);
      return 1000 * (classes.size() + pseudo) + (name.isEmpty() ? 0 : 1);
    }

    String css() {
      var css = new StringBuilder(name);
      classes.forEach(each -> css.append('.').append(each));
      css.append(firstChild ? ":first-child" : "");
      css.append(language.isEmpty() ? "" : ":lang(" + language + ")");
      return css.isEmpty() ? "*" : css.toString();
    }
  }
}
