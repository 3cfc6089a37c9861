package dev.offprint.repair.characters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.model.Article;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.model.Metadata;
import dev.offprint.model.SourceText;
import dev.offprint.model.Span;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Report;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What was damaged comes back to the letter, in many languages; what was not stays as it is.
class RoundTripTest {
  private static final List<String> TEXTS =
      List.of(
          "The keeper’s lamp — the old one — wasn’t lit; “tomorrow”, he said… for €5.",
          "Die Brücke über den Fluß ist größer, als man dächte: „schön“ fürwahr.",
          "Voilà l’été déjà passé ; où irons-nous cet hiver, à la mer ou en forêt ?",
          "El señor Muñoz soñó con una bahía pequeña. ¿Volverá mañana? ¡Ojalá!",
          "A estação não fica longe; às vezes há pão e maçãs à venda, irmã.",
          "Città più bella non c’è: perché no, così è la vita laggiù.",
          "Łódź stoi przy brzegu, a rybak wciąż śpi; później żona go zbudzi.",
          "Příliš dlouhá cesta vede kolem řeky až k mlýnu, řekl převozník.",
          "Az őszi szőlő édes, mint a méz; a hajós hűvös reggelen tér meg.",
          "Gemi limana döndü; çocuklar ışığı gördü, şarkı söylediler. Öğle vakti.",
          "Thuyền về bến lúc trời sáng, và người giữ đèn đã ngủ rồi.",
          "Старый смотритель не спал: хлеб и чай стояли на столе, а море шумело.",
          "Її човен повернувся, і всі побачили вогні. Рік минув без новин.",
          "Ο φάρος έσβησε χθες το βράδυ και κανείς δεν ήξερε γιατί.",
          "灯台守は朝まで起きていた。「船が来る」と彼は言った。",
          "守塔人一夜没睡。他说：“船来了。”海面很平静。",
          "등대지기는 아침까지 깨어 있었다. 배가 온다고 그는 말했다.",
          "שומר המגדלור לא ישן כל הלילה, והים היה שקט.",
          "لم ينم حارس المنارة طوال الليل وكان البحر هادئا.");

  private static final List<String> CODE_PAGES =
      List.of("windows-1252", "windows-1250", "windows-1251", "x-MacRoman", "IBM850", "IBM866");

  @TestFactory
  List<DynamicTest> misreadTextComesBack() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String codePage : CODE_PAGES) {
      for (String text : TEXTS) {
        String once = misread(text, Charset.forName(codePage));
        String twice = misread(once, Charset.forName(codePage));
        tests.add(test(codePage, text, () -> assertEquals(text, mended(once))));
        tests.add(test(codePage + " twice", text, () -> assertEquals(text, mended(twice))));
      }
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> escapedTextComesBack() {
    List<DynamicTest> tests = new ArrayList<>();
    Random random = new Random(7);
    for (String text : TEXTS) {
      String once = escaped(text, random);
      String twice = once.replace("&", "&amp;");
      tests.add(test("once", text, () -> assertEquals(text, mended(once))));
      tests.add(test("twice", text, () -> assertEquals(text, mended(twice))));
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> rightTextStays() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String text : TEXTS) {
      tests.add(test("as it is", text, () -> assertEquals(text, mended(text))));
    }
    return tests;
  }

  /// The half that is right vouches for nothing, and loses nothing.
  @TestFactory
  List<DynamicTest> aDamagedHalfBesideARightOneComesBack() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String text : TEXTS) {
      String half = misread(text, Charset.forName("windows-1252"));
      String whole = text + " " + text;
      tests.add(test("half", text, () -> assertEquals(whole, mended(text + " " + half))));
    }
    return tests;
  }

  private static DynamicTest test(
      String how, String text, org.junit.jupiter.api.function.Executable body) {
    return DynamicTest.dynamicTest(how + ": " + text, body);
  }

  /// The bytes of UTF-8, one by one; those that the code page lacks stay as they are.
  private static String misread(String text, Charset codePage) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      String read = new String(new byte[] {b}, codePage);
      boolean lacks = read.equals("\uFFFD");
      out.append(lacks ? String.valueOf((char) (b & 0xFF)) : read);
    }
    return out.toString();
  }

  private static String escaped(String text, Random random) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c < 0x80 || random.nextInt(3) == 0;
      boolean hex = random.nextBoolean();
      String reference = hex ? "&#x" + Integer.toHexString(c) + ";" : "&#" + (int) c + ";";
      out.append(plain ? String.valueOf(c) : reference);
    }
    return out.toString();
  }

  private static String mended(String text) {
    Span whole = new Span(0, text.length());
    Paragraph paragraph = Paragraph.of(List.of(new Inline.Text(text, whole)), whole);
    Article article = new Article(Metadata.EMPTY, List.of(paragraph));
    Report report = new Report(SourceText.of("round trip", text));
    List<Rule> rules =
        List.of(
            new EntityRule(),
            new TagRule(),
            new MojibakeRule(),
            new ControlsRule(),
            new FormRule(),
            new SpaceRule());
    for (Rule rule : rules) {
      article = rule.apply(article, report);
    }
    return Inlines.text(((Paragraph) article.blocks().get(0)).content());
  }
}
