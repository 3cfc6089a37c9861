package dev.offprint.repair.surplus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LettersTest {
  private static final String CHARACTERS = "abZ9 .,’“é\u0301Жשक्ा中\ud83d\ude00\n-";

  /// What [Letters] does, without haste.
  private static String plain(String text, int most, String before, boolean apart) {
    StringBuilder out = new StringBuilder(before);
    boolean space = apart && !before.isEmpty();
    for (int i = 0; i < text.length() && out.length() < most; i++) {
      char c = text.charAt(i);
      if (Letters.isLetter(c)) {
        out.append(space ? " " : "").append(Character.toLowerCase(c));
        space = false;
      } else {
        space = !out.isEmpty();
      }
    }
    return out.toString();
  }

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(24); i > 0; i--) {
      text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return text.toString();
  }

  @Test
  void quotesAndMarksAreLeftOut() {
    assertEquals("the bromance betw", Letters.of("The “bromance” betw…"));
    assertEquals("", Letters.of(" … — "));
  }

  @Test
  void theyAreThoseThatASlowWalkFinds() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      String text = random(random);
      assertEquals(plain(text, text.length(), "", false), Letters.of(text), text);
      int most = 1 + random.nextInt(20);
      assertEquals(plain(text, most, "", false), Letters.of(text, most), text);
    }
  }

  @Test
  void theyGoOnBehindOthersAsASlowWalkDoes() {
    Random random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      String before = Letters.of(random(random));
      String text = random(random);
      int most = 1 + random.nextInt(40);
      boolean apart = random.nextBoolean();
      char[] out = new char[Math.max(most, before.length()) + 2];
      before.getChars(0, before.length(), out, 0);
      int used = Letters.append(text, most, new Letters.Room(out, before.length(), apart));
      assertEquals(plain(text, most, before, apart), new String(out, 0, used), before + "|" + text);
    }
  }
}
