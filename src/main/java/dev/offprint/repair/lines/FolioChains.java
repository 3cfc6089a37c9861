package dev.offprint.repair.lines;

import dev.offprint.repair.lines.Folio.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the page numbers of an article: numbers on lines of their own that count up, a page of
/// text between them, and that have more to speak for them than that.
///
/// What speaks for them is that they say so (`Page 3 of 9`), that they cut sentences in two as no
/// number of a chapter, a verse or a year does, or that a form feed or a running head is beside
/// them.
final class FolioChains {
  private static final int SHORTEST_PAGE = 200;
  private static final int SHORTEST_WORDED_PAGE = 80;
  private static final int MOST_FIRST_CHAPTER = 2;
  private static final int MOST_SLOTS = 3;
  private static final int NEIGHBOURS = 3;
  private static final double BEYOND_DOUBT = 0.97;
  private static final double SURE = 0.85;

  private final PageText text;
  private final Map<String, Chain> open = new HashMap<>();
  private final List<Chain> chains = new ArrayList<>();

  private FolioChains(PageText text) {
    this.text = text;
  }

  /// Numbers that count up.
  ///
  /// @param slot which of the line's numbers does
  private record Chain(String name, int slot, List<Integer> lines) {}

  /// How sure it is that a line has a page number; 0 where it is none.
  static double[] find(PageText text) {
    FolioChains finder = new FolioChains(text);
    for (int i = 0; i < text.size(); i++) {
      finder.add(i);
    }
    double[] sure = new double[text.size()];
    List<Chain> others = new ArrayList<>();
    for (Chain chain : finder.chains) {
      double sureness = finder.sureness(chain);
      if (sureness > 0) {
        chain.lines().forEach(line -> sure[line] = Math.max(sure[line], sureness));
      } else if (chain.lines().size() > 1) {
        others.add(chain);
      }
    }
    finder.addFacingPages(others, sure);
    return sure;
  }

  /// Adds the chains that go on where another one pauses: the running heads of left and right pages
  /// differ.
  private void addFacingPages(List<Chain> others, double[] sure) {
    Map<Integer, Integer> found = new HashMap<>();
    for (Chain chain : chains) {
      for (int line : chain.lines()) {
        if (sure[line] > 0) {
          found.put(number(chain, line), line);
        }
      }
    }
    for (Chain chain : others) {
      if (fitsBetween(chain, found)) {
        chain.lines().forEach(line -> sure[line] = SURE);
      }
    }
  }

  private boolean fitsBetween(Chain chain, Map<Integer, Integer> found) {
    boolean cuts = false;
    for (int line : chain.lines()) {
      int number = number(chain, line);
      Integer before = found.get(number - 1);
      Integer after = found.get(number + 1);
      boolean fits =
          (before == null || before < line)
              && (after == null || after > line)
              && (before != null || after != null)
              && found.get(number) == null;
      if (!fits) {
        return false;
      }
      cuts |= text.cutsProse(line, line + 1);
    }
    return cuts;
  }

  private int number(Chain chain, int line) {
    Folio folio = text.folio(line);
    return folio == null ? 0 : folio.numbers().get(chain.slot());
  }

  private void add(int index) {
    Folio folio = text.folio(index);
    if (folio == null) {
      return;
    }
    int slots = Math.min(MOST_SLOTS, folio.numbers().size());
    for (int slot = 0; slot < slots; slot++) {
      int number = folio.numbers().get(slot);
      String key = slot + folio.name() + "\n";
      Chain chain = open.remove(key + (number - 1));
      if (chain == null && folio.form() == Form.HEAD) {
        chain = open.remove(key + (number - 2));
      }
      if (chain == null || !isPageApart(chain, index, folio.form())) {
        chain = new Chain(folio.name(), slot, new ArrayList<>(2));
        chains.add(chain);
      }
      chain.lines().add(index);
      open.put(key + number, chain);
    }
  }

  /// Whether a page's text stands between the chain and the line; the last page may be short.
  private boolean isPageApart(Chain chain, int index, Form form) {
    int last = chain.lines().getLast();
    boolean plain = form == Form.WORDED || form == Form.DASHED;
    int shortest = plain ? SHORTEST_WORDED_PAGE : SHORTEST_PAGE;
    long length = text.line(index).position() - text.line(last).position();
    boolean atEnd = index == text.size() - 1;
    return length >= shortest
        || (atEnd && (chain.lines().size() > 1 || length >= SHORTEST_WORDED_PAGE));
  }

