package dev.offprint.repair.surplus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// The files `phrases/NAME.txt` of page furniture: a section for each [Sort] or for several
/// (`[alone list]`), and in it phrases with vertical bars between. A phrase that ends with `*` may
/// be the beginning of a word.
final class PhraseFile {
  private static final String FOLDER = "/dev/offprint/repair/phrases/";
  private static final int MOST_WITHIN = 3;
  private static final int MOST_SIGNS = 8;
  private static final int SHORTEST_OPEN = 4;
  private static final int WITHIN =
      Sort.ASK.bit() | Sort.OFFER.bit() | Sort.US.bit() | Sort.COOKIE.bit() | Sort.CONSENT.bit();

  private PhraseFile() {}

  /// Adds the phrases of a file to `entries`, each with the bits of its sorts.
  static void read(String name, Map<String, Integer> entries) {
    String path = FOLDER + name + ".txt";
    try (InputStream in = PhraseFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the data file " + path + " is not in the program");
      }
      read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), entries);
    } catch (IOException e) {
      throw new UncheckedIOException("the data file " + path + " cannot be read", e);
    }
  }

  /// The lines may have several phrases, with a vertical bar between.
  private static void read(BufferedReader in, Map<String, Integer> entries) throws IOException {
    int sort = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.startsWith("[")) {
        sort = sorts(line.substring(1, line.indexOf(']')));
      } else if (!line.startsWith("#")) {
        int from = 0;
        while (from < line.length()) {
          int bar = line.indexOf('|', from);
          int end = bar < 0 ? line.length() : bar;
          String phrase = Folding.folded(line.substring(from, end).strip());
          if (!phrase.isEmpty()) {
            entries.merge(phrase, sort, (a, b) -> a | b);
          }
          from = end + 1;
        }
      }
    }
  }

  /// What the words of a longer phrase ask for and offer: `subscribe to our newsletter`.
  static int sortsWithin(String entry, Map<String, Integer> entries) {
    int sorts = 0;
    boolean spaced = entry.indexOf(' ') >= 0;
    int from = spaced || Letters.isUnspaced(entry.charAt(0)) ? 0 : entry.length();
    while (from < entry.length()) {
      int end = from;
      for (int parts = 0; parts < (spaced ? MOST_WITHIN : MOST_SIGNS); parts++) {
        if (end < entry.length()) {
          end = spaced ? partEnd(entry, end + 1) : end + 1;
          sorts |= sorts(entry.substring(from, end), entries) & WITHIN;
        }
      }
      from = spaced ? partEnd(entry, from) + 1 : from + 1;
    }
    return sorts;
  }

  private static int partEnd(String entry, int from) {
    int space = entry.indexOf(' ', from);
    return space < 0 ? entry.length() : space;
  }

  /// The bits of a part of a phrase, which may begin with one that is open.
  private static int sorts(String part, Map<String, Integer> entries) {
    int sorts = entries.getOrDefault(part, 0);
    boolean word = part.indexOf(' ') < 0 && !Letters.isUnspaced(part.charAt(0));
    for (int end = SHORTEST_OPEN; word && end <= part.length(); end++) {
      sorts |= entries.getOrDefault(part.substring(0, end) + "*", 0);
    }
    return sorts;
  }

  /// The bits of a heading such as `alone list`.
  private static int sorts(String heading) {
    int sorts = 0;
    for (String name : heading.split(" ", -1)) {
      sorts |= Sort.named(name).bit();
    }
    return sorts;
  }
}
