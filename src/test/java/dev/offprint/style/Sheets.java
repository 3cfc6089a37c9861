package dev.offprint.style;

import dev.offprint.report.Finding;
import java.util.List;

/// Themes and elements for tests.
final class Sheets {
  static final Element ARTICLE = Element.root("en").child("body").child("article");

  private Sheets() {}

  static Theme theme(String css) {
    return Theme.forPrint(Paper.A4, List.of(new StyleSheet("my.css", css)));
  }

  /// The style of a `p.x` in the article, with the given declarations.
  static Style styled(String declarations) {
    return theme("p.x {" + declarations + "}").style(ARTICLE.child("p", "x"));
  }

  static List<String> messages(String css) {
    return messages(theme(css).findings());
  }

  static List<String> messages(List<Finding> findings) {
    return findings.stream().map(Finding::message).toList();
  }
}
