package dev.offprint.repair.characters;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.repair.rule.Prose;

/// Which letters an article has, and how many of them stand in words without any plain one.
final class ForeignSurvey {
  private static final int BYTES = 256;
  private static final int SHORTEST_WORD = 3;

  /// By the byte of Windows-1252: those beside a letter, and those in words without a plain letter.
  private final int[] beside = new int[BYTES];

  private final int[] inAlone = new int[BYTES];
  private int alone;
  private int letters;
  private int foreignLetters;

  static ForeignSurvey of(Article article) {
    ForeignSurvey survey = new ForeignSurvey();
    for (Block block : article.blocks()) {
      String text = Prose.body(block);
      if (text != null) {
        survey.add(text);
      }
    }
    return survey;
  }

  private void add(String text) {
    int from = 0;
    while (from < text.length()) {
      int end = from;
      boolean plain = false;
      while (end < text.length() && isOfWord(text.charAt(end))) {
        plain |= text.charAt(end) < 0x80;
        end++;
      }
      if (end > from) {
        addWord(text, from, end, plain);
      }
      from = end + 1;
    }
  }

  private static boolean isOfWord(char c) {
    return c < 0x80 ? Character.isLetter(c) : Character.isLetter(c) || Windows1252.byteOf(c) > 0xA0;
  }

  private void addWord(String text, int from, int end, boolean plain) {
    boolean isAlone = !plain && end - from >= SHORTEST_WORD;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      int value = c < 0x80 ? 0 : Windows1252.byteOf(c);
      letters += Character.isLetter(c) ? 1 : 0;
      foreignLetters += c >= 0x80 && end - from > 1 && Character.isLetter(c) ? 1 : 0;
      beside[value] += end - from > 1 ? 1 : 0;
      inAlone[value] += isAlone ? 1 : 0;
      alone += isAlone && value > 0 ? 1 : 0;
    }
  }

  /// How many characters stand in words without a plain letter.
  int alone() {
    return alone;
  }

  int letters() {
    return letters;
  }

  /// How many letters that English has not stand beside another one.
  int foreignLetters() {
    return foreignLetters;
  }

  int countAlone(int value) {
    return inAlone[value];
  }

  /// How often a character stands beside a letter.
  int count(char c) {
    return beside[Windows1252.byteOf(c)];
  }

  int count(String characters) {
    return characters.chars().map(c -> count((char) c)).sum();
  }

  /// How many of the letters are among `characters`.
  int letters(String characters) {
    return characters.chars().filter(Character::isLetter).map(c -> count((char) c)).sum();
  }
}
