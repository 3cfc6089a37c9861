package dev.offprint.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// The headings of an article in reading order, with the levels and ids that they have in every
/// output.
///
/// A level never skips: the first heading is an `h2`, and one that goes deeper goes one level
/// deeper, so that sections and sub-subsections become `h2` and `h3`. Headings without a visible
/// character are left out.
public record Outline(List<Entry> entries) {
  public Outline {
    entries = List.copyOf(entries);
  }

  /// One heading.
  ///
  /// @param id unique in its page, letters and digits only
  /// @param level 2 to 6, as in `h2`
  /// @param title its bare text on one line
  /// @param heading the heading itself
  public record Entry(String id, int level, String title, Block.Heading heading) {}

  public static Outline of(Article article) {
    List<Entry> entries = new ArrayList<>();
    collect(article.blocks(), new ArrayDeque<>(), entries);
    return new Outline(entries);
  }

  /// The headings of the highest level, `h2`.
  public List<Entry> sections() {
    return entries.stream().filter(entry -> entry.level() == 2).toList();
  }

  /// Whether a heading shows nothing, so that it is in no outline and on no page.
  public static boolean isBlank(Block.Heading heading) {
    return title(heading).isEmpty();
  }

  private static String title(Block.Heading heading) {
    return XmlText.safe(Inlines.text(heading.content())).replaceAll("\\s+", " ").strip();
  }

  private static void collect(List<Block> blocks, Deque<Integer> above, List<Entry> entries) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading -> add(heading, above, entries);
        case Block.Quote quote -> collect(quote.content(), above, entries);
        case Block.ItemList list -> list.items().forEach(item -> collect(item, above, entries));
        case Block.Paragraph _,
            Block.Table _,
            Block.Code _,
            Block.Figure _,
            Block.Break _,
            Block.Notice _ -> {}
      }
    }
  }

  private static void add(Block.Heading heading, Deque<Integer> above, List<Entry> entries) {
    String title = title(heading);
    if (title.isEmpty()) {
      return;
    }
    while (!above.isEmpty() && above.peek() >= heading.level()) {
      above.pop();
    }
    above.push(heading.level());
    String id = "section" + (entries.size() + 1);
    entries.add(new Entry(id, above.size() + 1, title, heading));
  }
}
