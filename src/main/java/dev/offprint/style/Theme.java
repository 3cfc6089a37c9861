package dev.offprint.style;

import dev.offprint.report.Finding;
import dev.offprint.report.Finding.Kind;
import dev.offprint.style.PageStyle.Side;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// What the style sheets say of everything that is printed.
///
/// ```java
/// Theme theme = Theme.forPrint(Paper.A4, List.of(new StyleSheet("my.css", css)));
/// Style style = theme.style(Element.root("en").child("body").child("article").child("p"));
/// ```
///
/// A theme may be shared between threads. Asking for a style is cheap: elements that no selector
/// can tell apart share one.
public final class Theme {
  private final List<StyleRule> rules = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Side, PageStyle> pages = new EnumMap<>(Side.class);
  private final Map<Kin.Key, Kin> kins = new ConcurrentHashMap<>();
  private final int lookBack;

  private Theme(Paper paper, List<Sheet> builtIn, List<Sheet> user) {
    List<PageRule> ours = new ArrayList<>();
    builtIn.forEach(sheet -> add(sheet, paper, ours));
    List<PageRule> all = new ArrayList<>(ours);
    user.forEach(sheet -> add(sheet, paper, all));
    lookBack = lookBack(rules);
    Computed root = computed(kin(Element.root("")));
    for (Side side : Side.values()) {
      PageStyle page = new Pages(all, paper, root).page(side);
      boolean roomy = Pages.isRoomy(page);
      pages.put(side, roomy ? page : new Pages(ours, paper, root).page(side));
      if (!roomy) {
        noRoom(all.getLast().place());
      }
    }
  }

  /// The theme for paper: `base.css`, `print.css` and then the user's sheets in their order.
  public static Theme forPrint(Paper paper, List<StyleSheet> user) {
    return new Theme(paper, BuiltInSheets.FOR_PRINT, user.stream().map(SheetReader::read).toList());
  }

  private void add(Sheet sheet, Paper paper, List<PageRule> pageRules) {
    for (StyleRule rule : sheet.rules()) {
      if (rule.medium().isPrintedOn(paper)) {
        rules.add(rule);
      }
    }
    for (PageRule rule : sheet.pages()) {
      if (rule.medium().isPrintedOn(paper)) {
        pageRules.add(rule);
      }
    }
    findings.addAll(sheet.findings());
  }

  private void noRoom(String place) {
    String what = "a size and margins that leave no room for text";
    Finding finding = Finding.of(Kind.CSS_VALUE, place, what, "@page");
    if (!findings.contains(finding)) {
      findings.add(finding);
    }
  }

  private static int lookBack(List<StyleRule> rules) {
    int most = 0;
    for (StyleRule rule : rules) {
      for (Selector selector : rule.selectors()) {
        most = Math.max(most, selector.lookBack());
      }
    }
    return most;
  }

  /// The computed style of an element.
  public Style style(Element element) {
    return computed(kin(element)).style();
  }

  /// The style of a page.
  public PageStyle page(Side side) {
    PageStyle page = pages.get(side);
    if (page == null) {
      throw new IllegalStateException("there is no page style for " + side);
    }
    return page;
  }

  /// What in the sheets could not be honoured, sheet after sheet.
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  private Kin kin(Element element) {
    Element above = element.parent();
    return kin(element, above == null ? null : kin(above), lookBack);
  }

  private Kin kin(Element element, @Nullable Kin parent, int back) {
    Element before = element.previous();
    Kin previous = before == null || back == 0 ? null : kin(before, parent, back - 1);
    var key =
        new Kin.Key(
            element.name(),
            element.classes(),
            element.language(),
            before == null,
            parent,
            previous);
    return kins.computeIfAbsent(key, Kin::new);
  }

  private Computed computed(Kin kin) {
    Computed known = kin.computed();
    return known != null ? known : kin.keep(compute(kin));
  }

  private Computed compute(Kin kin) {
    var cascade = new Cascade();
    for (StyleRule rule : rules) {
      int specificity = rule.specificity(kin);
      if (specificity >= 0) {
        cascade.add(rule.declarations(), specificity);
      }
    }
    Kin parent = kin.parent();
    return parent == null
        ? Computation.root(cascade)
        : Computation.child(cascade, computed(parent));
  }
}
