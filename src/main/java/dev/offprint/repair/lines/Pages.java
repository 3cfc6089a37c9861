package dev.offprint.repair.lines;

import dev.offprint.repair.rule.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where the pages of an article end, and what stands there that belongs to the page and not to the
/// text.
final class Pages {
  private static final int DEEPEST = 4;
  private static final int FEWEST_REPEATS = 3;
  private static final int SHORTEST_PAGE = 300;
  private static final double BEYOND_DOUBT = 0.95;
  private static final double SURE = 0.85;

  private final PageText text;
  private final double[] sure;
  private final List<Ending> endings = new ArrayList<>();

  private Pages(PageText text) {
    this.text = text;
    this.sure = FolioChains.find(text);
  }

  /// The end of a page and the beginning of the next: the lines of furniture from `from` to before
  /// `to`; none where only a form feed tells it.
  record Ending(int from, int to) {}

  static Pages of(PageText text) {
    Pages pages = new Pages(text);
    PageEdges.mark(text, pages.sure);
    pages.addRepeatedLines();
    pages.findEndings();
    pages.grow();
    return pages;
  }

  /// How sure it is that a line is furniture; 0 where it is none.
  double sureness(int line) {
    return sure[line];
  }

  List<Ending> endings() {
    return endings;
  }

  /// Running heads without a number beside them: lines that come again and again, a page of text
  /// between them, and cut sentences in two. The first of them may be the title or the heading
  /// that the others repeat.
  private void addRepeatedLines() {
    Map<String, List<Integer>> repeated = new HashMap<>();
    for (int i = 0; i < text.size(); i++) {
      if (sure[i] == 0 && text.count(i) >= FEWEST_REPEATS && text.couldBeHead(i)) {
        repeated.computeIfAbsent(text.line(i).text(), _ -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> lines : repeated.values()) {
      if (lines.stream().noneMatch(this::isBeforeMark)
          && areEven(lines)
          && cutProseAtPages(lines)) {
        lines.forEach(line -> sure[line] = SURE);
        if (!cuts(lines.get(0))) {
          sure[lines.get(0)] = 0;
        }
      }
    }
  }

  /// Whether the next line begins with a comma or a full stop: no page does, but what follows the
  /// words of a link that stand by themselves.
  private boolean isBeforeMark(int line) {
    String next = line + 1 < text.size() ? text.line(line + 1).text() : "";
    return !next.isEmpty()
        && ",.;:".indexOf(next.charAt(0)) >= 0
        && (next.length() == 1 || next.charAt(1) == ' ');
  }

  /// Whether lines stand about as far from each other as pages are long; names that are links come
  /// as they come.
  private boolean areEven(List<Integer> lines) {
    long shortest = Long.MAX_VALUE;
    long longest = 0;
    for (int i = 1; i < lines.size(); i++) {
      long page = text.line(lines.get(i)).position() - text.line(lines.get(i - 1)).position();
      shortest = Math.min(shortest, page);
      longest = Math.max(longest, page);
    }
    return longest <= 2 * shortest && Prose.startsAnew(text.line(lines.get(0)).text());
  }

  private boolean cuts(int line) {
    return text.cutsProse(line, line + 1);
  }

  private boolean cutProseAtPages(List<Integer> lines) {
    int cuts = 0;
    for (int i = 0; i < lines.size(); i++) {
      int line = lines.get(i);
      cuts += cuts(line) ? 1 : 0;
      if (i > 0
          && text.line(line).position() - text.line(lines.get(i - 1)).position() < SHORTEST_PAGE) {
        return false;
      }
    }
    return cuts >= 2 && cuts * 2 >= lines.size();
  }

  private void findEndings() {
    for (int i = 0; i < text.size(); i++) {
      int from = i;
      while (i < text.size() && sure[i] > 0) {
        i++;
      }
      if (i > from || text.line(i).newPage()) {
        endings.add(new Ending(from, i));
      }
    }
    if (!endings.isEmpty() && endings.get(endings.size() - 1).to() < text.size()) {
      endings.add(new Ending(text.size(), text.size()));
    }
  }

  /// Adds to each ending the lines around it that stand at others too, or are the title.
  private void grow() {
    Map<String, Integer> above = repeats(-1);
    Map<String, Integer> below = repeats(1);
    for (int i = 0; i < endings.size(); i++) {
      Ending ending = endings.get(i);
      int floor = i == 0 ? 0 : endings.get(i - 1).to();
      int ceiling = i + 1 == endings.size() ? text.size() : endings.get(i + 1).from();
      int from = ending.from();
      while (from > floor && isFurniture(from - 1, above)) {
        from--;
      }
      int to = ending.to();
      while (to < ceiling && isFurniture(to, below)) {
        to++;
      }
      if (ending.from() - from <= DEEPEST && to - ending.to() <= DEEPEST) {
        mark(from, ending.from(), above);
        mark(ending.to(), to, below);
        endings.set(i, new Ending(from, to));
      }
    }
    endings.removeIf(ending -> ending.from() == text.size());
  }

  /// At how many endings each line stands on one side.
  private Map<String, Integer> repeats(int side) {
    Map<String, Integer> repeats = new HashMap<>();
    for (Ending ending : endings) {
      Set<String> here = new HashSet<>();
      for (int depth = 0; depth < DEEPEST; depth++) {
        int line = side < 0 ? ending.from() - 1 - depth : ending.to() + depth;
        if (line >= 0 && line < text.size() && text.count(line) >= 2) {
          here.add(text.line(line).text());
        }
      }
      here.forEach(line -> repeats.merge(line, 1, Integer::sum));
    }
    return repeats;
  }

  private boolean isFurniture(int line, Map<String, Integer> repeats) {
    return line > 0
        && text.couldBeHead(line)
        && (repeats.getOrDefault(text.line(line).text(), 0) >= 2 || text.isTitle(line));
  }

  private void mark(int from, int to, Map<String, Integer> repeats) {
    for (int line = from; line < to; line++) {
      boolean often = repeats.getOrDefault(text.line(line).text(), 0) >= FEWEST_REPEATS;
      sure[line] = often ? BEYOND_DOUBT : SURE;
    }
  }
}
