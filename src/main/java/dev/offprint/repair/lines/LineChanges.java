package dev.offprint.repair.lines;

import dev.offprint.model.Inlines.Edit;
import dev.offprint.model.Span;
import dev.offprint.repair.rule.Prose;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import java.util.ArrayList;
import java.util.List;

/// What is to be done at the line ends of one paragraph, and how it is told: with the words on both
/// sides.
final class LineChanges {
  private static final String PARTED = "\n\n";
  private static final double SURE = 0.95;
  private static final double QUITE_SURE = 0.9;

  /// How much is shown of a line without spaces.
  private static final int LONGEST_WORD = 24;

  private final String rule;
  private final LineEnds ends;
  private final Joint joint;

  LineChanges(String rule, LineEnds ends) {
    this.rule = rule;
    this.ends = ends;
    this.joint = new Joint(ends);
  }

  /// What is done at one line end: its edit, and the words around it, from `from` to `to`.
  record LineChange(Edit edit, int from, int to) {
    /// Whether two paragraphs are made of one here.
    boolean parts() {
      return edit.with().equals(PARTED);
    }
  }

  /// In the order of the text; their words do not overlap.
  List<LineChange> of(WordParts parts) {
    List<LineChange> changes = new ArrayList<>();
    int done = 0;
    for (int i = 0; i < ends.count(); i++) {
      if (ends.becomes(i) != LineEnds.End.STAY) {
        Edit edit = edit(i, parts);
        int from = Math.max(done, edit.from() - lastWord(ends.line(i), edit));
        done = Math.max(edit.to(), edit.to() + firstPart(ends.line(i + 1)));
        changes.add(new LineChange(edit, from, done));
      }
    }
    return changes;
  }

  private Edit edit(int end, WordParts parts) {
    int at = ends.offset(end);
    return switch (ends.becomes(end)) {
      case PART -> new Edit(at, at + 1, PARTED);
      case JOIN -> join(end, parts);
      case STAY -> throw new IllegalStateException("nothing is done at line end " + end);
    };
  }

  /// The edit that joins a line to the next one; a hyphen at its end goes if the word is written
  /// without.
  private Edit join(int end, WordParts parts) {
    String before = ends.line(end);
    String after = ends.line(end + 1);
    int at = ends.offset(end);
    return switch (parts.atLineEnd(before, after)) {
      case NO_HYPHEN -> new Edit(at, at + 1, joint.between(before, after));
      case HYPHEN_STAYS -> new Edit(at, at + 1, "");
      case HYPHEN_GOES -> new Edit(at - 1, at + 1, "");
    };
  }

  /// How long the last word of a line is, without the hyphen that goes; 0 if too long.
  private static int lastWord(String line, Edit edit) {
    int hyphen = edit.to() - edit.from() - 1;
    int end = line.length() - hyphen;
    int word = end - Prose.lastTokenStart(line, end);
    return word <= LONGEST_WORD ? word : 0;
  }

  /// How long the first word of a line is, but for a hyphen at the line's end that divides it
  /// again; 0 if too long.
  private static int firstPart(String line) {
    int space = line.indexOf(' ');
    boolean divided = space < 0 && WordParts.endsInHyphen(line);
    int word = space < 0 ? line.length() - (divided ? 1 : 0) : space;
    return word <= LONGEST_WORD ? word : 0;
  }

  Change explain(LineChange change, Span where) {
    Edit edit = change.edit();
    String before = ends.text().substring(change.from(), change.to());
    String first = before.substring(0, edit.from() - change.from());
    String after = first + edit.with() + before.substring(edit.to() - change.from());
    boolean hyphen = edit.to() - edit.from() > 1;
    double confidence = hyphen || edit.with().equals(PARTED) ? QUITE_SURE : SURE;
    return new Change(rule, Effect.MENDED, where, before, after, confidence);
  }
}
