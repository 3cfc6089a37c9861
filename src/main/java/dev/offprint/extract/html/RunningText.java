package dev.offprint.extract.html;

import dev.offprint.model.Inline;
import dev.offprint.model.Inline.LineBreak;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/// Gathers one paragraph after another of a page's text, its spaces collapsed as a browser shows
/// them (CSS Text 3, section 4.1), and writes them down as plain text to which the spans refer.
final class RunningText {
  /// The page's text so far.
  private final StringBuilder written;

  /// The styles that are open, the innermost first.
  private final Deque<Style> open = new ArrayDeque<>();

  private int from;

  /// Where the text begins that no list has yet.
  private int run;

  private boolean space;

  /// How many styles were open where a space was seen, or fewer where some ended since.
  private int spaceDepth;

  private int breaks;

  RunningText(StringBuilder written) {
    this.written = written;
    open.push(new Style(content -> content.get(0)));
    begin();
  }

  /// What is made of the content of an inline element, and what stands in it so far.
  private static final class Style {
    private final Function<List<Inline>, Inline> make;
    private final List<Inline> content = new ArrayList<>();

    Style(Function<List<Inline>, Inline> make) {
      this.make = make;
    }
  }

  /// The content of one paragraph, and where it stands in the text that was written.
  record Content(List<Inline> inlines, Span span) {}

  /// Begins a paragraph where the text that was written ends now.
  void begin() {
    from = written.length();
    run = from;
    space = false;
    breaks = 0;
  }

  boolean isEmpty() {
    return written.length() == from;
  }

  /// Whether an empty line is open: what comes next is another paragraph.
  boolean isBroken() {
    return breaks > 1 && !isEmpty();
  }

  void open(Function<List<Inline>, Inline> style) {
    cut();
    open.push(new Style(style));
  }

  void close() {
    cut();
    Style style = open.pop();
    if (!style.content.isEmpty()) {
      open.getFirst().content.add(style.make.apply(style.content));
    }
    spaceDepth = Math.min(spaceDepth, open.size());
  }

  void lineBreak() {
    breaks++;
  }

  void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        if (!space) {
          space = true;
          spaceDepth = open.size();
        }
      } else {
        between();
        written.append(c);
      }
    }
  }

  /// Writes the line end or the space that is due before the next character.
  private void between() {
    if (isEmpty()) {
      breaks = 0;
      space = false;
    }
    if (breaks > 0) {
      cut();
      written.append('\n');
      open.getFirst().content.add(new LineBreak(new Span(run, run + 1)));
      run = written.length();
    } else if (space && spaceDepth == open.size()) {
      written.append(' ');
    } else if (space) {
      cut();
      written.append(' ');
      outer(open.size() - spaceDepth).content.add(new Text(" ", new Span(run, run + 1)));
      run = written.length();
    }
    breaks = 0;
    space = false;
  }

  /// The style that is open around so many others.
  private Style outer(int inner) {
    Iterator<Style> styles = open.iterator();
    Style style = styles.next();
    for (int i = 0; i < inner; i++) {
      style = styles.next();
    }
    return style;
  }

  private void cut() {
    if (run < written.length()) {
      Span span = new Span(run, written.length());
      open.getFirst().content.add(new Text(written.substring(run), span));
      run = written.length();
    }
  }

  /// Ends the paragraph and begins the next one in the same styles.
  Content end() {
    cut();
    List<Inline> inlines = ended();
    Span span = new Span(from, written.length());
    if (!isEmpty()) {
      written.append("\n\n");
    }
    begin();
    return new Content(inlines, span);
  }

  private List<Inline> ended() {
    List<Inline> inner = List.of();
    List<Function<List<Inline>, Inline>> makers = new ArrayList<>();
    while (!open.isEmpty()) {
      Style style = open.pop();
      style.content.addAll(inner);
      makers.add(style.make);
      boolean whole = open.isEmpty();
      inner =
          whole || style.content.isEmpty()
              ? style.content
              : List.of(style.make.apply(style.content));
    }
    makers.reversed().forEach(make -> open.push(new Style(make)));
    return inner;
  }
}
