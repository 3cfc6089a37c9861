package dev.offprint.repair.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words that introduce who made a picture, and who lends pictures.
final class CreditWords {
  private static final Sections FILE = Sections.load("credits.txt");
  private static final CreditWords LABELS = new CreditWords("label");
  private static final CreditWords BY = new CreditWords("by");
  private static final CreditWords ASIDE = new CreditWords("aside");
  private static final CreditWords SOURCE = new CreditWords("source");
  private static final CreditWords SHOWS = new CreditWords("shows");
  private static final Beginnings ANY =
      new Beginnings(
          Stream.of("label", "by", "source").flatMap(name -> FILE.of(name).stream()).toList());

  /// How what stands behind a photographer's name ends.
  private static final Marks ENDS_OF_SUFFIX =
      Marks.of(
          FILE.of("suffix").stream()
              .map(suffix -> suffix.substring(suffix.length() - 1))
              .collect(Collectors.joining()));

  /// How what stands directly behind a photographer's name ends.
  private static final Marks ENDS_OF_MADE =
      Marks.of(
          FILE.of("made").stream()
              .map(made -> made.substring(made.length() - 1))
              .collect(Collectors.joining()));

  /// The words in lower case that may stand last but one in a credit.
  private static final Set<String> SMALL =
      Stream.of("by", "joint", "archive", "agency")
          .flatMap(name -> FILE.of(name).stream())
          .map(phrase -> phrase.substring(phrase.lastIndexOf(' ') + 1))
          .collect(Collectors.toUnmodifiableSet());

  private final Beginnings phrases;

  private CreditWords(String section) {
    phrases = new Beginnings(longestFirst(FILE.of(section)));
  }

  private static List<String> longestFirst(List<String> phrases) {
    return phrases.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }

  /// Whether a label, a source or `Photo by` may begin at `at`, for a glance.
  static boolean mayBegin(String text, int at) {
    return text.charAt(at) == '©' || ANY.mayBegin(text, at);
  }

  /// Whether a line ends with two words in lower case, as no name does, nor `Photo by` and a name;
  /// for a glance.
  static boolean endsInWordsOfText(String line) {
    int end = line.length() - (line.endsWith(".") ? 1 : 0);
    int last = smallWordStart(line, end);
    int before = last == end ? last : smallWordStart(line, last - 1);
    return before < last - 1 && !SMALL.contains(line.substring(before, last - 1));
  }

  /// Where the word begins that ends at `end` and is of small letters behind a space; `end` where
  /// there is none.
  private static int smallWordStart(String line, int end) {
    int start = end;
    while (start > 0 && line.charAt(start - 1) >= 'a' && line.charAt(start - 1) <= 'z') {
      start--;
    }
    return start > 0 && line.charAt(start - 1) == ' ' ? start : end;
  }

  /// Where a label and the mark behind it are over that `text` begins with; 0 where none stands
  /// there.
  static int label(String text) {
    int sign = text.charAt(0) == '©' ? afterSpaces(text, 1) : 0;
    for (String label : LABELS.beginning(text, sign)) {
      int end = afterMark(text, afterSpaces(text, sign + label.length()));
      if (end > 0) {
        return end;
      }
    }
    for (String label : SOURCE.beginning(text, sign)) {
      int end = sign + label.length();
      if (end < text.length() && ",،，".indexOf(text.charAt(end)) >= 0) {
        return end + 1;
      }
    }
    return 0;
  }

  /// Where `Photo by` is over; 0 where none stands there.
  static int by(String text) {
    return BY.spaced(text);
  }

  /// Where the word is over that is a label in brackets only.
  static int aside(String text) {
    return text.isEmpty() ? 0 : ASIDE.spaced(text);
  }

  /// Where `Image caption,` is over that `text` begins with; 0 where none stands there.
  static int shows(String text) {
    for (String label : text.isEmpty() ? List.<String>of() : SHOWS.beginning(text, 0)) {
      int end = afterSpaces(text, label.length());
      if (end < text.length() && ",:，：،".indexOf(text.charAt(end)) >= 0) {
        return end + 1;
      }
    }
    return 0;
  }

  /// The length of what stands behind a photographer's name; 0 where nothing does.
  static int suffix(String text) {
    if (text.isEmpty() || !ENDS_OF_SUFFIX.has(text.charAt(text.length() - 1))) {
      return 0;
    }
    for (String suffix : FILE.of("suffix")) {
      int before = text.length() - suffix.length() - 1;
      if (before > 0 && text.endsWith(suffix) && " 　／/".indexOf(text.charAt(before)) >= 0) {
        return suffix.length();
      }
    }
    return 0;
  }

  /// The length of the word directly behind a photographer's name that says what was done, in a
  /// script without spaces; 0 where none stands there.
  static int made(String text) {
    if (text.isEmpty() || !ENDS_OF_MADE.has(text.charAt(text.length() - 1))) {
      return 0;
    }
    for (String made : FILE.of("made")) {
      if (text.length() > made.length() && text.endsWith(made)) {
        return made.length();
      }
    }
    return 0;
  }

  static boolean isAgency(String text) {
    return FILE.has("agency", Prose.folded(text));
  }

  static boolean isOfArchive(String word) {
    return FILE.has("archive", word.toLowerCase(Locale.ROOT));
  }

  static boolean isJoint(String word) {
    return FILE.has("joint", word.toLowerCase(Locale.ROOT)) || isOfArchive(word);
  }

  private int spaced(String text) {
    for (String phrase : beginning(text, 0)) {
      int end = phrase.length();
      if (end < text.length() && (text.charAt(end) == ' ' || ",・".indexOf(text.charAt(end)) >= 0)) {
        return end + 1;
      }
    }
    return 0;
  }

  private List<String> beginning(String text, int at) {
    if (at >= text.length()) {
      return List.of();
    }
    List<String> found = new ArrayList<>(1);
    for (String phrase : phrases.at(text, at)) {
      if (text.regionMatches(true, at, phrase, 0, phrase.length())) {
        found.add(phrase);
      }
    }
    return found;
  }

  /// Behind a colon, an equals sign, dots or a sign of copyright; 0 where none stands there.
  private static int afterMark(String text, int at) {
    if (at >= text.length()) {
      return 0;
    }
    if (text.startsWith("...", at)) {
      return at + 3;
    }
    return ":：=＝／・…©".indexOf(text.charAt(at)) >= 0 ? at + 1 : 0;
  }

  private static int afterSpaces(String text, int from) {
    int i = from;
    while (i < text.length() && " \u00a0\u202f\u3000".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}
