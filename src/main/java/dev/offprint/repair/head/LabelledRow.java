package dev.offprint.repair.head;

import dev.offprint.model.Block;
import dev.offprint.repair.rows.LoneLabels;
import dev.offprint.repair.rule.Prose;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row whose label has a line of its own, and so have the names and days that are links on the
/// page: `By` / `Ada Thornbury` / `and` / `Jane Roe`.
///
/// @param end the index behind its last line
/// @param text its lines as one
record LabelledRow(int end, String text) {
  private static final int MOST_LINES = 9;
  private static final int LONGEST_LINE = 80;

  /// What the row below the label at `index` could be, the longest first: one line, and more where
  /// a comma or an `and` joins them.
  static List<LabelledRow> below(List<Block> blocks, int index) {
    List<LabelledRow> rows = new ArrayList<>();
    StringBuilder row = new StringBuilder(String.valueOf(text(blocks, index)));
    boolean open = true;
    for (int i = index + 1; i <= index + MOST_LINES; i++) {
      String line = text(blocks, i);
      if (line == null || !(open || LoneLabels.joinsNames(line))) {
        break;
      }
      row.append(line.startsWith(",") ? "" : " ").append(line);
      open = LoneLabels.isJoint(line);
      if (!open) {
        rows.add(new LabelledRow(i + 1, row.toString()));
      }
    }
    return rows.reversed();
  }

  private static @Nullable String text(List<Block> blocks, int index) {
    String text = index < blocks.size() ? Prose.body(blocks.get(index)) : null;
    return text == null || text.isEmpty() || text.length() > LONGEST_LINE ? null : text;
  }
}
