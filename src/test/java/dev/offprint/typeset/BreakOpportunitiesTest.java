package dev.offprint.typeset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The short cut for plain words finds what ICU's rules find.
class BreakOpportunitiesTest {
  private static final String LANGUAGE = "en";

  @Test
  void everyLineOfTheSeedsBreaksByTheRules() throws IOException {
    try (DirectoryStream<Path> seeds = Files.newDirectoryStream(Path.of("seeds"), "*.txt")) {
      for (Path seed : seeds) {
        for (String line : new String(Files.readAllBytes(seed), UTF_8).split("\\R")) {
          assertByTheRules(line.strip());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "word",
        "two words",
        "a “quoted” (and bracketed) word, isn’t it?",
        "“‘Nested,’ she said.”",
        "3.14 and 1,000 and 50% off",
        "a.b c,d e'f g’h",
        "end. (“start”",
        "dots… and… more...",
        "“... so”",
        "one\ntwo",
        "one \ntwo",
        "line\n",
        "the end.”)",
        "l’été, d’“ici”",
        "“« guillemets »”",
        "«guillemets» «a»",
        "»umgekehrt« ›so‹",
        "5% 5.% %5",
        "a(b c)d",
        "x\" \"y",
        "(1) 2) 3.",
        "U.S.A.’s",
        "1.5% (2,5)",
        "hyphen-ated words and/or slashes",
        "dash—dash – dash",
        "url https://example.org/a/b?c=d",
        "\u00A0no\u00A0break spaces",
        "漢字かな混じり文、です。",
        "สวัสดีชาวโลก",
        "emoji 👩‍👩‍👧 family",
        "soft\u00ADhyphen zero\u200Bwidth",
        "Český řízek Größe ñandú Ωμέγα Привет",
        "ʻokina ǀxam ʼn",
        "$5 €5 5€ №5 #5",
        "[1] {a} §5"
      })
  void atypicalTextBreaksByTheRules(String text) {
    assertByTheRules(text);
  }

  @Test
  void wordsOfPlainCharactersBreakByTheRules() {
    String plain = "aZ9éßžΩж“‘(\"'«’.,;:!?…)”% ";
    assertRandomTextByTheRules(plain, 40_000);
  }

  @Test
  void wordsOfAllKindsOfCharactersBreakByTheRules() {
    assertRandomTextByTheRules("aй1ʼ-–—/\u00A0\u00AD$€%[]{}漢。“”»«‹›*&@\n ʻːˈ", 20_000);
  }

  private static void assertRandomTextByTheRules(String alphabet, int samples) {
    Random random = new Random(25);
    for (int i = 0; i < samples; i++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(9);
      for (int k = 0; k < length; k++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      // White space is collapsed before, and none stands at the ends.
      assertByTheRules(text.toString().strip().replaceAll(" +", " "));
    }
  }

  private static final BreakOpportunities OPPORTUNITIES = new BreakOpportunities(LANGUAGE);
  private static final BreakIterator RULES =
      BreakIterator.getLineInstance(ULocale.forLanguageTag(LANGUAGE));

  private static void assertByTheRules(String text) {
    assertArrayEquals(
        byTheRules(text),
        OPPORTUNITIES.find(text),
        () -> "“" + text + "”: " + Arrays.toString(byTheRules(text)));
  }

  private static int[] byTheRules(String text) {
    RULES.setText(text);
    int[] found = new int[text.length() + 1];
    int count = 0;
    RULES.first();
    for (int i = RULES.next(); i != BreakIterator.DONE; i = RULES.next()) {
      found[count++] = i;
    }
    return Arrays.copyOf(found, count);
  }
}
