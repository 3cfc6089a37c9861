package dev.offprint.repair.surplus;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inlines;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Finding;
import dev.offprint.report.Report;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Takes out cut-off copies of text that stands elsewhere in full, as captions and teasers are.
///
/// A copy is cut where its original goes on: in the middle of a word, at an ellipsis, or, if it is
/// long, between words. A heading that happens to begin like a paragraph is none.
public final class TruncatedCopyRule implements Rule {
  /// A copy has this many characters at least.
  private static final int SHORTEST = 10;

  private static final int SHORTEST_BETWEEN_WORDS = 60;
  private static final int SHORTEST_DOUBTFUL = 30;
  private static final int LONGER_BY = 20;
  private static final int SHOWN = 60;

  @Override
  public String id() {
    return "truncated-copy";
  }

  @Override
  public String summary() {
    return "takes out cut-off copies of text that stands elsewhere in full";
  }

  @Override
  public Article apply(Article article, Report report) {
    NavigableSet<String> texts = texts(article);
    Map<String, Boolean> known = new HashMap<>();
    BlockEdits edits = new BlockEdits(id(), article, report);
    for (Block block : article.blocks()) {
      String text = Prose.body(block);
      if (text == null || !(block instanceof Paragraph paragraph) || !isCandidate(text)) {
        edits.keep(block);
      } else if (known.computeIfAbsent(text, t -> isCutCopy(t, texts))) {
        edits.remove(paragraph, 0.95);
      } else {
        noticeDoubtful(text, texts, report);
        edits.keep(block);
      }
    }
    return edits.done();
  }

  /// All paragraphs, folded and in order, so that those that begin alike stand together.
  private static NavigableSet<String> texts(Article article) {
    NavigableSet<String> texts = new TreeSet<>();
    for (Block block : article.blocks()) {
      if (block instanceof Paragraph paragraph) {
        String folded = Prose.folded(Inlines.text(paragraph.content()));
        if (folded.length() >= SHORTEST) {
          texts.add(folded);
        }
      }
    }
    return texts;
  }

  private static boolean isCutCopy(String text, NavigableSet<String> originals) {
    String cut = Prose.folded(withoutEllipsis(text));
    for (String original : originals.tailSet(cut, false)) {
      if (!original.startsWith(cut)) {
        return false;
      }
      if (isCut(text, cut, original)) {
        return true;
      }
    }
    return false;
  }

  /// A copy is on one line, has two words at least, and is no whole sentence.
  private static boolean isCandidate(String text) {
    return text.length() >= SHORTEST
        && text.indexOf('\n') < 0
        && Prose.words(text) >= 2
        && (!Prose.endsSentence(text) || endsWithEllipsis(text));
  }

  /// Whether `text` is the beginning of `original`, cut off in a way that an author would not.
  public static boolean isCutCopy(String text, String original) {
    return isCandidate(text)
        && isCut(text, Prose.folded(withoutEllipsis(text)), Prose.folded(original));
  }

  /// @param cut the folded text without the ellipsis at its end
  private static boolean isCut(String text, String cut, String original) {
    boolean begins =
        cut.length() >= SHORTEST
            && original.length() > Math.max(cut.length(), text.length())
            && original.startsWith(cut);
    if (!begins) {
      return false;
    }
    boolean insideWord =
        Character.isLetterOrDigit(cut.charAt(cut.length() - 1))
            && Character.isLetterOrDigit(original.charAt(cut.length()));
    return insideWord || endsWithEllipsis(text) || cut.length() >= SHORTEST_BETWEEN_WORDS;
  }

  private static void noticeDoubtful(String text, NavigableSet<String> texts, Report report) {
    String folded = Prose.folded(text);
    String next = texts.ceiling(folded + " ");
    boolean longer =
        next != null
            && next.startsWith(folded + " ")
            && next.length() > folded.length() + LONGER_BY;
    if (longer && folded.length() >= SHORTEST_DOUBTFUL) {
      String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
      report.add(Finding.of(Finding.Kind.DOUBTFUL_COPY, report.source().name(), shown));
    }
  }

  private static boolean endsWithEllipsis(String text) {
    return text.endsWith("…")
        || text.endsWith("...")
        || text.endsWith("[…]")
        || text.endsWith("[...]");
  }

  private static String withoutEllipsis(String text) {
    int end = text.length();
    while (end > 0 && "….[] ".indexOf(text.charAt(end - 1)) >= 0 && endsWithEllipsis(text)) {
      end--;
    }
    return text.substring(0, end);
  }
}
