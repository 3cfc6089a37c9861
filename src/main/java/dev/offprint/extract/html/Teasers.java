package dev.offprint.extract.html;

import dev.offprint.extract.html.Measures.Measure;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the teasers of other articles of the site below the last running text of an article:
/// cards with a linked heading or picture, and lines that are links as a whole.
///
/// In the midst of the text the same shapes may be what the article is about. What leads to other
/// sites is no teaser: sources stand at the end, too.
final class Teasers {
  /// A card has no more characters, spaces aside, nor more that are in no link.
  private static final int LONGEST = 700;

  private static final int LONGEST_TEXT = 600;
  private static final int SHORTEST_LINE = 15;

  /// So much running text is no label; nor are sentences that have as much.
  private static final int RUNNING = 150;

  private static final int FEWEST_WORDS = 4;

  /// As in `AMAs`.
  private static final int MOST_SMALL = 2;

  private static final int FEWEST_IN_LIST = 3;
  private static final int LONGEST_CALL = 16;
  private static final int LONGEST_LABEL = 60;
  private static final int SENTENCE = 40;
  private static final String ENDS = ".!?…。！？\"”’»)";

  private static final double MOST_TITLE = 0.8;
  private static final double MOST_LINE = 0.9;

  /// Cards with more of the article's running text are what it is about, unless they have dates.
  private static final double TOO_MUCH = 0.25;

  private static final int DEEPEST = 60;

  private final Measures measures;
  private final String host;
  private final Predicate<Element> isAround;
  private final List<Element> units = new ArrayList<>();
  private final Set<Element> teasers = Collections.newSetFromMap(new IdentityHashMap<>());

  /// @param host of the page; empty if that is not known
  /// @param isAround what is left out anyway
  Teasers(Measures measures, String host, Predicate<Element> isAround) {
    this.measures = measures;
    this.host = host;
    this.isAround = isAround;
  }

  /// The parts that go: the teasers, and the labels among them and right above.
  Set<Element> in(Element main) {
    collect(main, 0);
    Set<Element> found = inText();
    int from = units.size();
    while (from > 0 && !isRunning(units.get(from - 1))) {
      from--;
    }
    while (from < units.size() && !teasers.contains(units.get(from))) {
      from++;
    }
    int end = units.size();
    while (end > from && !teasers.contains(units.get(end - 1))) {
      end--;
    }
    if (from < end && areOfOthers(units.subList(from, end), main)) {
      units.subList(from, end).stream().filter(this::isTeaserOrLabel).forEach(found::add);
      if (from > 0 && isLabel(units.get(from - 1))) {
        found.add(units.get(from - 1));
      }
    }
    return found;
  }

  /// Whether the cards are few beside the text, or have dates.
  private boolean areOfOthers(List<Element> parts, Element main) {
    double prose = 0;
    boolean dated = true;
    for (Element part : parts) {
      double own = teasers.contains(part) ? measures.of(part).prose() : 0;
      prose += own;
      dated &= own == 0 || part.selectFirst("time") != null;
    }
    return dated || prose <= TOO_MUCH * measures.of(main).prose();
  }

