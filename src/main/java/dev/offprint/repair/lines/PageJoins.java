package dev.offprint.repair.lines;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.model.Inlines.Edit;
import dev.offprint.model.Span;
import dev.offprint.repair.lines.Pages.Ending;
import dev.offprint.repair.rule.Marker;
import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Prose;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts paragraphs together that go on from page to page, with a line end between the halves: what
/// becomes of line ends, [LinesRule] decides.
final class PageJoins {
  private static final Marks BLANKS = Marks.of(" \t\u3000\u00a0");

  private final PageText text;
  private final Article before;
  private final List<@Nullable Block> blocks;

  /// What the lines are wrapped to, as soon as it is asked.
  private @Nullable Measure measure;

  private boolean changed;

  /// @param before the article that the lines are those of
  /// @param blocks its blocks now, in their places; `null` for one that nothing is left of
  PageJoins(PageText text, Article before, List<@Nullable Block> blocks) {
    this.text = text;
    this.before = before;
    this.blocks = blocks;
  }

  /// @param gone the lines that are no longer there
  List<Block> join(List<Ending> endings, boolean[] gone, Report report) {
    boolean allAbove = endings.stream().allMatch(this::isApartAbove);
    boolean allBelow = endings.stream().allMatch(this::isApartBelow);
    BitSet goesOn = new BitSet();
    for (Ending ending : endings) {
      boolean newParagraph =
          (!allAbove && isApartAbove(ending)) || (!allBelow && isApartBelow(ending));
      boolean inside = ending.from() > 0 && ending.to() < text.size();
      if (inside && !newParagraph && isGone(ending, gone) && goesOn(ending, report)) {
        goesOn.set(text.line(ending.to()).block());
      }
    }
    Joiner joiner = new Joiner(report);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block != null) {
        joiner.add(block, goesOn.get(i));
      }
    }
    joiner.close();
    return joiner.joined;
  }

  /// Whether any paragraphs were joined.
  boolean changed() {
    return changed;
  }

  /// Whether an empty line, or the like, stands before the furniture.
  private boolean isApartAbove(Ending ending) {
    return ending.from() == ending.to() || ending.from() == 0 || arePartedByMore(ending.from());
  }

  private boolean isApartBelow(Ending ending) {
    return ending.from() == ending.to()
        || ending.to() == text.size()
        || arePartedByMore(ending.to());
  }

  /// Whether more than a form feed stands between a line and the one before.
  private boolean arePartedByMore(int line) {
    PageLine at = text.line(line);
    return !at.newPage() && text.line(line - 1).block() != at.block();
  }

  private static boolean isGone(Ending ending, boolean[] gone) {
    for (int line = ending.from(); line < ending.to(); line++) {
      if (!gone[line]) {
        return false;
      }
    }
    return true;
  }

  private Measure measure() {
    Measure known = measure;
    if (known == null) {
      known = Measure.of(LineEnds.of(blocks).values());
      measure = known;
    }
    return known;
  }

  private boolean goesOn(Ending ending, Report report) {
    int above = ending.from() - 1;
    int below = ending.to();
    if (text.line(above).block() == text.line(below).block() || measure().columns() == 0) {
      return false;
    }
    String line = text.line(above).text();
    String next = text.line(below).text();
    if (isIndented(below, report)) {
      return false;
    }
    if (PageText.isCut(line, next)) {
      return true;
    }
    if (Marker.of(next) != null || !measure().isWrapped(line, next)) {
      return false;
    }
    boolean onlyFeed = ending.from() == ending.to();
    boolean over = Prose.endsSentence(line) || Prose.endsWithColon(line);
    if (isBracketed(line) && !Prose.continues(next)) {
      return false;
    }
    return !over || !(onlyFeed || isHeading(below));
  }

  /// `[Map of the harbour]`
  private static boolean isBracketed(String line) {
    int end = line.length() - 1;
    return end > 0 && line.charAt(0) == '[' && line.indexOf(']') == end;
  }

  /// A line that is a paragraph and no sentence.
  private boolean isHeading(int line) {
    String heading = text.line(line).text();
    boolean alone =
        line + 1 == text.size() || text.line(line + 1).block() != text.line(line).block();
    return alone && !Prose.endsSentence(heading);
  }

  /// Whether a line is moved in and the next one of its paragraph is not.
  private boolean isIndented(int line, Report report) {
    boolean alone =
        line + 1 >= text.size() || text.line(line + 1).block() != text.line(line).block();
    return indent(line, report) > 0 && (alone || indent(line + 1, report) == 0);
  }

  private int indent(int line, Report report) {
    PageLine at = text.line(line);
    if (!(before.blocks().get(at.block()) instanceof Paragraph paragraph)) {
      return 0;
    }
    List<Edit> place = List.of(new Edit(at.from(), at.to(), ""));
    int start = Math.max(0, Inlines.spans(paragraph.content(), place).get(0).start());
    String source = report.source().text();
    int from = Math.min(start, source.length());
    while (from > 0 && BLANKS.has(source.charAt(from - 1))) {
      from--;
    }
    return start - from;
  }

  /// Collects the blocks, and the paragraphs that become one.
  private final class Joiner {
    private final Report report;
    private final List<Block> joined = new ArrayList<>();
    private final List<Paragraph> open = new ArrayList<>();

    Joiner(Report report) {
      this.report = report;
    }

    void add(Block block, boolean goesOn) {
      if (!(block instanceof Paragraph paragraph)) {
        close();
        joined.add(block);
        return;
      }
      boolean joins =
          goesOn && !open.isEmpty() && report.propose(change(open.getLast(), paragraph));
      changed |= joins;
      if (!joins) {
        close();
      }
      open.add(paragraph);
    }

    void close() {
      if (open.size() == 1) {
        joined.add(open.get(0));
      } else if (!open.isEmpty()) {
        List<Inline> content = new ArrayList<>();
        for (Paragraph paragraph : open) {
          if (!content.isEmpty()) {
            content.add(new Inline.LineBreak(Span.NONE));
          }
          content.addAll(paragraph.content());
        }
        joined.add(Paragraph.of(content, Inlines.span(content)));
      }
      open.clear();
    }
  }

  /// Shows the words on both sides of the page's end.
  private static Change change(Paragraph first, Paragraph second) {
    String above = Inlines.text(first.content());
    String below = Inlines.text(second.content());
    String last = Prose.lastToken(above.substring(above.lastIndexOf('\n') + 1));
    int feed = below.indexOf('\n');
    String next = Prose.firstWord(feed < 0 ? below : below.substring(0, feed));
    Edit end = new Edit(above.length() - last.length(), above.length(), "");
    Span from = Inlines.spans(first.content(), List.of(end)).get(0);
    Span to = Inlines.spans(second.content(), List.of(new Edit(0, next.length(), ""))).get(0);
    String rule = PageFurnitureRule.ID;
    String parted = last + "\n\n" + next;
    return new Change(rule, Effect.MENDED, from.union(to), parted, last + "\n" + next, 0.9);
  }
}
