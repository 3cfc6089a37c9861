package dev.offprint.repair.lines;

import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.model.Inlines.Edit;
import dev.offprint.model.Span;
import dev.offprint.repair.lines.LineChanges.LineChange;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.List;

/// Makes of one paragraph with line ends the paragraphs that it was.
final class LineMender {
  private final Paragraph paragraph;
  private final LineEnds ends;
  private final LineChanges changes;

  LineMender(String rule, Paragraph paragraph, LineEnds ends) {
    this.paragraph = paragraph;
    this.ends = ends;
    this.changes = new LineChanges(rule, ends);
  }

  /// Each line end is a change of its own, so that one can be undone and the others stay mended.
  void mend(WordParts parts, BlockEdits edits, Report report) {
    List<LineChange> permitted = permitted(changes.of(parts), report);
    if (permitted.isEmpty()) {
      edits.keep(paragraph);
      return;
    }
    List<Stretch> stretches = stretches(permitted);
    List<Edit> ranges = new ArrayList<>(stretches.size());
    for (Stretch stretch : stretches) {
      ranges.add(new Edit(stretch.from(), stretch.to(), ""));
    }
    List<List<Inline>> contents = Inlines.slices(paragraph.content(), ranges);
    for (int i = 0; i < stretches.size(); i++) {
      List<Inline> content = contents.get(i);
      if (!isBlank(stretches.get(i))) {
        List<Inline> joined = Inlines.edit(content, stretches.get(i).joins());
        edits.replace(Paragraph.of(joined, Inlines.span(content)));
      }
    }
  }

  private boolean isBlank(Stretch stretch) {
    String text = Inlines.text(paragraph.content());
    int i = stretch.from();
    while (i < stretch.to() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i == stretch.to();
  }

  private List<LineChange> permitted(List<LineChange> proposed, Report report) {
    List<Edit> places = new ArrayList<>(proposed.size());
    for (LineChange change : proposed) {
      places.add(new Edit(change.from(), change.to(), ""));
    }
    List<Span> spans = Inlines.spans(paragraph.content(), places);
    List<LineChange> permitted = new ArrayList<>(proposed.size());
    for (int i = 0; i < proposed.size(); i++) {
      if (report.propose(changes.explain(proposed.get(i), spans.get(i)))) {
        permitted.add(proposed.get(i));
      }
    }
    return permitted;
  }

  /// A stretch of lines that becomes one paragraph.
  ///
  /// @param joins the edits that join its lines, by the stretch's own offsets
  private record Stretch(int from, int to, List<Edit> joins) {}

  private List<Stretch> stretches(List<LineChange> permitted) {
    List<Stretch> stretches = new ArrayList<>();
    int start = 0;
    List<Edit> joins = new ArrayList<>();
    for (LineChange change : permitted) {
      Edit edit = change.edit();
      if (change.parts()) {
        stretches.add(new Stretch(start, edit.from(), joins));
        start = edit.to();
        joins = new ArrayList<>();
      } else {
        joins.add(new Edit(edit.from() - start, edit.to() - start, edit.with()));
      }
    }
    stretches.add(new Stretch(start, ends.text().length(), joins));
    return stretches;
  }
}
