package dev.offprint.repair.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A data file of phrases: sections headed `[name]`, a phrase a line, `#` for remarks. Phrases are
/// folded, so that quotes, dashes and case do not matter.
public final class Sections {
  /// No phrase is longer.
  private static final int LONGEST = 64;

  /// The first character that is not of ASCII.
  private static final int FIRST_OTHER = 128;

  private final Map<String, List<String>> phrases;
  private final Map<String, Set<String>> sets = new HashMap<>();

  /// For each section the ASCII characters that its phrases begin with, others as one.
  private final Map<String, BitSet> firsts = new HashMap<>();

  private Sections(Map<String, List<String>> phrases) {
    this.phrases = phrases;
    phrases.forEach(
        (name, list) -> {
          sets.put(name, new HashSet<>(list));
          BitSet first = new BitSet(FIRST_OTHER);
          list.forEach(phrase -> first.set(Math.min(phrase.charAt(0), FIRST_OTHER)));
          firsts.put(name, first);
        });
  }

  /// The phrases under a heading; none if it is not there.
  public List<String> of(String section) {
    return phrases.getOrDefault(section, List.of());
  }

  /// Whether `folded` is one of the phrases under a heading.
  public boolean has(String section, String folded) {
    return sets.getOrDefault(section, Set.of()).contains(folded);
  }

  /// Whether one of the phrases under a heading stands in `text` as words of their own; in scripts
  /// without spaces between words, wherever it stands.
  public boolean standsIn(String text, String section) {
    String folded = " " + Prose.folded(text) + " ";
    for (String phrase : of(section)) {
      for (int at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
        int end = at + phrase.length();
        if (isEdge(folded, at - 1, at) && isEdge(folded, end, end - 1)) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether a word may begin or end between the characters at `outer` and `inner`.
  private static boolean isEdge(String folded, int outer, int inner) {
    return !Character.isLetter(folded.charAt(outer)) || Prose.isUnspaced(folded.charAt(inner));
  }

  /// The length of the phrase under a heading that `text` starts with; 0 if it starts with none.
  public int prefix(String text, String section) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    BitSet known = firsts.get(section);
    if (first < FIRST_OTHER && (known == null || !known.get(Character.toLowerCase(first)))) {
      return 0;
    }
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String folded = start.toLowerCase(Locale.ROOT);
    for (String phrase : of(section)) {
      if (folded.startsWith(phrase)) {
        return phrase.length();
      }
    }
    return 0;
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
