package dev.offprint.report.page;

import dev.offprint.model.Span;
import dev.offprint.report.Change;
import dev.offprint.report.Excerpt;
import dev.offprint.report.Nouns;
import dev.offprint.report.Report;
import dev.offprint.report.WordDiff;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The list of one input's changes, rule by rule, each with the way back to its marks.
final class Entries {
  private static final int LONGEST_SAME = 80;
  private static final int LONGEST_CHANGED = 400;
  private static final int LONGEST = 1200;
  private static final int FEW = 12;
  private static final int CONTEXT = 32;

  private final Markup out;
  private final Report report;
  private final Marks marks;

  Entries(Markup out, Report report, Marks marks) {
    this.out = out;
    this.report = report;
    this.marks = marks;
  }

  void write(Nouns nouns) throws IOException {
    Map<String, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < marks.changes().size(); i++) {
      groups.computeIfAbsent(marks.change(i).rule(), _ -> new ArrayList<>()).add(i);
    }
    for (String rule : marks.rules()) {
      List<Integer> group = groups.getOrDefault(rule, List.of());
      out.raw("<section class=\"group\" data-rule=\"" + marks.ruleClass(rule) + "\" data-name=\"");
      out.text(nouns.heading(rule)).raw("\"><h4>");
      out.text(nouns.heading(rule)).raw(" (" + group.size() + ")</h4>\n<ul>\n");
      for (int change : group) {
        write(change);
      }
      out.raw("</ul></section>\n");
    }
  }

  private void write(int index) throws IOException {
    Change change = marks.change(index);
    out.raw("<li id=\"" + marks.entryId(index) + "\"><p><code>--restore ")
        .text(change.id(report.source()));
    out.raw("</code> " + Math.round(change.confidence() * 100) + "%");
    Span where = change.where();
    if (!where.isNone()) {
      out.raw(" · line " + report.source().place(where.start()));
    }
    if (!change.reason().isEmpty()) {
      out.raw(" · ").text(change.reason());
    }
    marks.linkBack(index);
    out.raw("</p><p class=\"diff\" dir=\"auto\">");
    diff(change);
    out.raw("</p></li>\n");
  }

  private void diff(Change change) throws IOException {
    if (change.before().equals(change.after())) {
      out.text(Excerpt.shortened(change.before(), LONGEST_CHANGED));
      return;
    }
    String text = report.source().text();
    Span where = change.where();
    boolean few = !where.isNone() && change.before().length() <= FEW;
    if (few) {
      out.text(lineBefore(text, where.start()));
    }
    differences(change);
    if (few) {
      out.text(lineAfter(text, where.end()));
    }
  }

  /// Some words of the same line, for a change that says little by itself.
  private static String lineBefore(String text, int at) {
    int from = at;
    while (from > 0 && from > at - CONTEXT && text.charAt(from - 1) >= ' ') {
      from--;
    }
    return text.substring(from, at);
  }

  private static String lineAfter(String text, int at) {
    int to = at;
    while (to < text.length() && to < at + CONTEXT && text.charAt(to) >= ' ') {
      to++;
    }
    return text.substring(at, to);
  }

  private void differences(Change change) throws IOException {
    int written = 0;
    for (WordDiff.Piece piece : WordDiff.of(change.before(), change.after())) {
      if (written > LONGEST) {
        out.raw(" […]");
        return;
      }
      written += write(piece);
    }
  }

  private int write(WordDiff.Piece piece) throws IOException {
    int longest = piece.kind() == WordDiff.Piece.Kind.SAME ? LONGEST_SAME : LONGEST_CHANGED;
    String text = Excerpt.shortened(piece.text(), longest);
    switch (piece.kind()) {
      case SAME -> out.text(text);
      case REMOVED -> out.raw("<del>").text(text).raw("</del>");
      case ADDED -> out.raw("<ins>").text(text).raw("</ins>");
    }
    return text.length();
  }
}
