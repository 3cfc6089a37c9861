package dev.offprint.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Prints a text on pages and copies it from them, with all that stands at their edges.
enum RoundTripPages {
  /// The site's name and the number above, a form feed between pages.
  HEADS(true) {
    @Override
    String head(RoundTripArticle article, int number) {
      return article.row("publisher") + "          " + number;
    }
  },
  /// A number between dashes below, empty lines around it.
  NUMBERS(false) {
    @Override
    String foot(RoundTripArticle article, int number, int count) {
      return "- " + number + " -";
    }
  },
  /// From the second page on the title in capitals above; `Page 2 of 5` below.
  FEET(true) {
    @Override
    String head(RoundTripArticle article, int number) {
      Locale locale = Locale.of(article.language());
      return number == 1 ? "" : article.title().toUpperCase(locale);
    }

    @Override
    String foot(RoundTripArticle article, int number, int count) {
      return article.furniture().foot(number, count);
    }
  },
  /// Only a number below.
  BARE(true) {
    @Override
    String foot(RoundTripArticle article, int number, int count) {
      return String.valueOf(number);
    }
  };

  private static final int LINES = 26;

  private final boolean feeds;

  /// @param feeds whether there is a form feed between pages, and no empty lines at their ends
  RoundTripPages(boolean feeds) {
    this.feeds = feeds;
  }

  String head(RoundTripArticle article, int number) {
    return "";
  }

  String foot(RoundTripArticle article, int number, int count) {
    return "";
  }

  /// Prints paragraph after paragraph, an empty line between them.
  String print(RoundTripSheet sheet, RoundTripLines width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : sheet.paragraphsAsPrinted()) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.addAll(width.wrap(paragraph));
    }
    int count = (lines.size() + LINES - 1) / LINES;
    StringBuilder out = new StringBuilder();
    for (int number = 1; number <= count; number++) {
      int end = Math.min(number * LINES, lines.size());
      String text = String.join("\n", lines.subList((number - 1) * LINES, end));
      String head = head(sheet.article(), number);
      String foot = foot(sheet.article(), number, count);
      out.append(number > 1 && feeds ? "\f" : "");
      add(sheet, head, out);
      out.append(text).append(feeds ? "\n" : "\n\n");
      add(sheet, foot, out);
      out.append(feeds ? "" : "\n");
    }
    return out.toString();
  }

  private static void add(RoundTripSheet sheet, String line, StringBuilder out) {
    if (!line.isEmpty()) {
      sheet.addToPage(line);
      out.append(line).append('\n');
    }
  }
}
