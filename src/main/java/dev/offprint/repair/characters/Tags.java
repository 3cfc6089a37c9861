package dev.offprint.repair.characters;

import dev.offprint.model.Inlines.Edit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the tags in one text that were left over.
final class Tags {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "big", "cite", "del", "em", "font", "i", "ins", "mark", "q", "s",
          "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "p", "div");

  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";
  private static final int LONGEST = 1000;

  private final String text;
  private final Verbatim verbatim;
  private final List<Edit> edits = new ArrayList<>();
  private final Deque<Tag> open = new ArrayDeque<>();

  Tags(String text) {
    this.text = text;
    this.verbatim = new Verbatim(text);
  }

  private record Tag(int from, int to, String name, boolean closes) {}

  /// The edits in ascending order.
  List<Edit> edits() {
    int comments = 0;
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      if (verbatim.isCode(at)) {
        continue;
      }
      if (comments >= 0 && text.startsWith(COMMENT, at)) {
        comments = text.indexOf(COMMENT_END, at);
        if (comments >= 0) {
          edits.add(new Edit(at, comments + COMMENT_END.length(), ""));
          at = comments;
        }
      } else {
        Tag tag = tag(at);
        if (tag != null) {
          take(tag);
          at = tag.to() - 1;
        }
      }
    }
    edits.sort(Comparator.comparingInt(Edit::from));
    return edits;
  }

  private void take(Tag tag) {
    if (tag.name().equals("br")) {
      edits.add(lineBreak(tag));
    } else if (!tag.closes()) {
      open.push(tag);
    } else if (!open.isEmpty() && open.peek().name().equals(tag.name())) {
      Tag start = open.pop();
      edits.add(new Edit(start.from(), start.to(), ""));
      edits.add(new Edit(tag.from(), tag.to(), ""));
    }
  }

  private Edit lineBreak(Tag tag) {
    boolean needed = !isSpace(tag.from() - 1) && !isSpace(tag.to());
    return new Edit(tag.from(), tag.to(), needed ? " " : "");
  }

  private boolean isSpace(int at) {
    return at < 0
        || at >= text.length()
        || Character.isWhitespace(text.charAt(at))
        || text.charAt(at) == '<';
  }

  /// The inline tag that starts at `from`; `null` where none does.
  private @Nullable Tag tag(int from) {
    boolean closes = text.startsWith("</", from);
    int start = closes ? from + 2 : from + 1;
    int end = start;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    String name =
        text.substring(start, Math.min(end, start + 8)).toLowerCase(java.util.Locale.ROOT);
    if (!INLINE.contains(name) && !name.equals("br")) {
      return null;
    }
    int close = end;
    while (close < text.length() && close - end < LONGEST && "<>".indexOf(text.charAt(close)) < 0) {
      close++;
    }
    boolean ended = close < text.length() && text.charAt(close) == '>';
    return ended && hasAttributes(end, close) ? new Tag(from, close + 1, name, closes) : null;
  }

  /// Nothing, a slash, or a blank and attributes: `<b>`, `<br />`, `<a href="x">`, no `<a, b>`.
  private boolean hasAttributes(int from, int to) {
    String rest = text.substring(from, to).strip();
    return rest.isEmpty()
        || rest.equals("/")
        || (Character.isWhitespace(text.charAt(from)) && rest.indexOf('=') > 0);
  }

  private static boolean isLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z' && c < 0x80;
  }
}
