package dev.offprint.report.page;

import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// The marks of one input's changes: each leads to its entry in the list, and the first of a change
/// on either side is where the entry leads back to.
final class Marks {
  private static final String SOURCE = "s";
  private static final String ARTICLE = "a";
  private static final String ENTRY = "e";
  private static final int FEW = 3;
  private static final int MANY = 80;

  private final Markup out;
  private final int input;
  private final List<Change> changes;
  private final List<String> rules;
  private final boolean[] inSource;
  private final boolean[] inArticle;

  /// @param input the number of the input, from 1
  Marks(Markup out, int input, Report report) {
    this.out = out;
    this.input = input;
    this.changes = report.changes();
    this.rules = rules(changes);
    this.inSource = new boolean[changes.size()];
    this.inArticle = new boolean[changes.size()];
  }

  private static List<String> rules(List<Change> changes) {
    LinkedHashSet<String> rules = new LinkedHashSet<>();
    changes.forEach(change -> rules.add(change.rule()));
    return new ArrayList<>(rules);
  }

  List<Change> changes() {
    return changes;
  }

  Change change(int index) {
    return changes.get(index);
  }

  /// The rules that changed something, in the order in which they first did.
  List<String> rules() {
    return rules;
  }

  /// `k` and a number: the same for all changes of a rule, and for no other on the page.
  String ruleClass(String rule) {
    return "k" + input + "-" + rules.indexOf(rule);
  }

  /// Opens a mark in the source.
  void openInSource(Coverage.Segment segment) throws IOException {
    Effect effect = segment.removed() ? Effect.REMOVED : change(segment.change()).effect();
    open(SOURCE, inSource, segment.change(), letter(effect) + size(segment.change()));
  }

  /// Gives a change a place in the source although a shorter one is marked where it begins.
  void placeInSource(int change) throws IOException {
    if (!inSource[change]) {
      inSource[change] = true;
      out.raw("<span" + id(SOURCE, change) + "></span>");
    }
  }

  /// Opens a mark in the article on words that stand there.
  void openInArticle(int change, boolean isBlank) throws IOException {
    Effect effect = change(change).effect();
    // What stands in the place of words that were taken out was added.
    String letter = letter(effect == Effect.REMOVED ? Effect.ADDED : effect);
    open(ARTICLE, inArticle, change, letter + (isBlank ? " gap" : size(change)));
  }

  /// Opens a label in the article that says what a change was.
  void openLabel(int change) throws IOException {
    open(ARTICLE, inArticle, change, letter(change(change).effect()) + " chip");
  }

  /// A class for a change of some characters inside a word or a sentence, and one for whole
  /// sentences, most of which is as it was.
  private String size(int change) {
    int length = change(change).where().length();
    return length <= FEW ? " few" : length > MANY ? " many" : "";
  }

  void close() throws IOException {
    out.raw("</a>");
  }

  private void open(String side, boolean[] seen, int change, String classes) throws IOException {
    String id = seen[change] ? "" : id(side, change);
    seen[change] = true;
    String all = classes + " " + ruleClass(change(change).rule());
    out.raw("<a" + id + " class=\"" + all + "\" href=\"#" + name(ENTRY, change) + "\">");
  }

  private String id(String side, int change) {
    return " id=\"" + name(side, change) + "\"";
  }

  private String name(String side, int change) {
    return side + input + "-" + change;
  }

  String entryId(int change) {
    return name(ENTRY, change);
  }

  /// Links from an entry back to both sides.
  void linkBack(int change) throws IOException {
    if (inSource[change]) {
      out.raw(" <a href=\"#" + name(SOURCE, change) + "\">source</a>");
    }
    if (inArticle[change]) {
      out.raw(" <a href=\"#" + name(ARTICLE, change) + "\">article</a>");
    }
  }

  static String letter(Effect effect) {
    return switch (effect) {
      case MENDED -> "m";
      case REMOVED -> "r";
      case METADATA -> "d";
      case STRUCTURE -> "t";
      case ADDED -> "n";
    };
  }
}
