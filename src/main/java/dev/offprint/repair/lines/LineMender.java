package dev.offprint.repair.lines;

import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.model.Inlines.Edit;
import dev.offprint.model.Span;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Prose;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.List;

/// Makes of one paragraph with line ends the paragraphs that it was.
final class LineMender {
  private final String rule;
  private final Paragraph paragraph;
  private final LineEnds ends;
  private final Joint joint;
  private final List<Change> changes = new ArrayList<>();

  LineMender(String rule, Paragraph paragraph, LineEnds ends) {
    this.rule = rule;
    this.paragraph = paragraph;
    this.ends = ends;
    this.joint = new Joint(ends.text());
  }

  /// A stretch of lines that becomes one paragraph.
  ///
  /// @param joins the edits that join its lines, by the stretch's own offsets
  private record Stretch(int from, int to, List<Edit> joins) {}

  void mend(WordParts parts, BlockEdits edits, Report report) {
    List<Stretch> stretches = stretches(parts);
    if (stretches.size() == 1 && stretches.get(0).joins().isEmpty()) {
      edits.keep(paragraph);
      return;
    }
    List<Edit> ranges = new ArrayList<>(stretches.size());
    for (Stretch stretch : stretches) {
      ranges.add(new Edit(stretch.from(), stretch.to(), ""));
    }
    List<List<Inline>> contents = Inlines.slices(paragraph.content(), ranges);
    List<Paragraph> paragraphs = new ArrayList<>(stretches.size());
    for (int i = 0; i < stretches.size(); i++) {
      if (!Inlines.text(contents.get(i)).isBlank()) {
        paragraphs.add(joined(contents.get(i), stretches.get(i).joins()));
      }
    }
    explainParted();
    if (report.proposeAll(changes)) {
      paragraphs.forEach(edits::replace);
    } else {
      edits.keep(paragraph);
    }
  }

  private List<Stretch> stretches(WordParts parts) {
    List<Stretch> stretches = new ArrayList<>();
    List<Hyphen> hyphens = new ArrayList<>();
    int start = 0;
    List<Edit> joins = new ArrayList<>();
    for (int i = 0; i < ends.count(); i++) {
      switch (ends.becomes(i)) {
        case PART -> {
          stretches.add(new Stretch(start, ends.offset(i), joins));
          start = ends.offset(i) + 1;
          joins = new ArrayList<>();
        }
        case JOIN -> joins.add(join(i, start, parts, hyphens));
        case STAY -> {}
      }
    }
    stretches.add(new Stretch(start, ends.text().length(), joins));
    explain(hyphens);
    return stretches;
  }

  /// The edit that joins a line to the next one; a hyphen at its end goes if the word is written
  /// without.
  private Edit join(int end, int start, WordParts parts, List<Hyphen> hyphens) {
    String before = ends.line(end);
    String after = ends.line(end + 1);
    int at = ends.offset(end) - start;
    return switch (parts.atLineEnd(before, after)) {
      case NO_HYPHEN -> new Edit(at, at + 1, joint.between(before, after));
      case HYPHEN_STAYS -> new Edit(at, at + 1, "");
      case HYPHEN_GOES -> {
        String word = Prose.lastWord(before.substring(0, before.length() - 1));
        hyphens.add(new Hyphen(ends.offset(end) - 1, word, firstPart(after)));
        yield new Edit(at - 1, at + 1, "");
      }
    };
  }

  /// The first word, without a hyphen at the line's end that divides it again.
  private static String firstPart(String line) {
    String word = Prose.firstWord(line);
    boolean divided = word.length() == line.length() && WordParts.endsInHyphen(word);
    return divided ? word.substring(0, word.length() - 1) : word;
  }

  /// A hyphen that goes: its offset, and the halves of the word around it.
  private record Hyphen(int offset, String word, String rest) {}

  private void explain(List<Hyphen> hyphens) {
    List<Edit> places = new ArrayList<>(hyphens.size());
    int done = 0;
    for (Hyphen hyphen : hyphens) {
      int from = Math.max(done, hyphen.offset() - hyphen.word().length());
      done = hyphen.offset() + 2 + hyphen.rest().length();
      places.add(new Edit(from, done, ""));
    }
    List<Span> spans = Inlines.spans(paragraph.content(), places);
    for (int i = 0; i < hyphens.size(); i++) {
      Hyphen hyphen = hyphens.get(i);
      String before = ends.text().substring(places.get(i).from(), hyphen.offset());
      String after = before + hyphen.rest();
      before += "-\n" + hyphen.rest();
      changes.add(new Change(rule, Effect.MENDED, spans.get(i), before, after, 0.9));
    }
  }

  private Paragraph joined(List<Inline> part, List<Edit> joins) {
    if (joins.isEmpty()) {
      return Paragraph.of(part, Inlines.span(part));
    }
    String before = Inlines.text(part);
    List<Inline> joined = Inlines.edit(part, joins);
    Span span = Inlines.span(part);
    changes.add(new Change(rule, Effect.MENDED, span, before, Inlines.text(joined), 0.95));
    return Paragraph.of(joined, span);
  }

  /// Shows the words on both sides of each line end that became the end of a paragraph.
  private void explainParted() {
    List<Edit> lasts = new ArrayList<>();
    List<Edit> firsts = new ArrayList<>();
    for (int i = 0; i < ends.count(); i++) {
      if (ends.becomes(i) == LineEnds.End.PART) {
        String line = ends.line(i);
        int feed = ends.offset(i);
        lasts.add(new Edit(feed - line.length() + line.lastIndexOf(' ') + 1, feed, ""));
        firsts.add(new Edit(feed + 1, feed + 1 + Prose.firstWord(ends.line(i + 1)).length(), ""));
      }
    }
    List<Span> before = Inlines.spans(paragraph.content(), lasts);
    List<Span> after = Inlines.spans(paragraph.content(), firsts);
    for (int i = 0; i < lasts.size(); i++) {
      String last = ends.text().substring(lasts.get(i).from(), lasts.get(i).to());
      String first = ends.text().substring(firsts.get(i).from(), firsts.get(i).to());
      Span where = before.get(i).union(after.get(i));
      changes.add(
          new Change(rule, Effect.MENDED, where, last + "\n" + first, last + "\n\n" + first, 0.9));
    }
  }
}
