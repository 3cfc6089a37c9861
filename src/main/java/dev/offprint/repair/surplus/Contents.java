package dev.offprint.repair.surplus;

import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rule.Prose;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A list of an article's own headings, and where these stand below it.
///
/// @param from the row of its title
/// @param to the row behind its last entry
/// @param levels the level of each heading that it names, by row
record Contents(int from, int to, Map<Integer, Integer> levels) {
  private static final int FEWEST = 3;
  private static final int FEWEST_NUMBERED = 2;

  /// So many lines are tried that may be the title of a list: one may be a menu's.
  private static final int MOST_TITLES = 4;

  private static final int DEEPEST = 5;

  /// The title stands in one of so many rows; the text of a long book comes after that.
  static final int FARTHEST = 1000;

  Contents {
    levels = Map.copyOf(levels);
  }

  /// The first list of contents among the rows of an article; `null` where there is none.
  static @Nullable Contents in(Rows rows) {
    int tries = 0;
    int end = Math.min(FARTHEST, rows.size());
    for (int i = 0; i < end && tries < MOST_TITLES; i++) {
      String text = Prose.body(rows.piece(i));
      if (text != null && ContentsLine.isTitle(text)) {
        Contents found = new Finder(rows, i).find();
        if (found != null) {
          return found;
        }
        tries++;
      }
    }
    return null;
  }

  /// Reads the list below a title.
  private static final class Finder {
    private final ContentsLine[] lines;
    private final Rows rows;
    private final int title;

    /// Where the words of each line stand for the last time.
    private final Map<String, Integer> last = new HashMap<>();

    private final List<ContentsLine> entries = new ArrayList<>();

    /// The rows behind the entries.
    private final List<Integer> ends = new ArrayList<>();

    private final Set<String> seen = new HashSet<>();

    Finder(Rows rows, int title) {
      this.rows = rows;
      this.title = title;
      lines =
          IntStream.range(0, rows.size())
              .mapToObj(i -> ContentsLine.of(text(i)))
              .toArray(ContentsLine[]::new);
      for (int i = title + 1; i < lines.length; i++) {
        last.put(lines[i].key(), i);
      }
    }

    private String text(int at) {
      String text = Prose.body(rows.piece(at));
      return text == null ? "" : text;
    }

    @Nullable Contents find() {
      Map<Integer, Integer> levels = levels(end());
      int found = levels.size();
      boolean numbered = entries.stream().allMatch(entry -> entry.depth() > 0);
      boolean enough = found >= (numbered ? FEWEST_NUMBERED : FEWEST);
      if (!enough || found * 3 < entries.size() * 2) {
        return null;
      }
      levels.keySet().removeIf(row -> MetadataRows.isNotesHeading(lines[row].key()));
      return new Contents(title, ends.getLast(), levels);
    }

    /// Where the list is over: behind its last line that stands in the text again. Between such
    /// lines, others may have the next number alone.
    private int end() {
      int end = title + 1;
      int surely = 0;
      int number = 0;
      for (int i = title + 1; i < lines.length; i++) {
        ContentsLine line = lines[i];
        boolean bare = line.key().isEmpty() && line.number() >= 0;
        if (line.key().isEmpty() && !bare && !text(i).isBlank()) {
          break;
        }
        ContentsLine entry = numbered(line, i);
        boolean next = entry.depth() == 1 && entry.number() == number + 1;
        number = next && !bare ? entry.number() : number;
        boolean named = !bare && last.getOrDefault(line.key(), 0) > i && isNew(entry);
        boolean lost = (next || isBelow(entry, number)) && !Prose.endsSentence(text(i));
        if (named || lost && !bare) {
          entries.add(entry);
          ends.add(i + 1);
          seen.add(line.key());
        } else if (!bare && !text(i).isBlank() && !isButton(i)) {
          break;
        }
        boolean sure = named || lost && MetadataRows.isNotesHeading(line.key());
        end = sure ? i + 1 : end;
        surely = sure ? entries.size() : surely;
      }
      entries.subList(surely, entries.size()).clear();
      ends.subList(surely, ends.size()).clear();
      return end;
    }

    private boolean isNew(ContentsLine line) {
      return line.depth() > 0 || !seen.contains(line.key());
    }

    /// A line with two numbers and more below the entry of its chapter: some headings did not come
    /// along.
    private boolean isBelow(ContentsLine line, int number) {
      return line.depth() > 1 && number > 0 && !entries.isEmpty();
    }

    /// An entry whose number has the row above it.
    private ContentsLine numbered(ContentsLine line, int at) {
      ContentsLine above = lines[at - 1];
      boolean number = line.depth() == 0 && above.key().isEmpty() && above.number() >= 0;
      return number ? new ContentsLine(line.key(), above.depth(), above.number()) : line;
    }

    /// `hide` below the title, `Toggle Human use subsection` below an entry.
    private boolean isButton(int at) {
      if (ContentsLine.isButton(text(at))) {
        return true;
      }
      String words = lines[at].key();
      return !entries.isEmpty()
          && words.contains(entries.getLast().key())
          && words.length() <= 2 * entries.getLast().key().length() + ContentsLine.LONGEST / 4;
    }

    /// The level of each heading below the list that it names, in the order in which it does. Rows
    /// below the last of these are none of the list.
    private Map<Integer, Integer> levels(int end) {
      Map<String, Deque<Integer>> places = new HashMap<>();
      for (int i = end; i < lines.length; i++) {
        if (seen.contains(lines[i].key())) {
          places.computeIfAbsent(lines[i].key(), _ -> new ArrayDeque<>()).add(i);
        }
      }
      Map<Integer, Integer> levels = new HashMap<>();
      int at = end - 1;
      int listed = 0;
      for (int i = 0; i < entries.size(); i++) {
        ContentsLine entry = entries.get(i);
        Deque<Integer> rest = places.getOrDefault(entry.key(), new ArrayDeque<>(0));
        while (!rest.isEmpty() && rest.getFirst() <= at) {
          rest.removeFirst();
        }
        boolean found = !rest.isEmpty();
        if (found) {
          at = rest.removeFirst();
          levels.put(at, Math.clamp(entry.depth(), 1, DEEPEST));
        }
        boolean is = found || MetadataRows.isNotesHeading(entry.key());
        listed = is ? i + 1 : listed;
      }
      entries.subList(listed, entries.size()).clear();
      ends.subList(listed, ends.size()).clear();
      return levels;
    }
  }
}
