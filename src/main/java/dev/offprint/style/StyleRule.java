package dev.offprint.style;

import java.util.List;

/// A rule for elements.
record StyleRule(List<Selector> selectors, List<Declaration> declarations, Medium medium) {
  StyleRule {
    selectors = List.copyOf(selectors);
    declarations = List.copyOf(declarations);
  }

  /// How specific the rule is for an element, or -1 where it is not meant.
  int specificity(Kin kin) {
    int most = -1;
    for (Selector selector : selectors) {
      if (selector.matches(kin)) {
        most = Math.max(most, selector.specificity());
      }
    }
    return most;
  }

  String css() {
    var css = new StringBuilder();
    for (Selector selector : selectors) {
      css.append(css.isEmpty() ? "" : ", ").append(selector.css());
    }
    css.append(" {\n");
    for (Declaration declaration : declarations) {
      css.append("  ").append(declaration.css()).append(";\n");
    }
    return css.append("}\n").toString();
  }
}
