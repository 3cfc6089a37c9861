package dev.offprint.repair.surplus;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.repair.rule.Sections;
import dev.offprint.report.Finding;
import dev.offprint.report.Report;
import java.util.List;

/// Takes out the furniture of the page that the article was taken from: related articles, share
/// buttons, newsletter pleas, comment counters, copyright lines.
///
/// A phrase alone decides nothing. Where it stands, how short its paragraph is, and whether running
/// text follows decide with it.
public final class BoilerplateRule implements Rule {
  private static final Sections PHRASES = Sections.load("boilerplate.txt");
  private static final int LONGEST_TEASER = 180;
  private static final int LONGEST_PLEA = 280;
  private static final int LONGEST_LINE = 90;
  private static final int LONGEST_CREDIT = 60;
  private static final int MOST_CREDIT_WORDS = 5;

  @Override
  public String id() {
    return "boilerplate";
  }

  @Override
  public String summary() {
    return "takes out the furniture of web pages: related articles, share buttons, pleas";
  }

  @Override
  public Article apply(Article article, Report report) {
    List<Block> blocks = article.blocks();
    int tail = tailStart(blocks);
    BlockEdits edits = new BlockEdits(id(), article, report);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String text = Prose.body(block);
      if (text == null || !(block instanceof Paragraph paragraph)) {
        edits.keep(block);
      } else if (i >= tail || isFurniture(text)) {
        edits.remove(paragraph, i >= tail ? 0.85 : 0.95);
      } else {
        noticeDoubtful(text, report);
        edits.keep(block);
      }
    }
    return edits.done();
  }

  /// Where the tail of the page begins: at the heading of a list of other articles, if nothing but
  /// short lines without running text stands below it.
  private static int tailStart(List<Block> blocks) {
    int start = blocks.size();
    for (int i = blocks.size() - 1; i > 0; i--) {
      String text = Prose.body(blocks.get(i));
      if (text == null) {
        return start;
      }
      if (isPhrase(text, "tail")) {
        start = i;
      } else if (!isFurniture(text) && (Prose.isProse(text) || text.length() > 120)) {
        return start;
      }
    }
    return start;
  }

  /// Whether the text is furniture wherever it stands.
  public static boolean isFurniture(String text) {
    return isPhrase(text, "line")
        || isCounter(text)
        || isTeaser(text)
        || isShareRow(text)
        || isPlea(text)
        || isCredit(text)
        || MetadataRows.rights(text) != null;
  }

  /// A line of its own that no article has.
  private static boolean isPhrase(String text, String section) {
    if (text.length() > LONGEST_LINE) {
      return false;
    }
    String folded = bare(Prose.folded(text));
    return PHRASES.of(section).contains(folded);
  }

  private static String bare(String folded) {
    int end = folded.length();
    while (end > 0 && ":.!?…>»→ ".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return folded.substring(0, end);
  }

  /// `Comments (12)`, `12 comments`.
  private static boolean isCounter(String text) {
    if (text.length() > 40 || text.chars().noneMatch(Character::isDigit)) {
      return false;
    }
    String word = Prose.folded(text).replaceAll("[\\d().,:]+", " ").strip();
    return PHRASES.of("counter").contains(word);
  }

  /// `Read more: Why old bells crack in cold weather`.
  private static boolean isTeaser(String text) {
    if (text.length() > LONGEST_TEASER) {
      return false;
    }
    String folded = Prose.folded(text);
    for (String phrase : PHRASES.of("teaser")) {
      if (folded.startsWith(phrase)) {
        String rest = folded.substring(phrase.length()).stripLeading();
        return rest.startsWith(":") || rest.startsWith("|") || rest.startsWith("»");
      }
    }
    return false;
  }

  /// `Facebook Twitter WhatsApp Email Copy link`.
  private static boolean isShareRow(String text) {
    if (text.length() > LONGEST_LINE) {
      return false;
    }
    int networks = 0;
    for (String word : Prose.folded(text).split("[\\s,|·/•-]+")) {
      if (PHRASES.of("network").contains(word)) {
        networks++;
      } else if (!PHRASES.of("share-word").contains(word)) {
        return false;
      }
    }
    return networks >= 2;
  }

  /// `Photo: Reuters`, `File photo`: the credit of a picture that is not there.
  private static boolean isCredit(String text) {
    if (text.length() > LONGEST_CREDIT) {
      return false;
    }
    int colon = text.indexOf(':');
    String label = Prose.folded(colon < 0 ? text : text.substring(0, colon)).strip();
    if (colon < 0) {
      return PHRASES.of("credit-alone").contains(label);
    }
    String name = text.substring(colon + 1).strip();
    return PHRASES.of("credit").contains(label)
        && Prose.words(name) <= MOST_CREDIT_WORDS
        && Prose.startsAnew(name)
        && !Prose.endsSentence(name);
  }

  /// `Enjoyed this story? Sign up to our free newsletter …`: one asks, and names what for.
  private static boolean isPlea(String text) {
    return text.length() <= LONGEST_PLEA
        && PHRASES.standsIn(text, "plea-verb")
        && PHRASES.standsIn(text, "plea-object");
  }

  private static void noticeDoubtful(String text, Report report) {
    if (isPhrase(text, "tail") && !text.isBlank()) {
      report.add(Finding.of(Finding.Kind.DOUBTFUL_BOILERPLATE, report.source().name(), text));
    }
  }
}