  /// Lines in capitals that are a link and stand alone between two pieces of running text, of
  /// which the first does not announce them.
  private Set<Element> inText() {
    Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 1; i + 1 < units.size(); i++) {
      Element unit = units.get(i);
      boolean line = teasers.contains(unit) && unit.normalName().equals("p") && isLine(unit);
      if (line && isParagraph(units.get(i - 1)) && isParagraph(units.get(i + 1))) {
        found.add(unit);
      }
    }
    for (int i = 0; i < units.size(); i++) {
      int end = endOfTitles(i + 1);
      if (end - i > 2 && isShortLabel(units.get(i))) {
        found.addAll(units.subList(i, end));
      }
    }
    return found;
  }

  /// `More:`, `Read also`, above items that are a linked title each.
  private static boolean isShortLabel(Element unit) {
    String text = unit.text();
    return !text.isEmpty()
        && text.length() <= LONGEST_CALL
        && (text.endsWith(":") || Tags.isHeading(unit));
  }

  /// The end of the items from `from` on that are titles, all in links.
  private int endOfTitles(int from) {
    int i = from;
    while (i < units.size() && isTitle(units.get(i))) {
      i++;
    }
    return i;
  }

  private boolean isTitle(Element item) {
    boolean inList = item.normalName().equals("li") || item.normalName().equals("ul");
    return inList
        && teasers.contains(item)
        && measures.of(item).linkDensity() >= MOST_LINE
        && item.text().split(" ", FEWEST_IN_LIST).length == FEWEST_IN_LIST;
  }

  /// Whether the line is set in capitals, nearly all in one link, and has words enough for a title.
  private boolean isLine(Element unit) {
    String text = unit.text();
    return measures.of(unit).linkDensity() >= MOST_LINE
        && text.split(" ", FEWEST_WORDS).length == FEWEST_WORDS
        && text.chars().filter(Character::isLowerCase).count() <= MOST_SMALL;
  }

  private boolean isParagraph(Element unit) {
    return isRunning(unit) && unit.normalName().equals("p") && !unit.text().endsWith(":");
  }

  private void collect(Element part, int depth) {
    for (Element child : part.children()) {
      if (Tags.isUnseen(child) || measures.of(child).chars() == 0 || isAround.test(child)) {
        continue;
      }
      if (child.select("li").size() < 2 && isTeaser(child)) {
        teasers.add(child);
        units.add(child);
      } else if (depth < DEEPEST && holdsBlocks(child, depth)) {
        collect(child, depth + 1);
      } else {
        units.add(child);
      }
    }
  }

  private static boolean holdsBlocks(Element part, int depth) {
    for (Element child : part.children()) {
      if (Tags.isBlock(child) || depth < DEEPEST && holdsBlocks(child, depth + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRunning(Element unit) {
    double prose = teasers.contains(unit) ? 0 : measures.of(unit).prose();
    return prose >= RUNNING || prose >= SENTENCE && isSentence(unit.text());
  }

  private static boolean isSentence(String text) {
    return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private boolean isTeaserOrLabel(Element unit) {
    boolean line = !unit.normalName().equals("li") && measures.of(unit).chars() <= LONGEST_LABEL;
    return teasers.contains(unit) || Tags.isHeading(unit) || line;
  }

  private static boolean isLabel(Element unit) {
    String text = unit.text();
    return Tags.isHeading(unit) || text.endsWith(":") || text.endsWith("…") || text.endsWith("...");
  }

  private boolean isTeaser(Element part) {
    Measure measure = measures.of(part);
    if (measure.chars() > LONGEST || measure.links() < SHORTEST_LINE) {
      return false;
    }
    if (Tags.isHeading(part) || measure.chars() - measure.links() > LONGEST_TEXT) {
      return false;
    }
    Element link = mainLink(part);
    return link != null
        && (measure.linkDensity() >= MOST_LINE
            || link.selectFirst("img") != null
            || isTitle(link, part));
  }

  /// The link to another page of the site with most of the words; `null` where none is there, or
  /// some lead elsewhere.
  private @Nullable Element mainLink(Element part) {
    Element best = null;
    int most = -1;
    for (Element link : part.getElementsByTag("a")) {
      String target = link.attr("href");
      if (!target.isEmpty() && !isOfSite(link, target)) {
        return null;
      }
      int length = link.text().length();
      if (length > most) {
        best = link;
        most = length;
      }
    }
    return best;
  }

  private boolean isOfSite(Element link, String target) {
    if (target.startsWith("#")
        || target.startsWith("mailto:")
        || target.startsWith("javascript:")) {
      return false;
    }
    String absolute = link.absUrl("href");
    return absolute.isEmpty()
        ? !target.contains("://") && !target.startsWith("//")
        : !host.isEmpty() && host.equals(host(absolute));
  }

  /// The host of an address without `www.`; empty where it has none.
  static String host(String address) {
    try {
      String host = URI.create(address.strip()).getHost();
      String known = host == null ? "" : host;
      return known.startsWith("www.") ? known.substring("www.".length()) : known;
    } catch (IllegalArgumentException _) {
      return "";
    }
  }

  /// Whether nearly all of a heading is in the link, or the other way round.
  private static boolean isTitle(Element link, Element part) {
    Element heading = link.selectFirst("h2, h3, h4, h5, h6");
    Element around = heading == null ? link.closest("h2, h3, h4, h5, h6") : heading;
    return around != null
        && around.parents().contains(part)
        && link.text().length() >= MOST_TITLE * around.text().length();
  }
}
