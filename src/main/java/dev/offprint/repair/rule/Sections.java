package dev.offprint.repair.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A data file of phrases: sections headed `[name]`, a phrase a line, `#` for remarks. Phrases are
/// folded, so that quotes, dashes and case do not matter.
public final class Sections {
  /// No phrase is longer.
  private static final int LONGEST = 64;

  private static final Phrases NO_PHRASES = new Phrases(List.of());

  private final Map<String, Phrases> sections = new HashMap<>();

  private Sections(Map<String, List<String>> phrases) {
    phrases.forEach((name, list) -> sections.put(name, new Phrases(list)));
  }

  /// The words that introduce or name what is no running text, which many rules ask for.
  public static Sections labels() {
    return Labels.ALL;
  }

  /// The words of each language after which no heading and no sentence ends.
  public static Sections openWords() {
    return OpenWords.ALL;
  }

  /// What leans on the word before it, of each language.
  public static Sections clitics() {
    return Clitics.ALL;
  }

  private static final class Labels {
    private static final Sections ALL = load("labels.txt");
  }

  private static final class OpenWords {
    private static final Sections ALL = load("open-words.txt");
  }

  private static final class Clitics {
    private static final Sections ALL = load("clitics.txt");
  }

  private Phrases phrases(String section) {
    return sections.getOrDefault(section, NO_PHRASES);
  }

  /// The phrases under a heading; none if it is not there.
  public List<String> of(String section) {
    return phrases(section).list;
  }

  /// Whether `folded` is one of the phrases under a heading.
  public boolean has(String section, String folded) {
    return phrases(section).has(folded);
  }

  /// Whether one of the phrases under a heading may begin at `at`, for a glance.
  public boolean mayBegin(String section, String text, int at) {
    return at < text.length() && phrases(section).beginnings().mayBegin(text, at);
  }

  /// Whether one of the phrases under a heading stands in `text` as words of their own; in scripts
  /// without spaces between words, wherever it stands.
  public boolean standsIn(String text, String section) {
    Beginnings beginnings = phrases(section).beginnings();
    for (int at = 0; at < text.length(); at++) {
      if (isEdge(text, at - 1, at) && beginnings.mayBegin(text, at)) {
        for (String phrase : beginnings.at(text, at)) {
          int end = end(phrase, text, at);
          if (end > at && isEdge(text, end, end - 1)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /// Where a phrase is over that begins at `at` in a text that is not folded; -1 where another one
  /// does.
  private static int end(String phrase, String text, int at) {
    int i = at;
    for (int p = 0; p < phrase.length(); p++) {
      char c = phrase.charAt(p);
      if (i == text.length() || Fold.of(text.charAt(i)) != c) {
        return -1;
      }
      i++;
      while (c == ' ' && i < text.length() && Fold.of(text.charAt(i)) == ' ') {
        i++;
      }
    }
    return i;
  }

  /// Whether a word may begin or end between the characters at `outer` and `inner`.
  private static boolean isEdge(String text, int outer, int inner) {
    return outer < 0
        || outer == text.length()
        || !Character.isLetter(text.charAt(outer))
        || Prose.isUnspaced(text.charAt(inner));
  }

  /// The length of the phrase under a heading that `text` starts with; 0 if it starts with none.
  public int prefix(String text, String section) {
    List<String> may = text.isEmpty() ? List.of() : phrases(section).beginnings().at(text, 0);
    if (may.isEmpty()) {
      return 0;
    }
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String folded = start.toLowerCase(Locale.ROOT);
    for (String phrase : may) {
      if (folded.startsWith(phrase)) {
        return phrase.length();
      }
    }
    return 0;
  }

  /// The phrases under one heading. What serves to find them is made when it is asked for.
  private static final class Phrases {
    private final List<String> list;
    private @Nullable Set<String> set;
    private @Nullable Beginnings beginnings;

    Phrases(List<String> list) {
      this.list = list;
    }

    boolean has(String folded) {
      Set<String> known = set;
      if (known == null) {
        known = Set.copyOf(list);
        set = known;
      }
      return known.contains(folded);
    }

    Beginnings beginnings() {
      Beginnings known = beginnings;
      if (known == null) {
        known = new Beginnings(list);
        beginnings = known;
      }
      return known;
    }
  }

  public static Sections load(String file) {
    return parse(lines(file));
  }

  /// The lines of a data file as they are, without the remarks.
  public static List<String> lines(String file) {
    try (InputStream in = Sections.class.getResourceAsStream("/dev/offprint/repair/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the data file " + file + " is not in the program");
      }
      return lines(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("the data file " + file + " cannot be read", e);
    }
  }

  private static List<String> lines(BufferedReader in) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String entry = line.strip();
      if (!entry.isEmpty() && !entry.startsWith("#")) {
        lines.add(entry);
      }
    }
    return lines;
  }

  private static Sections parse(List<String> lines) {
    Map<String, List<String>> phrases = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (String entry : lines) {
      if (entry.startsWith("[")) {
        String name = entry.substring(1, entry.length() - 1);
        current = phrases.computeIfAbsent(name, _ -> new ArrayList<>());
      } else {
        current.add(Prose.folded(entry));
      }
    }
    return new Sections(phrases);
  }
}
