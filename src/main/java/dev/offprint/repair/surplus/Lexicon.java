package dev.offprint.repair.surplus;

import dev.offprint.repair.rule.LanguageTag;
import dev.offprint.repair.rule.Particles;
import dev.offprint.repair.rule.PhraseTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The phrases of page furniture in one language, and where they stand in a text.
final class Lexicon {
  /// Of every language there is a file; it is read when the first article in it is mended.
  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "bg", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hu", "id",
          "it", "ja", "ko", "nl", "no", "pl", "pt", "ro", "ru", "sv", "th", "tr", "uk", "vi", "zh");

  /// Languages that share the file of another one.
  private static final Map<String, String> SHARED = Map.of("nb", "no", "nn", "no", "iw", "he");

  /// What stands before the name of who made a picture.
  static final int CREDITS = Sort.CREDIT.bit() | Sort.PICTURE.bit();

  /// The files read so far. They never change.
  private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();

  /// The same by the tags of articles.
  private static final Map<String, List<Lexicon>> BY_LANGUAGE = new ConcurrentHashMap<>();

  private static final int ENDS = 1024;

  /// Longer phrases first, and a word before what may be its beginning.
  private static final Comparator<Phrase> FIRST =
      Comparator.<Phrase>comparingInt(phrase -> -phrase.text().length())
          .thenComparing(Phrase::open);

  private final PhraseTable<Phrase> phrases;

  private final Openings openings = new Openings();

  /// How phrases of [Sort#MORE] end: hashes of their last letter and what stands before it.
  private final BitSet ends = new BitSet(ENDS);

  /// @param last its last character
  /// @param open whether it may be the beginning of a word
  /// @param sorts the bits of its sorts
  private record Phrase(String text, char last, boolean open, int sorts, int points) {
    static Phrase of(String entry, int sorts) {
      boolean open = entry.endsWith("*");
      String text = open ? entry.substring(0, entry.length() - 1) : entry;
      return new Phrase(text, text.charAt(text.length() - 1), open, sorts, Sort.points(sorts));
    }

    /// Its last letter tells most phrases from others that begin alike.
    boolean standsAt(String folded, int from) {
      int end = from + text.length();
      return end <= folded.length()
          && folded.charAt(end - 1) == last
          && folded.startsWith(text, from);
    }
  }

  /// One phrase in a text: what it is, and where it ends.
  ///
  /// @param points how much it speaks for furniture
  record Match(int sorts, int points, int end) {}

  private Lexicon(Map<String, Integer> entries) {
    Map<Integer, List<Phrase>> byKey = new HashMap<>();
    entries.forEach(
        (entry, sorts) -> {
          int open = entries.getOrDefault(entry + "*", 0);
          Phrase phrase = Phrase.of(entry, sorts | open | PhraseFile.sortsWithin(entry, entries));
          byKey.computeIfAbsent(key(phrase.text(), 0), _ -> new ArrayList<>(2)).add(phrase);
          if ((phrase.sorts() & Sort.MORE.bit()) != 0) {
            addEnd(phrase);
          }
          openings.add(phrase.text(), phrase.open(), phrase.sorts());
        });
    byKey.values().forEach(phrases -> phrases.sort(FIRST));
    phrases = new PhraseTable<>(byKey);
  }

  private void addEnd(Phrase phrase) {
    int end = endHash(phrase.text());
    if (phrase.open() || end < 0) {
      ends.set(0, ENDS);
    } else {
      ends.set(end);
    }
  }

  /// A number below [#ENDS] for how a text ends; -1 where a particle may follow, or nothing is left
  /// to tell by.
  private static int endHash(String folded) {
    int last = folded.length() - 1;
    while (last >= 0 && !Letters.isLetter(folded.charAt(last))) {
      last--;
    }
    return last < 1 || Particles.isHangul(folded.charAt(last))
        ? -1
        : (folded.charAt(last) * 31 + folded.charAt(last - 1)) & (ENDS - 1);
  }

  /// Whether a folded text may end with a phrase of [Sort#MORE], judged by its end.
  boolean mayEndWithMore(String folded) {
    int end = endHash(folded);
    return end < 0 || ends.get(end);
  }

  /// How the phrases begin.
  Openings openings() {
    return openings;
  }

  /// The phrases that an article in `language` may have around it: those of its language, and
  /// English ones, which stand on pages of every language; all where it is not known.
  static List<Lexicon> of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, Lexicon::around);
  }

  private static List<Lexicon> around(String language) {
    String subtag = LanguageTag.primary(language);
    String primary = SHARED.getOrDefault(subtag, subtag);
    if (primary.equals("en")) {
      return List.of(load("en"));
    }
    if (LANGUAGES.contains(primary)) {
      return List.of(load(primary), load("en"));
    }
    if (!primary.equals("und")) {
      return List.of(load("en"));
    }
    return LANGUAGES.stream().sorted().map(Lexicon::load).toList();
  }

  private static Lexicon load(String language) {
    return LOADED.computeIfAbsent(
        language,
        file -> {
          Map<String, Integer> entries = new HashMap<>();
          PhraseFile.read("networks", entries);
          PhraseFile.read(file, entries);
          return new Lexicon(entries);
        });
  }

  /// The first characters of the word at `from`: three, one in a script without spaces.
  private static int key(String text, int from) {
    int key = text.charAt(from);
    if (Letters.isUnspaced(text.charAt(from)) || Particles.isHangul(text.charAt(from))) {
      return key;
    }
    for (int i = from + 1; i < from + 3; i++) {
      if (i == text.length() || !Letters.isLetter(text.charAt(i))) {
        return key;
      }
      key = key * 31 + text.charAt(i);
    }
    return key;
  }

  /// The longest phrase that begins at `from` in a folded text, where a word begins.
  @Nullable Match at(String text, int from) {
    List<Phrase> bucket = phrases.get(key(text, from));
    if (bucket == null) {
      return null;
    }
    for (int i = 0; i < bucket.size(); i++) {
      Phrase phrase = bucket.get(i);
      if (phrase.standsAt(text, from)) {
        int end = from + phrase.text().length();
        int over = phrase.open() ? wordEnd(text, end) : end(text, end);
        if (over >= 0) {
          return new Match(phrase.sorts(), phrase.points(), over);
        }
      }
    }
    return null;
  }

  /// Where a phrase that ends at `end` is over; -1 if a word goes on there. In Korean a particle
  /// may follow.
  private static int end(String text, int end) {
    boolean goesOn = end < text.length() && Letters.isLetter(text.charAt(end));
    if (!goesOn
        || Letters.isUnspaced(text.charAt(end - 1))
        || Character.isDigit(text.charAt(end - 1)) != Character.isDigit(text.charAt(end))) {
      return end;
    }
    if (Particles.isHangul(text.charAt(end - 1))) {
      int over = wordEnd(text, end);
      return over - end <= 3 ? over : -1;
    }
    return Letters.isUnspaced(text.charAt(end)) ? end : -1;
  }

  /// Where the word that `from` stands in is over.
  static int wordEnd(String text, int from) {
    int i = from;
    while (i < text.length()
        && Letters.isLetter(text.charAt(i))
        && !Letters.isUnspaced(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
