package dev.offprint.repair;

import java.util.ArrayList;
import java.util.List;

/// Prints a text on pages and copies it from them, with all that stands at their edges.
enum RoundTripPages {
  /// The site's name and the number above, a form feed between pages.
  HEADS {
    @Override
    List<String> page(RoundTripArticle article, List<String> lines, int number, int count) {
      List<String> page = new ArrayList<>();
      page.add(article.row("publisher") + "          " + number);
      page.addAll(lines);
      return page;
    }

    @Override
    String between() {
      return "\n\f";
    }
  },
  /// A number between dashes below.
  NUMBERS {
    @Override
    List<String> page(RoundTripArticle article, List<String> lines, int number, int count) {
      List<String> page = new ArrayList<>(lines);
      page.addAll(List.of("", "- " + number + " -", ""));
      return page;
    }
  },
  /// The title in capitals above, `Page 2 of 5` in the article's language below.
  FEET {
    @Override
    List<String> page(RoundTripArticle article, List<String> lines, int number, int count) {
      List<String> page = new ArrayList<>();
      if (number > 1) {
        page.addAll(
            List.of(article.title().toUpperCase(java.util.Locale.of(article.language())), ""));
      }
      page.addAll(lines);
      page.addAll(List.of("", article.furniture().foot(number, count)));
      return page;
    }

    @Override
    String between() {
      return "\n\f";
    }
  },
  /// Only a number, on a line by itself.
  BARE {
    @Override
    List<String> page(RoundTripArticle article, List<String> lines, int number, int count) {
      List<String> page = new ArrayList<>(lines);
      page.add(String.valueOf(number));
      return page;
    }

    @Override
    String between() {
      return "\n\f";
    }
  };

  private static final int LINES = 26;

  abstract List<String> page(RoundTripArticle article, List<String> lines, int number, int count);

  String between() {
    return "\n";
  }

  String print(RoundTripSheet sheet, RoundTripLines width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : sheet.paragraphsAsPrinted()) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.addAll(width.wrap(paragraph));
    }
    int count = (lines.size() + LINES - 1) / LINES;
    List<String> pages = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      int end = Math.min(number * LINES, lines.size());
      List<String> part = new ArrayList<>(lines.subList((number - 1) * LINES, end));
      pages.add(String.join("\n", page(sheet.article(), part, number, count)));
    }
    return String.join(between(), pages);
  }
}
