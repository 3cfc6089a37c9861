package dev.offprint.repair.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Phrases by the three characters that they begin with, for many questions that are answered with
/// no.
///
/// Case, quotes, dashes and white space make no difference. Whether more of a phrase stands there
/// than its beginning is for who asks to see.
public final class Beginnings {
  private static final int LENGTH = 3;

  private final PhraseTable<String> byKey;
  private final boolean hasPairs;
  private final boolean hasSingles;

  /// @param phrases in the order in which they are to be tried; none is empty
  public Beginnings(List<String> phrases) {
    Map<Integer, List<String>> fitting = new HashMap<>();
    for (String phrase : phrases) {
      fitting.computeIfAbsent(key(phrase, 0), key -> fitting(phrase, phrases));
    }
    byKey = new PhraseTable<>(fitting);
    hasPairs = phrases.stream().anyMatch(phrase -> phrase.length() == 2);
    hasSingles = phrases.stream().anyMatch(phrase -> phrase.length() == 1);
  }

  /// The phrases that begin as `model` does, shorter ones too.
  private static List<String> fitting(String model, List<String> phrases) {
    List<String> fitting = new ArrayList<>();
    for (String phrase : phrases) {
      int length = Math.min(phrase.length(), LENGTH);
      if (length <= model.length() && key(phrase, 0) == key(model, 0, length)) {
        fitting.add(phrase);
      }
    }
    return List.copyOf(fitting);
  }

  /// Whether a phrase may begin at `at`, for a glance.
  public boolean mayBegin(String text, int at) {
    return byKey.mayHave(key(text, at))
        || hasPairs && byKey.mayHave(key(text, at, 2))
        || hasSingles && byKey.mayHave(key(text, at, 1));
  }

  /// The phrases that may begin at `at`, in the order in which they were given.
  public List<String> at(String text, int at) {
    List<String> found = byKey.get(key(text, at));
    if (found == null && hasPairs) {
      found = byKey.get(key(text, at, 2));
    }
    if (found == null && hasSingles) {
      found = byKey.get(key(text, at, 1));
    }
    return found == null ? List.of() : found;
  }

  private static int key(String text, int from) {
    return key(text, from, LENGTH);
  }

  /// A number for the first characters, of which there are `most` at most.
  private static int key(String text, int from, int most) {
    int key = 0;
    int end = Math.min(text.length(), from + most);
    for (int i = from; i < end; i++) {
      key = key * 0x1000193 + 1 + alike(text.charAt(i));
    }
    return key;
  }

  private static char alike(char c) {
    char folded = Fold.of(c);
    return folded < 128 ? folded : Character.toLowerCase(Character.toUpperCase(folded));
  }
}
