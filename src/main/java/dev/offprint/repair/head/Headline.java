package dev.offprint.repair.head;

import dev.offprint.model.Block;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.surplus.BoilerplateRule;
import dev.offprint.repair.surplus.TruncatedCopyRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Weighs the lines above the running text against one another: which of them is the title?
///
/// Menus, labels, names and buttons stand above and below it, on pages of every language. A title
/// is longer than they are, says what the text says, and has the byline or the date below it.
final class Headline {
  private static final int TEXT_READ = 40;
  private static final int PARAGRAPHS_READ = 3;
  private static final int FIRST_LINES = 3;
  private static final int ROWS_WITHIN = 4;
  private static final int MOST_WORDS = 30;
  private static final int LONGEST_PROSE_TITLE = 20;

  /// How much more a line must speak for itself than the first that could be the title, if that
  /// stands over the text, and if it stands over a menu.
  private static final double FIRST = 5;
  private static final double MARGIN = 1;

  /// How much more a line below another must.
  private static final double STEP = 2;

  /// The shape of a line that is no title.
  private static final double UNFIT = -10;

  /// The words of a link, torn out of their sentence.
  private static final int MOST_LINK_WORDS = 8;

  private static final int FEWEST_SAID = 4;
  private static final double LENGTH = 3;
  private static final double SAYS_WHAT_THE_TEXT_SAYS = 4;
  private static final double OVER_ROWS = 2;
  private static final double UNDER_DATE = 1;
  private static final double TWICE = 2;
  private static final int FEWEST_MENU_LINES = 5;
  private static final int MOST_ABOVE_TORN = 6;

  /// So many short lines in a row are a menu.
  private static final int ENOUGH = 3;

  private final List<Block> blocks;
  private final String language;
  private final int end;

  /// Whether a sentence that was torn apart stands near the first line, above all whole ones.
  private final boolean torn;

  private final Echoes echoes;

  private final TextStart start;

  /// The words that the text begins with, read when a line is compared with them.
  private @Nullable Set<String> words;

  private Headline(List<Block> blocks, String language) {
    this.blocks = blocks;
    this.language = language;
    this.start = new TextStart(blocks, language);
    int text = start.find();
    this.end = TornLine.first(blocks, text, language);
    this.torn = end < text && end <= MOST_ABOVE_TORN;
    this.echoes = new Echoes(blocks, end);
  }

  private Set<String> words() {
    Set<String> known = words;
    if (known == null) {
      known = new HashSet<>();
      for (int i = end; i < Math.min(blocks.size(), end + TEXT_READ); i++) {
        String text = Prose.body(blocks.get(i));
        if (text != null) {
          TitleWords.in(text, known::add);
        }
      }
      words = known;
    }
    return known;
  }

  /// The index of the title: `first`, unless another line above the text is far likelier.
  static int find(List<Block> blocks, String language, int first) {
    Headline headline = new Headline(blocks, language);
    for (int window = 0; window < Math.min(FIRST_LINES, headline.end); window++) {
      int own = headline.echoes.withoutSite(window);
      if (own > window) {
        return own;
      }
    }
    return first < headline.end ? headline.echoes.bare(headline.likeliest(first)) : first;
  }

  /// What the lines look like decides most often; only where it does not is the text read for what
  /// they say.
  private int likeliest(int first) {
    double[] shapes = new double[end];
    for (int i = 0; i < end; i++) {
      shapes[i] = shape(i, i == first);
    }
    boolean overMenu = isOverMenu(first);
    double least = least(Math.max(0, shapes[first]), overMenu);
    int best = first;
    if (mostButFirst(shapes, first) + SAYS_WHAT_THE_TEXT_SAYS >= least) {
      least = least(score(first, shapes), overMenu);
      for (int i = 0; i < end; i++) {
        double score = i == first ? 0 : score(i, shapes);
        if (score >= least) {
          least = score + STEP;
          best = i;
        }
      }
    }
    return best;
  }

  /// What another line must speak for itself, if the first line speaks so much.
  private double least(double first, boolean overMenu) {
    return first + (torn || !overMenu && first > 0 ? FIRST : MARGIN);
  }

  private static double mostButFirst(double[] shapes, int first) {
    double most = UNFIT;
    for (int i = 0; i < shapes.length; i++) {
      most = i == first ? most : Math.max(most, shapes[i]);
    }
    return most;
  }

  private double score(int at, double[] shapes) {
    String text = shapes[at] == UNFIT ? null : text(at);
    return text == null ? 0 : shapes[at] + SAYS_WHAT_THE_TEXT_SAYS * said(text);
  }

