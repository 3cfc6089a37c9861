package dev.offprint.repair.lines;

import dev.offprint.model.Article;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inlines;
import dev.offprint.model.Inlines.Edit;
import dev.offprint.model.Span;
import dev.offprint.repair.rule.Prose;
import dev.offprint.report.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The lines of an article, with what must be known of them to find its pages.
final class PageText {
  /// A running head is no longer than this.
  private static final int LONGEST = 120;

  private static final int LONGEST_TITLE = 300;
  private static final int FEWEST_TITLE_LETTERS = 12;
  private static final int FEWEST_LETTERS = 4;
  private static final int MOST_FURNITURE = 3;

  /// No paragraph that is cut by a page's end is shorter, in a script without lower case.
  private static final int SHORTEST_CUT = 12;

  private static final int FEWEST_SPACES = 3;

  private final Article article;
  private final String source;
  private final List<PageLine> lines;
  private final @Nullable Folio[] folios;
  private final Map<String, Integer> counts;
  private final String title;
  private final String firstLine;

  PageText(Article article, Report report) {
    this.article = article;
    this.source = report.source().text();
    this.lines = PageLine.of(article, report);
    this.folios = Folio.of(lines);
    this.counts = counts(lines);
    this.title = lines.isEmpty() ? "" : letters(firstBlock(lines));
    this.firstLine = lines.isEmpty() ? "" : letters(lines.get(0).text());
  }

  private static String firstBlock(List<PageLine> lines) {
    StringBuilder first = new StringBuilder();
    for (PageLine line : lines) {
      if (line.block() != lines.get(0).block() || first.length() >= LONGEST_TITLE) {
        break;
      }
      first.append(line.text(), 0, Math.min(line.text().length(), LONGEST_TITLE));
    }
    return first.toString();
  }

  /// How often each of the short lines comes that come more than once.
  private static Map<String, Integer> counts(List<PageLine> lines) {
    Twice twice = new Twice(lines.size());
    for (PageLine line : lines) {
      if (line.text().length() <= LONGEST) {
        twice.add(line.text().hashCode());
      }
    }
    Map<String, Integer> counts = new HashMap<>();
    for (PageLine line : lines) {
      if (line.text().length() <= LONGEST && twice.has(line.text().hashCode())) {
        counts.merge(line.text(), 1, Integer::sum);
      }
    }
    return counts;
  }

  int size() {
    return lines.size();
  }

  PageLine line(int index) {
    return lines.get(index);
  }

  @Nullable Folio folio(int index) {
    return folios[index];
  }

  /// How many lines of the article read like this one; at most 1 for one that is alone or long.
  int count(int index) {
    return counts.getOrDefault(lines.get(index).text(), 0);
  }

  /// Whether a line could be a running head: it is short and has letters.
  boolean couldBeHead(int index) {
    String line = lines.get(index).text();
    if (line.length() > LONGEST) {
      return false;
    }
    int letters = 0;
    for (int i = 0; i < line.length() && letters < FEWEST_LETTERS; i++) {
      letters += Character.isLetterOrDigit(line.charAt(i)) ? 1 : 0;
    }
    return letters == FEWEST_LETTERS;
  }

  /// Whether a line below the article's title is the title, or a beginning of it.
  boolean isTitle(int index) {
    PageLine line = lines.get(index);
    if (line.block() == lines.get(0).block()
        || line.text().length() > LONGEST
        || !beginsAlike(line.text())) {
      return false;
    }
    String letters = letters(line.text());
    return letters.length() >= FEWEST_TITLE_LETTERS
        ? title.startsWith(letters)
        : letters.length() >= FEWEST_LETTERS
            && (letters.equals(title) || letters.equals(firstLine));
  }

  /// Whether the first letter of a line is that of the title: a glance before the look.
  private boolean beginsAlike(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Character.isLetterOrDigit(line.charAt(i))) {
        return !title.isEmpty() && Character.toLowerCase(line.charAt(i)) == title.charAt(0);
      }
    }
    return false;
  }

  /// Whether the source has a run of spaces between a line's text and the number at its edge.
  boolean isSetApart(int index) {
    PageLine line = lines.get(index);
    if (!(article.blocks().get(line.block()) instanceof Paragraph paragraph)) {
      return false;
    }
    Edit place = new Edit(line.from(), line.to(), "");
    Span span = Inlines.spans(paragraph.content(), List.of(place)).get(0);
    if (span.isNone() || span.end() > source.length()) {
      return false;
    }
    String before = source.substring(span.start(), span.end()).strip();
    int end = before.length();
    while (end > 0 && Character.isDigit(before.charAt(end - 1))) {
      end--;
    }
    int start = 0;
    while (start < before.length() && Character.isDigit(before.charAt(start))) {
      start++;
    }
    return (end < before.length() && isGap(before, end - FEWEST_SPACES))
        || (start > 0 && isGap(before, start));
  }

  private static boolean isGap(String text, int from) {
    return from >= 0
        && from + FEWEST_SPACES <= text.length()
        && text.substring(from, from + FEWEST_SPACES).isBlank();
  }

  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /// Whether the lines from `from` to before `to` cut a sentence or a word in two; other lines that
  /// look like furniture are passed over on the way.
  boolean cutsProse(int from, int to) {
    int before = from - 1;
    while (before >= Math.max(0, from - MOST_FURNITURE) && looksLikeFurniture(before)) {
      before--;
    }
    int after = to;
    while (after < Math.min(size(), to + MOST_FURNITURE) && looksLikeFurniture(after)) {
      after++;
    }
    return before >= 0 && after < size() && isCut(line(before).text(), line(after).text());
  }

  private boolean looksLikeFurniture(int index) {
    Folio folio = folios[index];
    return (folio != null && folio.form() != Folio.Form.HEAD)
        || count(index) >= 2
        || isTitle(index);
  }

  /// Whether one sentence, or one word, goes from line to line.
  static boolean isCut(String line, String next) {
    if (line.isEmpty() || next.isEmpty()) {
      return false;
    }
    if (Prose.endsSentence(line) || Prose.endsWithColon(line)) {
      return false;
    }
    return Prose.continues(next)
        || WordParts.endsInHyphen(line)
        || (line.length() >= SHORTEST_CUT
            && (isCaseless(line.charAt(line.length() - 1)) || endsWithComma(line))
            && isCaseless(next.charAt(0)));
  }

  private static boolean endsWithComma(String line) {
    return ",،，、".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /// A letter of a script without case, or a vowel's mark such as ends words in Hindi.
  private static boolean isCaseless(char c) {
    int type = Character.getType(c);
    return type == Character.OTHER_LETTER
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
