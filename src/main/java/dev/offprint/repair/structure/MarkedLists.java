package dev.offprint.repair.structure;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.ItemList;
import dev.offprint.model.SourceText;
import dev.offprint.repair.structure.Look.End;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the marked lists of an article.
///
/// Two items make a list. One alone does where nothing else can be meant: below a line that ends
/// with a colon, with a sign that is nothing but a bullet, or as the next number of a list that was
/// interrupted; and only where it is no heading.
final class MarkedLists {
  private static final String UNMISTAKABLE = "•▪◦‣●○■□";
  private static final int FARTHEST = 6;
  private static final int SENTENCE_WORDS = 12;

  private final List<Block> blocks;
  private final SourceText source;
  private final String language;
  private final BitSet headings;
  private int expected = -1;
  private int since;
  private int speechEnd;

  MarkedLists(Article article, SourceText source) {
    this.blocks = article.blocks();
    this.source = source;
    this.language = article.metadata().languageOrUndetermined();
    this.headings = MarkedHeadings.in(blocks, SignedLines.in(blocks));
  }

  /// The list that starts at `index`; `null` where none does. To be asked in reading order.
  @Nullable MarkedItems at(int index) {
    if (blocks.get(index) instanceof ItemList list && list.isNumbered()) {
      expect(list.start() + list.items().size(), index + 1);
    }
    if (index < speechEnd || headings.get(index)) {
      return null;
    }
    MarkedItems items = MarkedItems.at(blocks, index, source);
    if (items.items().isEmpty()) {
      return null;
    }
    if (Speech.is(items, language)) {
      speechEnd = index + items.items().size();
      return null;
    }
    boolean first = items.first().number() == 1 || items.first().number() == expected;
    if (!first && (items.first().isCapital() || Ordinals.are(items))) {
      return null;
    }
    boolean isList = items.items().size() >= 2 || isOneItem(items, index);
    if (isList && items.first().isNumber()) {
      expect(items.first().number() + items.outermost(), index + items.items().size());
    }
    return isList ? items : null;
  }

  private void expect(int number, int index) {
    expected = number;
    since = index;
  }

  private boolean isOneItem(MarkedItems items, int index) {
    Look before = index == 0 ? null : Look.of(blocks.get(index - 1));
    return switch (items.first().kind()) {
      case BULLET ->
          index > 0 && (announces(before) || UNMISTAKABLE.contains(items.first().style()));
      case WEAK_BULLET -> announces(before);
      case NUMBER -> goesOn(items.first().number(), index);
      case LETTER_O, BOX, LETTER, ROMAN -> false;
    };
  }

  private static boolean announces(@Nullable Look look) {
    return look != null && look.end() == End.COLON;
  }

  /// Whether a numbered paragraph, which must be running text, is the next item of the list before,
  /// or the first of one that goes on a little below.
  private boolean goesOn(int number, int index) {
    if (!isText(index)) {
      return false;
    }
    if (number == expected && index - since <= FARTHEST) {
      return true;
    }
    for (int i = index + 1; number == 1 && i <= index + FARTHEST && i < blocks.size(); i++) {
      Look look = Look.of(blocks.get(i));
      ItemMark mark = look == null ? null : ItemMark.of(look.text());
      if (mark != null && mark.isNumber()) {
        return mark.number() == 2 && isText(i);
      }
    }
    return false;
  }

  private boolean isText(int index) {
    Look look = Look.of(blocks.get(index));
    return look != null && look.isClosed() && look.words() >= SENTENCE_WORDS;
  }
}
