package dev.offprint.report;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// A person's own regular expression, to be searched for in a paragraph.
///
/// Letters, digits and word ends are Unicode's. A search takes as many steps as it needs, up to a
/// limit that is linear in the length of the paragraph: some expressions, such as `(a+)+b`, would
/// otherwise take longer than anybody lives.
public final class TextPattern {
  private static final long FREE_STEPS = 50_000_000;
  private static final long STEPS_PER_CHARACTER = 100;

  private final Pattern pattern;

  private TextPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /// @throws PatternSyntaxException where `regex` is none
  public static TextPattern parse(String regex) {
    int flags = Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    return new TextPattern(Pattern.compile(regex, flags));
  }

  /// Whether some part of `text` matches.
  ///
  /// @throws EndlessSearch where that takes too long to find out
  public boolean isFoundIn(String text) {
    try {
      return pattern.matcher(new Watched(text)).find();
    } catch (StackOverflowError e) {
      throw new EndlessSearch(pattern.pattern(), text.length());
    }
  }

  @Override
  public String toString() {
    return pattern.pattern();
  }

  /// A search that was given up.
  public static final class EndlessSearch extends RuntimeException {
    private static final long serialVersionUID = 1;

    EndlessSearch(String regex, int length) {
      super(
          "“%s” takes too long to be searched for in a paragraph of %s characters; write it without a repetition inside a repetition"
              .formatted(regex, length));
    }
  }

  /// A text that counts how often it is looked at.
  private final class Watched implements CharSequence {
    private final String text;
    private long steps;

    Watched(String text) {
      this.text = text;
      this.steps = FREE_STEPS + STEPS_PER_CHARACTER * text.length();
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (--steps < 0) {
        throw new EndlessSearch(pattern.pattern(), text.length());
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
