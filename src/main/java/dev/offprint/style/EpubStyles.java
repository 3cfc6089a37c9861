package dev.offprint.style;

import dev.offprint.report.Finding;
import java.util.ArrayList;
import java.util.List;

/// The style sheet of an EPUB.
public final class EpubStyles {
  private EpubStyles() {}

  /// `base.css` and `epub.css` as they stand, then what Offprint knows of the user's sheets.
  ///
  /// The user's rules are written anew, so nothing that an EPUB must not have (`@import`,
  /// `url()`, `direction`) comes through. `@page` is for paper and is not in it.
  public static String css(List<StyleSheet> user) {
    var css = new StringBuilder();
    css.append(StyleSheet.builtIn("base").css()).append('\n');
    css.append(StyleSheet.builtIn("epub").css());
    for (StyleSheet sheet : user) {
      for (StyleRule rule : SheetReader.read(sheet).rules()) {
        css.append(rule.medium().screen() ? "\n" + rule.css() : "");
      }
    }
    return css.toString();
  }

  /// What in the user's sheets could not be honoured. A [Theme] of the same sheets says the same
  /// and more.
  public static List<Finding> findings(List<StyleSheet> user) {
    List<Finding> findings = new ArrayList<>();
    user.forEach(sheet -> findings.addAll(SheetReader.read(sheet).findings()));
    return findings;
  }
}
