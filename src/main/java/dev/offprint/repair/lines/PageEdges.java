package dev.offprint.repair.lines;

import dev.offprint.repair.lines.Folio.Form;
import dev.offprint.repair.rule.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What stands at the edges of pages that form feeds part: numbers that count the pages, whatever
/// stands beside them, and heads that say each page's chapter.
///
/// ```
/// the last of the trains had
/// 41
/// ␌42      The Waiting Room
/// left, and nobody
/// ```
final class PageEdges {
  private static final int FEWEST_PAGES = 2;
  private static final int HEAD_LINES = 6;
  private static final int FEWEST_TITLE_LETTERS = 12;
  private static final double BEYOND_DOUBT = 0.97;
  private static final double SURE = 0.85;

  private final PageText text;
  private final double[] sure;
  private final List<Page> pages = new ArrayList<>();

  private PageEdges(PageText text, double[] sure) {
    this.text = text;
    this.sure = sure;
  }

  /// The lines between two form feeds, from `from` to before `to`.
  private record Page(int from, int to) {}

  /// Marks what is found in `sure`, the lines' sureness of being furniture.
  static void mark(PageText text, double[] sure) {
    PageEdges edges = new PageEdges(text, sure);
    edges.findPages();
    if (edges.pages.size() >= FEWEST_PAGES) {
      edges.markNumbers();
      edges.markHeads();
    }
  }

  private void findPages() {
    int from = 0;
    for (int i = 1; i <= text.size(); i++) {
      if (i == text.size() || text.line(i).newPage()) {
        pages.add(new Page(from, i));
        from = i;
      }
    }
  }

  /// The first page's number is the one that the most edges agree on.
  private void markNumbers() {
    Map<Integer, Set<Integer>> agreeing = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      for (int line : edges(i)) {
        for (int number : numbers(line)) {
          agreeing.computeIfAbsent(number - i, _ -> new HashSet<>(2)).add(i);
        }
      }
    }
    agreeing.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= FEWEST_PAGES)
        .filter(entry -> entry.getValue().size() * 2 >= pages.size())
        .max(Map.Entry.comparingByValue((one, other) -> one.size() - other.size()))
        .ifPresent(entry -> markNumbers(entry.getKey(), entry.getValue()));
  }

  private void markNumbers(int first, Set<Integer> agreeing) {
    if (agreeing.stream().noneMatch(page -> isNoChapter(page, first + page))) {
      return;
    }
    double sureness = agreeing.size() > FEWEST_PAGES ? BEYOND_DOUBT : SURE;
    for (int i : agreeing) {
      for (int line : edges(i)) {
        if (numbers(line).contains(first + i)) {
          sure[line] = Math.max(sure[line], sureness);
        }
      }
    }
  }

  /// Whether a page's number stands below its text or in the middle of a sentence, as no number of
  /// a chapter does.
  private boolean isNoChapter(int page, int number) {
    int first = pages.get(page).from();
    int last = pages.get(page).to() - 1;
    return (last > first && numbers(last).contains(number))
        || (numbers(first).contains(number) && text.cutsProse(first, first + 1));
  }

  private List<Integer> edges(int page) {
    int first = pages.get(page).from();
    int last = pages.get(page).to() - 1;
    return first == last ? List.of(last) : List.of(first, last);
  }

  /// The numbers at the ends of a line that can be those of pages.
  private List<Integer> numbers(int line) {
    Folio folio = text.folio(line);
    if (folio == null || (line == 0 && folio.form() == Form.HEAD)) {
      return List.of();
    }
    return List.of(folio.numbers().getFirst(), folio.numbers().getLast());
  }

  private void markHeads() {
    Set<String> head = new HashSet<>();
    for (int i = 0; i < Math.min(HEAD_LINES, pages.get(0).to()); i++) {
      String letters = PageText.letters(text.line(i).text());
      if (letters.length() >= FEWEST_TITLE_LETTERS) {
        head.add(letters);
      }
    }
    for (int i = 1; i < pages.size(); i++) {
      markHead(i, head);
    }
  }

  private void markHead(int page, Set<String> head) {
    int line = pages.get(page).from();
    if (sure[line] == 0
        && line + 1 < pages.get(page).to()
        && text.couldBeHead(line)
        && text.count(line) < 2
        && (head.contains(PageText.letters(text.line(line).text())) || cutsFullLines(line))) {
      sure[line] = SURE;
    }
  }

  /// Whether a short line that begins as a heading does stands between two full ones of one
  /// sentence: in the middle of a paragraph no line is short.
  private boolean cutsFullLines(int line) {
    int above = line - 1;
    while (above > Math.max(0, line - HEAD_LINES) && sure[above] > 0) {
      above--;
    }
    String before = text.line(above).text();
    String head = text.line(line).text();
    String after = text.line(line + 1).text();
    int full = Math.min(Columns.of(before), Columns.of(after));
    return Columns.of(head) * 3 <= full * 2
        && Prose.startsAnew(head)
        && !Prose.endsSentence(head)
        && PageText.isCut(before, after);
  }
}
