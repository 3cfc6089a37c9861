package dev.offprint.extract.html;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// How much text each part of a page has, how much of it is words of links, and how much of it is
/// running text.
final class Measures {
  /// Text that has so many characters with words enough around them is a paragraph.
  private static final int SHORTEST = 25;

  /// A page with so much running text that can be seen shows its article.
  private static final double ENOUGH = 1500;

  private static final double TIMES = 3;

  /// The deepest element that is looked at.
  static final int DEEPEST = 500;

  /// @param chars characters but for spaces
  /// @param links those that are in links
  /// @param prose the worth of its paragraphs
  /// @param paragraphs how many of them there are
  record Measure(int chars, int links, double prose, int paragraphs) {
    static final Measure NOTHING = new Measure(0, 0, 0, 0);

    double linkDensity() {
      return chars == 0 ? 0 : (double) links / chars;
    }
  }

  private final Map<Element, Measure> measures = new IdentityHashMap<>();

  private final boolean withHidden;

  /// @param withHidden whether what is hidden counts too
  Measures(Element body, boolean withHidden) {
    this.withHidden = withHidden;
    measure(body, false, 0);
  }

  /// What is hidden counts only on a page that has nothing much else: it is shown by a program.
  static Measures ofPage(Element body) {
    Measures seen = new Measures(body, false);
    double prose = seen.of(body).prose();
    if (prose >= ENOUGH) {
      return seen;
    }
    Measures all = new Measures(body, true);
    return all.of(body).prose() > TIMES * prose ? all : seen;
  }

  boolean hides(Element element) {
    return !withHidden && Signs.isHidden(element);
  }

  Measure of(Element element) {
    return measures.getOrDefault(element, Measure.NOTHING);
  }

  /// The sums of a subtree, while it is walked.
  private static final class Sum {
    private int chars;
    private int links;
    private double prose;
    private int paragraphs;

    /// Characters that are in no block below.
    private int own;

    private int ownLinks;
  }

  private Sum measure(Element element, boolean linked, int depth) {
    Sum sum = new Sum();
    if (depth > DEEPEST) {
      sum.own = characters(element.wholeText());
      return sum;
    }
    if (Tags.isUnseen(element) || Tags.isControl(element) || depth > 0 && hides(element)) {
      return sum;
    }
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        int chars = characters(text.getWholeText());
        sum.own += chars;
        sum.ownLinks += linked ? chars : 0;
      } else if (child instanceof Element part) {
        add(part, measure(part, linked || part.normalName().equals("a"), depth + 1), sum);
      }
    }
    if (Tags.isBlock(element)) {
      close(element, sum);
      measures.put(element, new Measure(sum.chars, sum.links, sum.prose, sum.paragraphs));
    }
    return sum;
  }

  private static void add(Element part, Sum below, Sum sum) {
    sum.chars += below.chars;
    sum.links += below.links;
    sum.prose += below.prose;
    sum.paragraphs += below.paragraphs;
    if (!Tags.isBlock(part)) {
      sum.own += below.own;
      sum.ownLinks += below.ownLinks;
    }
  }

  private static void close(Element element, Sum sum) {
    sum.chars += sum.own;
    sum.links += sum.ownLinks;
    if (sum.own >= SHORTEST && !Tags.isHeading(element)) {
      double plain = 1 - (double) sum.ownLinks / sum.own;
      sum.prose += sum.own * plain * plain;
      sum.paragraphs += plain > 0.5 ? 1 : 0;
    }
  }

  private static int characters(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += text.charAt(i) > ' ' ? 1 : 0;
    }
    return count;
  }
}
