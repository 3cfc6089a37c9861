package dev.offprint.repair.typography;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Heading;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inlines;

/// The quotation marks that an article has already, where they are others than its language's.
final class OwnMarks {
  private static final String OPENERS = "«»„“”";
  private static final String CLOSERS = "»«“”";
  private static final int ENOUGH = 2;

  private final int[] opened = new int[OPENERS.length()];
  private final int[] closed = new int[CLOSERS.length()];

  private OwnMarks() {}

  /// The marks of `article`; `usual`, those of its language, where it has some of them or none.
  static QuotationMarks of(Article article, QuotationMarks usual) {
    if (usual.equals(QuotationMarks.BRACKETS)) {
      return ofChinese(article);
    }
    OwnMarks own = new OwnMarks();
    for (Block block : article.blocks()) {
      if (block instanceof Paragraph paragraph) {
        own.add(Inlines.text(paragraph.content()));
      } else if (block instanceof Heading heading) {
        own.add(Inlines.text(heading.content()));
      }
    }
    return own.opened[OPENERS.indexOf(usual.open().charAt(0))] > 0 ? usual : own.marks(usual);
  }

  /// Brackets, unless the article has curved quotes and no brackets: Chinese has no spaces that
  /// tell which of the marks open.
  private static QuotationMarks ofChinese(Article article) {
    boolean curved = false;
    for (Block block : article.blocks()) {
      String text = block instanceof Paragraph body ? Inlines.text(body.content()) : "";
      if (text.indexOf('「') >= 0) {
        return QuotationMarks.BRACKETS;
      }
      curved |= text.indexOf('“') >= 0;
    }
    return curved ? QuotationMarks.ENGLISH : QuotationMarks.BRACKETS;
  }

  private void add(String text) {
    for (int mark = 0; mark < OPENERS.length(); mark++) {
      char c = OPENERS.charAt(mark);
      int closer = CLOSERS.indexOf(c);
      for (int i = text.indexOf(c); i >= 0; i = text.indexOf(c, i + 1)) {
        boolean starts = i == 0 || isGap(text.charAt(i - 1));
        boolean ends = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
        if (starts && !ends) {
          opened[mark]++;
        } else if (!starts && ends && closer >= 0) {
          closed[closer]++;
        }
      }
    }
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || c == '(' || c == '[' || c == '—' || c == '–';
  }

  private QuotationMarks marks(QuotationMarks usual) {
    int most = 0;
    for (int i = 1; i < opened.length; i++) {
      most = opened[i] > opened[most] ? i : most;
    }
    if (opened[most] < ENOUGH) {
      return usual;
    }
    return switch (OPENERS.charAt(most)) {
      case '«' ->
          usual.equals(QuotationMarks.GERMAN) ? QuotationMarks.SWISS : QuotationMarks.OUTWARD;
      case '»' ->
          closed[0] > closed[1] ? new QuotationMarks("»", "»", "’", "’") : QuotationMarks.INWARD;
      case '„' -> closed[2] >= closed[3] ? QuotationMarks.GERMAN : QuotationMarks.POLISH;
      case '“' -> QuotationMarks.ENGLISH;
      default -> QuotationMarks.SWEDISH;
    };
  }
}
