package dev.offprint.extract.html;

import dev.offprint.model.Surroundings.Line;
import dev.offprint.model.Surroundings.Place;
import dev.offprint.model.Surroundings.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Gathers the short lines of a page that may say who wrote its article and when: those beside the
/// title, and elsewhere those whose names in the markup say so.
final class HeadLines {
  private static final int LONGEST = 120;
  private static final int LONGEST_LABEL = 200;
  private static final int DEEPEST = 400;

  /// So many lines stand between the title and the text at most, and so many above it.
  private static final int MOST_BELOW = 40;

  private static final int MOST_ABOVE = 12;
  private static final int MOST = 400;

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F]+");
  private static final Pattern MARKS = Pattern.compile("^[-–—•●·⋅|/ ]+|[-–—•●·⋅|/ ]+$");
  private static final Pattern PARTING = Pattern.compile(" ?[●⋅•·|] ?| [-–—] ");
  private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final int ISO_LENGTH = "2024-03-02".length();

  private static final Set<String> APART =
      Set.of("nav", "aside", "footer", "form", "menu", "search", "figure", "blockquote");

  private static final Set<String> NAMES =
      Set.of("author", "authors", "byline", "bylines", "writer", "contributor", "contributors");

  private static final Set<String> DAYS =
      Set.of(
          ("date time timestamp datetime published publish pubdate posted updated modified"
                  + " datepublished datemodified")
              .split(" "));

  private static final Set<String> OTHERS =
      Set.of(
          ("comment comments related recommended recommendations popular trending newsletter"
                  + " sidebar menu nav breadcrumb breadcrumbs teaser teasers card cards more latest"
                  + " disqus event events")
              .split(" "));

  private final Measures measures;
  private final TitleHeading title;
  private final List<Line> above = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private int below = -1;

  private HeadLines(TitleHeading title, Measures measures) {
    this.title = title;
    this.measures = measures;
  }

  /// @param told what the page says of itself, unseen
  static List<Line> of(Element body, List<Line> told, TitleHeading title, Measures measures) {
    HeadLines lines = new HeadLines(title, measures);
    lines.lines.addAll(told);
    lines.walk(body, Sort.UNKNOWN, 0);
    return lines.lines;
  }

  private void walk(Element element, Sort sort, int depth) {
    if (lines.size() > MOST || depth > DEEPEST || !title.isIn(element) && isApart(element)) {
      return;
    }
    if (title.is(element)) {
      below = 0;
      lines.addAll(above);
      above.clear();
      return;
    }
    Sort own = sort(element, sort);
    boolean holdsBlocks = false;
    for (Node child : element.childNodes()) {
      holdsBlocks |= child instanceof Element part && Tags.isBlock(part);
    }
    if (Tags.isBlock(element) && !holdsBlocks) {
      line(element, own);
      return;
    }
    for (Node child : element.childNodes()) {
      if (child instanceof Element part) {
        walk(part, own, depth + 1);
      } else if (child instanceof TextNode text && !text.isBlank()) {
        add(text.text().strip(), own);
      }
    }
  }

  private boolean isApart(Element element) {
    if (Tags.isUnseen(element) || Tags.isControl(element) || Signs.isHidden(element)) {
      return true;
    }
    return APART.contains(element.normalName())
        || Signs.isOfRoleAround(element)
        || Signs.has(element, OTHERS) && sort(element, Sort.UNKNOWN) != Sort.NAME;
  }

  /// The line as a whole, and its pieces where it has several with names of their own.
  private void line(Element element, Sort sort) {
    String text = element.text().strip();
    if (measures.of(element).prose() > LONGEST_LABEL) {
      below = below < 0 ? below : MOST_BELOW;
    }
    boolean parted = element.childrenSize() > 1 || sort == Sort.UNKNOWN;
    for (Element part : element.getAllElements()) {
      Sort own = part == element ? Sort.UNKNOWN : sort(part, sort);
      if (own != Sort.UNKNOWN && parted) {
        piece(part, own);
      }
    }
    add(text, sort);
  }

  /// A line without the marks that part it from those beside it.
  private void add(String whole, Sort sort) {
    if (whole.isEmpty() || whole.length() > LONGEST) {
      return;
    }
    String text = MARKS.matcher(SPACES.matcher(whole).replaceAll(" ")).replaceAll("");
    if (text.isEmpty()) {
      return;
    }
    String[] parts = PARTING.split(text);
    for (int i = 0; i < parts.length && parts.length > 1; i++) {
      put(parts[i].strip(), sort);
    }
    put(text, sort);
  }

  private void put(String text, Sort sort) {
    if (below >= 0 && below < MOST_BELOW) {
      below++;
      lines.add(new Line(text, sort, Place.HEAD));
    } else if (below < 0) {
      above.add(new Line(text, sort, Place.ABOVE));
      if (above.size() > MOST_ABOVE) {
        elsewhere(above.removeFirst());
      }
    } else {
      elsewhere(new Line(text, sort, Place.ELSEWHERE));
    }
  }

  private void elsewhere(Line line) {
    if (line.sort() != Sort.UNKNOWN) {
      lines.add(new Line(line.text(), line.sort(), Place.ELSEWHERE));
    }
  }

  /// A day as the markup has it, else as readers see it.
  private void piece(Element part, Sort sort) {
    String day = part.normalName().equals("time") ? part.attr("datetime").strip() : "";
    boolean iso = ISO_DAY.matcher(day).lookingAt();
    add(iso ? day.substring(0, ISO_LENGTH) : part.text().strip(), sort);
  }

  private Sort sort(Element element, Sort outer) {
    String name = element.normalName();
    if (name.equals("time")) {
      return Sort.DAY;
    }
    if (element.attr("rel").equals("author") || name.equals("a") && leadsToAuthor(element)) {
      return Sort.NAME;
    }
    boolean day = Signs.has(element, DAYS) || element.attr("itemprop").startsWith("date");
    boolean person = Signs.has(element, NAMES) || element.attr("itemprop").equals("author");
    if (person == day || measures.of(element).chars() > LONGEST_LABEL) {
      return outer;
    }
    return person ? Sort.NAME : Sort.DAY;
  }

  private static boolean leadsToAuthor(Element link) {
    String target = link.attr("href").toLowerCase(Locale.ROOT);
    int at = target.indexOf("/author");
    return at >= 0 && target.indexOf('/', at + 1) > 0 || target.contains("/contributors/");
  }
}