  private double sureness(Chain chain) {
    Folio first = text.folio(chain.lines().get(0));
    if (first == null) {
      return 0;
    }
    int size = chain.lines().size();
    if (size == 1) {
      return sureness(first, chain.lines().get(0));
    }
    int total = first.total();
    if (total > 0 && (first.form() == Form.WORDED || size >= total - 1)) {
      return BEYOND_DOUBT;
    }
    int cuts = 0;
    int beside = 0;
    int feet = 0;
    for (int line : chain.lines()) {
      cuts += text.cutsProse(line, line + 1) ? 1 : 0;
      beside += isBesidePageEnd(line) ? 1 : 0;
      feet += isFoot(line) ? 1 : 0;
    }
    boolean atEnd = chain.lines().getLast() == text.size() - 1;
    boolean both = cuts == size && chain.lines().stream().allMatch(this::isInWrappedText);
    boolean speaks =
        switch (first.form()) {
          case WORDED, COUNTED -> cuts + beside > 0;
          case MARKED -> cuts + feet > 0;
          case DASHED -> cuts + feet > 0 || isInTheMiddle(chain);
          case BARE ->
              feet == size || atEnd || (cuts * 4 >= size && (size > 2 || beside > 0)) || both;
          case HEAD ->
              isSetApart(chain)
                  || both
                  || (cuts * 4 >= size && (beside > 0 || (size > 2 && isRegular(chain))));
        };
    return speaks ? size > 2 && cuts > 1 ? BEYOND_DOUBT : SURE : 0;
  }

  /// Whether the numbers begin with one that no article's first chapter has, and below its text.
  private boolean isInTheMiddle(Chain chain) {
    int first = chain.lines().get(0);
    return number(chain, first) > MOST_FIRST_CHAPTER
        && text.line(first).position() >= SHORTEST_WORDED_PAGE;
  }

  /// Whether a line is the last of a page or of the article: no number of a chapter stands there.
  private boolean isFoot(int line) {
    return line == text.size() - 1 || text.line(line + 1).newPage();
  }

  /// Whether a run of spaces parts the number from the text beside it in each line.
  private boolean isSetApart(Chain chain) {
    return chain.lines().stream().allMatch(text::isSetApart);
  }

  /// Whether several lines of one paragraph stand above and below: what cuts their sentence is no
  /// link that a scraper put on a line of its own.
  private boolean isInWrappedText(int line) {
    return line > 1
        && line + 2 < text.size()
        && text.line(line - 2).block() == text.line(line - 1).block()
        && text.line(line + 1).block() == text.line(line + 2).block();
  }

  /// Whether the pages are about as long as one another, which what stands between `Figure 1` and
  /// `Figure 2` is not.
  private boolean isRegular(Chain chain) {
    long shortest = Long.MAX_VALUE;
    long longest = 0;
    for (int i = 1; i < chain.lines().size(); i++) {
      long from = text.line(chain.lines().get(i - 1)).position();
      long length = text.line(chain.lines().get(i)).position() - from;
      shortest = Math.min(shortest, length);
      longest = Math.max(longest, length);
    }
    return 2 * longest < 3 * shortest;
  }

  /// How sure a lone one is: `Page 1 of 1` at the article's end or beginning, `- 1 -` at its end or
  /// in the middle of a sentence.
  private double sureness(Folio folio, int line) {
    boolean last = line == text.size() - 1 && line > 0;
    boolean only =
        folio.form() == Form.WORDED
            && folio.total() > 0
            && folio.numbers().get(0) == folio.total()
            && (line == 0 || last);
    if (only) {
      return BEYOND_DOUBT;
    }
    boolean marked =
        switch (folio.form()) {
          case DASHED -> last || partsSentence(line);
          case MARKED -> last;
          case WORDED, COUNTED, BARE, HEAD -> false;
        };
    return marked || (line == 0 && isHeadOfPage(folio)) ? SURE : 0;
  }

  /// Whether a paragraph that is one line stands in the middle of a sentence of the text.
  private boolean partsSentence(int line) {
    return text.line(line).position() >= SHORTEST_WORDED_PAGE
        && line + 1 < text.size()
        && text.line(line - 1).block() != text.line(line).block()
        && text.line(line + 1).block() != text.line(line).block()
        && text.cutsProse(line, line + 1);
  }

  /// A running head of the only page, and no row of a table.
  private boolean isHeadOfPage(Folio folio) {
    return folio.form() == Form.HEAD
        && text.size() > NEIGHBOURS
        && text.isSetApart(0)
        && !text.isSetApart(1);
  }

  /// Whether a form feed or a running head is near.
  private boolean isBesidePageEnd(int line) {
    for (int i = line - NEIGHBOURS; i <= line + NEIGHBOURS; i++) {
      if (i < 0 || i >= text.size()) {
        continue;
      }
      boolean head = i != line && text.couldBeHead(i) && (text.count(i) >= 2 || text.isTitle(i));
      if (head || (text.line(i).newPage() && i > line - NEIGHBOURS)) {
        return true;
      }
    }
    return false;
  }
}
