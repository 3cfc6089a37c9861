package dev.offprint.style;

import dev.offprint.report.Finding;
import java.util.List;

/// A style sheet as Offprint understands it.
record Sheet(List<StyleRule> rules, List<PageRule> pages, List<Finding> findings) {
  Sheet {
    rules = List.copyOf(rules);
    pages = List.copyOf(pages);
    findings = List.copyOf(findings);
  }
}
