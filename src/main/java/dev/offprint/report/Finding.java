package dev.offprint.report;

import java.util.List;

/// Something that a person may want to know.
///
/// @param arguments what fills the `%s` of the kind's wording
/// @param place where, e.g. `my.css:12`; empty where there is no one place
public record Finding(Kind kind, List<String> arguments, String place) {
  public Finding {
    arguments = List.copyOf(arguments);
  }

  public static Finding of(Kind kind, String place, String... arguments) {
    return new Finding(kind, List.of(arguments), place);
  }

  /// The finding in words, with its place in front.
  public String message() {
    return place.isEmpty() ? words() : place + ": " + words();
  }

  /// The finding in words, for a reader who knows that it is about `input`: `line 49: the source…`.
  public String messageIn(String input) {
    String inside = place.startsWith(input + ":") ? place.substring(input.length() + 1) : "";
    if (!inside.isEmpty()) {
      int colon = inside.indexOf(':');
      return "line " + (colon < 0 ? inside : inside.substring(0, colon)) + ": " + words();
    }
    return place.equals(input) ? words() : message();
  }

  /// The finding in words, without its place.
  public String words() {
    return String.format(kind.wording, arguments.toArray());
  }

  public Severity severity() {
    return kind.severity;
  }

  /// How much it matters.
  public enum Severity {
    /// Good to know.
    NOTE,
    /// To be looked at; `--strict` makes the exit code 7.
    WARNING,
    /// An output is not as it must be; the exit code is 6.
    ERROR
  }

  /// Every kind of finding, with its wording.
  public enum Kind {
    BREAKS_OFF(Severity.WARNING, "the source text breaks off in the middle of a sentence: “%s”"),
    STUB(
        Severity.WARNING,
        "only the beginning of the text is here; it ends with “%s”; save the page as a reader who"
            + " may see all of it"),
    DOUBTFUL_END(Severity.NOTE, "the text may break off at its end, which has no full stop: “%s”"),
    DOUBTFUL_COPY(Severity.NOTE, "this looks like a copy of another paragraph and was kept: “%s”"),
    DOUBTFUL_BOILERPLATE(Severity.NOTE, "this looks like page furniture and was kept: “%s”"),
    DOUBTFUL_MISREADING(
        Severity.NOTE,
        "this was read in a wrong encoding, it seems, and what it should say is not certain: “%s”"),
    DELETION_BUDGET(
        Severity.WARNING,
        "%s%% of the text looked as if it did not belong there; what was doubtful was kept"
            + " (--budget 100 takes it out)"),
    UNKNOWN_CHANGE(Severity.WARNING, "there is no change %s to be undone; --explain lists them"),
    UNSHOWABLE(
        Severity.WARNING,
        "no EPUB can hold %s of the text's characters (controls, halves of characters); it leaves"
            + " them out or has U+FFFD in their place"),
    PICTURES_ON_WEB(
        Severity.WARNING,
        "not fetched from the web: %s of the pictures; --fetch-images fetches them"),
    PICTURE_MISSING(Severity.WARNING, "not shown: %s, because %s"),
    PICTURE_TINY(Severity.NOTE, "left out as dots and lines: %s"),
    NO_TITLE(Severity.WARNING, "no title was found; give one with --title"),
    UNDECODABLE(Severity.WARNING, "%s bytes are not valid %s and became U+FFFD"),
    ENCODING_GUESSED(Severity.NOTE, "the text was read as %s (confidence %s%%)"),
    MISSING_GLYPH(
        Severity.WARNING,
        "no font here has %s; boxes stand in their place; the fonts of %s have them"),
    OVERFULL_LINE(Severity.NOTE, "a word is too long for the line and was broken: “%s”"),
    CSS_SYNTAX(Severity.WARNING, "CSS that cannot be read: %s"),
    CSS_SELECTOR(Severity.WARNING, "the selector “%s” is not supported and its rule was left out"),
    CSS_PROPERTY(Severity.WARNING, "the property “%s” is not supported and was left out"),
    CSS_VALUE(Severity.WARNING, "“%s” is no value that “%s” can have here; it was left out"),
    CSS_AT_RULE(Severity.WARNING, "the rule “%s” is not supported and was left out"),
    CSS_FONT(Severity.WARNING, "there is no font family “%s”; known are %s"),
    CSS_MORE(Severity.WARNING, "%s more warnings about this style sheet are not listed"),
    CHECK_EPUB(Severity.ERROR, "EPUBCheck says %s: %s"),
    CHECK_PDF(Severity.ERROR, "veraPDF says %s is broken: %s");

    private final Severity severity;
    private final String wording;

    Kind(Severity severity, String wording) {
      this.severity = severity;
      this.wording = wording;
    }

    /// The kind's name in reports, e.g. `breaks-off`.
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
