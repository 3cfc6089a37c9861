package dev.offprint.repair.structure;

import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inlines;
import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.structure.NoteSign.Label;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The notes that stand below an article, each with its label: one to a paragraph, or one to a
/// line.
///
/// @param notes in order
/// @param above what only says that notes follow: a heading, a rule
/// @param start the index of the first block that belongs to the notes
/// @param end the index after the last
record NoteList(List<Numbered> notes, List<Paragraph> above, int start, int end) {
  private static final int MOST_ABOVE = 2;

  NoteList {
    notes = List.copyOf(notes);
    above = List.copyOf(above);
  }

  /// A note and its label.
  ///
  /// @param from where the label begins in the paragraph's text
  /// @param to where the note ends
  record Numbered(Paragraph paragraph, int from, int to, Label label) {}

  /// The notes at the end of the blocks, rows of metadata below them aside; `null` where none are.
  static @Nullable NoteList find(List<Block> blocks, NoteSign sign) {
    int end = endOfText(blocks);
    int start = end;
    List<Numbered> notes = new ArrayList<>();
    while (start > 0 && notes.stream().noneMatch(NoteList::isFirst)) {
      List<Numbered> more = numbered(blocks.get(start - 1), sign);
      if (more.isEmpty()) {
        break;
      }
      notes.addAll(0, more);
      start--;
    }
    if (notes.isEmpty() || !areInOrder(notes, sign)) {
      return null;
    }
    List<Paragraph> above = new ArrayList<>();
    while (start > 1 && above.size() < MOST_ABOVE) {
      if (!(blocks.get(start - 1) instanceof Paragraph line) || !announces(line)) {
        break;
      }
      above.add(0, line);
      start--;
    }
    boolean some = start > 0 && !isRow(blocks.get(start - 1));
    return some ? new NoteList(notes, above, start, end) : null;
  }

  /// Whether a heading says that notes follow.
  boolean hasHeading() {
    return above.stream().anyMatch(NoteList::isHeading);
  }

  private static boolean isFirst(Numbered note) {
    return note.label().number() == 1;
  }

  /// Whether numbers count up from 1, or signs are all different.
  private static boolean areInOrder(List<Numbered> notes, NoteSign sign) {
    Set<Integer> seen = new HashSet<>();
    for (Numbered note : notes) {
      boolean next = sign == NoteSign.SYMBOLS || note.label().number() == seen.size() + 1;
      if (!next || !seen.add(note.label().number())) {
        return false;
      }
    }
    return true;
  }

  private static boolean announces(Paragraph line) {
    return isHeading(line) || BreakRule.isRule(Inlines.text(line.content()));
  }

  /// A line that says that notes follow, which every output says by itself.
  private static boolean isHeading(Paragraph line) {
    String text = Inlines.text(line.content());
    String words = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    return MetadataRows.isNotesHeading(words.strip());
  }

  /// The index after the last block that is no row of metadata.
  private static int endOfText(List<Block> blocks) {
    int end = blocks.size();
    while (end > 0 && isRow(blocks.get(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isRow(Block block) {
    return MetadataRows.isRow(block);
  }

  /// The notes of a paragraph, one to a line; none where a line has no label.
  private static List<Numbered> numbered(Block block, NoteSign sign) {
    String text = Prose.body(block);
    if (text == null || text.isEmpty() || !(block instanceof Paragraph paragraph)) {
      return List.of();
    }
    List<Numbered> notes = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      Label label = label(text.substring(start, end), sign);
      if (label == null) {
        return List.of();
      }
      notes.add(new Numbered(paragraph, start, end, label));
      start = end + 1;
    }
    return notes;
  }

  private static @Nullable Label label(String line, NoteSign sign) {
    Label label = line.isEmpty() ? null : sign.label(line);
    boolean plain = label == null && sign.mayHavePlainLabels();
    return plain ? NoteSign.plainLabel(line) : label;
  }
}