  /// Whether most lines between `first` and the text are short: menus and buttons.
  private boolean isOverMenu(int first) {
    int lines = 0;
    int shorts = 0;
    for (int i = first + 1; i < end; i++) {
      lines++;
      shorts += isShort(i) || isFurniture(i) ? 1 : 0;
    }
    return lines >= FEWEST_MENU_LINES && shorts * 2 >= lines;
  }

  private @Nullable String text(int at) {
    String text = at < blocks.size() ? Prose.body(blocks.get(at)) : null;
    return text == null || text.isEmpty() ? null : text;
  }

  /// What a line looks like and where it stands, from 0; [#UNFIT] where it is no title.
  ///
  /// @param stop whether a title may end with a full stop
  private double shape(int at, boolean stop) {
    String text = text(at);
    if (text == null || text.indexOf('\n') >= 0 || start.isText(at) || isBeside(at, text)) {
      return UNFIT;
    }
    if (!stop
        && (isUnfinished(text)
            || PriceLine.is(blocks.get(at), language)
            || TextStart.holdsEnd(text)
            || isTorn(at))) {
      return UNFIT;
    }
    if (isCopy(text, stop)) {
      return UNFIT;
    }
    int count = Prose.words(text);
    boolean stopped = text.endsWith(".") || text.endsWith("…") || text.endsWith("。");
    if (count > MOST_WORDS
        || stopped && !stop
        || stopped && count > LONGEST_PROSE_TITLE / 2 && TextStart.hasSentence(text)) {
      return UNFIT;
    }
    double length = count < 3 || count > 25 ? 0 : count == 3 ? 1 : LENGTH;
    return length
        + (isOverRows(at) ? OVER_ROWS : isUnderDate(at) ? UNDER_DATE : 0)
        + (echoes.isRepeated(at, text) ? TWICE : 0);
  }

  /// Whether the text begins with the line, which is cut off; the likeliest line may be such a
  /// beginning if it ends with a word.
  private boolean isCopy(String line, boolean whole) {
    for (int i = end; i < Math.min(blocks.size(), end + PARAGRAPHS_READ); i++) {
      String text = text(i);
      boolean copy = text != null && TruncatedCopyRule.isCutCopy(line, text);
      if (copy && !(whole && isBeginning(line, String.valueOf(text)))) {
        return true;
      }
    }
    return false;
  }

  /// Whether `text` begins with `line`, and another word comes then.
  private static boolean isBeginning(String line, String text) {
    int end = line.length();
    return end < text.length()
        && !Character.isLetterOrDigit(text.charAt(end))
        && Character.isLetterOrDigit(line.charAt(end - 1));
  }

  private boolean isUnfinished(String text) {
    return TitleShape.announces(text)
        || TornLine.breaksOff(text, language)
        || TornLine.leans(text, language);
  }

  /// Whether the sentence of a line goes on below it, with a mark or behind the words of a link.
  private boolean isTorn(int at) {
    String next = text(at + 1);
    String after = text(at + 2);
    boolean marked =
        next != null
            && (Prose.continues(next) && !Character.isLetter(next.charAt(0))
                || TornLine.leans(next, language));
    return marked
        || next != null
            && after != null
            && !Prose.endsSentence(next)
            && !Prose.hasMoreWords(next, MOST_LINK_WORDS)
            && (Prose.continues(after) || TornLine.leans(after, language));
  }

  private boolean isFurniture(int at) {
    return at < blocks.size() && BoilerplateRule.isFurniture(blocks.get(at), language);
  }

  private boolean isBeside(int at, String text) {
    return text.charAt(0) == ','
        || Head.isRow(blocks, at, language)
        || SiteName.isAddress(text)
        || Head.isPath(text)
        || Head.isNoTitle(blocks.get(at))
        || echoes.isWayBack(at, text)
        || RunningHead.stands(blocks, at)
        || BoilerplateRule.isFurniture(blocks.get(at), language);
  }

  private boolean isShort(int at) {
    String text = text(at);
    return text != null && !Prose.hasMoreWords(text, 3);
  }

  /// How many of the title's words the text has too, from 0 to 1.
  private double said(String title) {
    int[] counts = new int[2];
    TitleWords.in(
        title,
        word -> {
          counts[0]++;
          counts[1] += words().contains(word) ? 1 : 0;
        });
    return (double) counts[1] / Math.max(FEWEST_SAID, counts[0]);
  }

  private boolean isUnderDate(int at) {
    return at > 0 && Head.isDate(blocks, at - 1, language);
  }

  /// Whether a row stands below a line, and no menu between them.
  private boolean isOverRows(int at) {
    int shorts = 0;
    for (int i = at + 1; i <= at + ROWS_WITHIN && i < end && shorts < ENOUGH; i++) {
      if (Head.isRow(blocks, i, language)) {
        return true;
      }
      shorts += isShort(i) && !isFurniture(i) ? 1 : 0;
    }
    return false;
  }
}
