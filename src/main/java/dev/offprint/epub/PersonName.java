package dev.offprint.epub;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A person's name in two parts, for catalogues: “Ursula K.” and “Le Guin”.
///
/// Only a name of two to five words in Latin, Greek or Cyrillic letters is taken apart; everything
/// else (one word, a newspaper's desk, a Chinese name) is filed as it stands.
///
/// @param family empty where the name is one whole
record PersonName(String given, String family) {
  private static final int MOST_WORDS = 5;
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "la",
          "le", "ten", "ter", "van", "von", "zu", "zum", "zur");
  private static final Set<String> NO_PERSON =
      Set.of(
          "agency",
          "bureau",
          "desk",
          "editor",
          "editors",
          "magazine",
          "media",
          "news",
          "press",
          "redaktion",
          "redaction",
          "reporter",
          "reporters",
          "rédaction",
          "redacción",
          "staff",
          "team",
          "the",
          "times",
          "writers");

  static PersonName parse(String name) {
    List<String> words = Arrays.asList(name.strip().split("\\s+"));
    if (!isPerson(words)) {
      return new PersonName(name.strip(), "");
    }
    int split = words.size() - 1;
    while (split > 1 && PARTICLES.contains(words.get(split - 1).toLowerCase(Locale.ROOT))) {
      split--;
    }
    return new PersonName(
        String.join(" ", words.subList(0, split)),
        String.join(" ", words.subList(split, words.size())));
  }

  /// “Ursula K. Le Guin”
  String inFull() {
    return family.isEmpty() ? given : given + " " + family;
  }

  /// “Le Guin, Ursula K.”
  String fileAs() {
    return family.isEmpty() ? given : family + ", " + given;
  }

  private static boolean isPerson(List<String> words) {
    return words.size() > 1
        && words.size() <= MOST_WORDS
        && words.stream().allMatch(PersonName::isNamePart)
        && words.getLast().length() > 1
        && !words.getLast().endsWith(".");
  }

  private static boolean isNamePart(String word) {
    boolean letters = word.codePoints().allMatch(c -> isAlphabetic(c) || "-'’.".indexOf(c) >= 0);
    return letters && !NO_PERSON.contains(word.toLowerCase(Locale.ROOT)) && !isAcronym(word);
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  private static boolean isAlphabetic(int c) {
    if (!Character.isLetter(c)) {
      return false;
    }
    return switch (UnicodeScript.of(c)) {
      case LATIN, GREEK, CYRILLIC -> true;
      default -> false;
    };
  }
}
