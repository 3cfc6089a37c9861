package dev.offprint.repair.language;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Break;
import dev.offprint.model.Block.Code;
import dev.offprint.model.Block.Figure;
import dev.offprint.model.Block.Heading;
import dev.offprint.model.Block.ItemList;
import dev.offprint.model.Block.Notice;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Block.Quote;
import dev.offprint.model.Block.Table;
import dev.offprint.model.Inline;
import dev.offprint.model.Inline.Foreign;
import dev.offprint.model.Inlines;
import dev.offprint.repair.rule.Prose;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Marks the paragraphs that are in another language than their article, those in quotes too.
///
/// A paragraph must be long, of running words, and in the same other language at its beginning, in
/// its middle and at its end. Where most of the text would be marked, it is the article's language
/// that is in doubt, and nothing is.
final class ForeignPassages {
  private static final int SHORTEST = 80;
  private static final int SHORTEST_IN_HAN = 20;

  /// Characters of Chinese and Japanese texts come later.
  private static final char FIRST_OF_HAN = 0x2E80;

  private static final double SURE_LEAD = 10;
  private static final double CONFIDENCE = 0.9;

  private final String own;
  private final HouseWords house = new HouseWords();
  private final WordTally common = new WordTally();
  private final @Nullable Integer index;
  private @Nullable Identifier identifier;

  /// @param article the article's language, as a BCP 47 tag
  ForeignPassages(String article) {
    String primary = primary(article);
    this.own = primary.equals("no") ? "nb" : primary;
    this.index = CommonWords.all().index(own);
  }

  private static String primary(String tag) {
    int end = 0;
    while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
      end++;
    }
    return tag.substring(0, end).toLowerCase(Locale.ROOT);
  }

  Article marked(Article article, Report report) {
    if (!Candidates.isKnown(own)) {
      return article;
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    collect(article.blocks(), paragraphs);
    Map<Paragraph, String> foreign = foreign(paragraphs);
    if (foreign.isEmpty()) {
      return article;
    }
    List<Block> marked = marked(article.blocks(), foreign, report);
    return marked.equals(article.blocks()) ? article : article.withBlocks(marked);
  }

  private static void collect(List<Block> blocks, List<Paragraph> paragraphs) {
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        paragraphs.add(paragraph);
      } else if (block instanceof Quote quote) {
        collect(quote.content(), paragraphs);
      }
    }
  }

  private Map<Paragraph, String> foreign(List<Paragraph> paragraphs) {
    List<String> texts = new ArrayList<>(paragraphs.size());
    paragraphs.forEach(paragraph -> texts.add(Inlines.text(paragraph.content())));
    Map<Paragraph, String> foreign = new IdentityHashMap<>();
    long all = 0;
    long marked = 0;
    for (int i = 0; i < texts.size(); i++) {
      all += texts.get(i).length();
      String language = isMarked(paragraphs.get(i)) ? null : language(texts.get(i));
      if (language != null) {
        marked += texts.get(i).length();
        foreign.put(paragraphs.get(i), language);
      }
    }
    return marked * 2 < all ? foreign : Map.of();
  }

  private static boolean isMarked(Paragraph paragraph) {
    for (Inline inline : paragraph.content()) {
      if (inline instanceof Foreign) {
        return true;
      }
    }
    return false;
  }

  /// The language of a text, if it is surely not the article's.
  private @Nullable String language(String text) {
    if (text.length() < SHORTEST && (text.length() < SHORTEST_IN_HAN || !mayBeHan(text))) {
      return null;
    }
    if (fits(text, Passage.firstEnd(text)) || fits(text, text.length())) {
      return null;
    }
    List<String> parts = Passage.parts(text);
    if (text.length() >= SHORTEST && house.fill(parts.getFirst())) {
      return null;
    }
    Likelihoods whole = null;
    for (String part : parts) {
      Likelihoods next = likelihoods(part, text.length());
      if (next == null || next.leadOver(own) < SURE_LEAD) {
        learn(parts, next);
        return null;
      }
      whole = whole == null ? next : whole.and(next);
    }
    return whole == null || Prose.isTitleCase(String.join(" ", parts)) ? null : decided(whole);
  }

  /// Whether the common words of the text up to `to` are those of the article's language.
  private boolean fits(String text, int to) {
    return index != null && common.fits(text, to, index);
  }

  private static boolean mayBeHan(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_OF_HAN) {
        return true;
      }
    }
    return false;
  }

  private void learn(List<String> parts, @Nullable Likelihoods first) {
    if (first != null && first.best().equals(own) && first.lead() >= SURE_LEAD) {
      house.learn(parts);
    }
  }

  /// The best, unless the parts have no language in common, or it is hard to tell which it is, or
  /// hard to tell from the article's.
  private @Nullable String decided(Likelihoods whole) {
    String best = whole.best();
    boolean sure = !best.isEmpty() && whole.lead() >= SURE_LEAD;
    return sure && !Candidates.areSiblings(best, own) ? best : null;
  }

  /// The likelihoods of a part of a text `length` long; `null` where it does not say enough.
  private @Nullable Likelihoods likelihoods(String part, int length) {
    Letters letters = Letters.of(part);
    if (!letters.isPure() || !letters.isPlausible() || letters.isHumped()) {
      return null;
    }
    String decided = Candidates.decided(letters);
    if (decided != null) {
      return isLong(decided, length) ? new Likelihoods(Map.of(decided, 0.0)) : null;
    }
    return isProse(part, letters) && length >= SHORTEST ? guessed(part, letters) : null;
  }

  private static boolean isLong(String language, int length) {
    return length >= SHORTEST || language.equals("zh") || language.equals("ja");
  }

  /// Words rather than capitals or code.
  private static boolean isProse(String part, Letters letters) {
    return letters.count() * 10 >= part.length() * 7 && letters.capitals() * 5 < letters.count();
  }

  private Likelihoods guessed(String part, Letters letters) {
    if (identifier == null) {
      identifier = new Identifier();
    }
    return identifier.likelihoods(part, letters);
  }

  private static List<Block> marked(
      List<Block> blocks, Map<Paragraph, String> foreign, Report report) {
    List<Block> marked = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      marked.add(
          switch (block) {
            case Paragraph paragraph when foreign.containsKey(paragraph) ->
                marked(paragraph, foreign.getOrDefault(paragraph, "und"), report);
            case Quote quote -> new Quote(marked(quote.content(), foreign, report), quote.span());
            case Paragraph paragraph -> paragraph;
            case Heading heading -> heading;
            case ItemList list -> list;
            case Table table -> table;
            case Code code -> code;
            case Figure figure -> figure;
            case Break pause -> pause;
            case Notice notice -> notice;
          });
    }
    return marked;
  }

  private static Paragraph marked(Paragraph paragraph, String language, Report report) {
    String text = Inlines.text(paragraph.content());
    Change change =
        new Change(LanguageRule.ID, Effect.STRUCTURE, paragraph.span(), text, text, CONFIDENCE);
    if (!report.propose(change)) {
      return paragraph;
    }
    String tag = HanScript.refined(language, text);
    List<Inline> content = List.of(new Foreign(tag, paragraph.content()));
    return new Paragraph(paragraph.role(), content, paragraph.span());
  }
}
