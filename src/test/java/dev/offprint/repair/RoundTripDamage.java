package dev.offprint.repair;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/// A known kind of damage to a clean article; the same article is always damaged in the same way.
enum RoundTripDamage {
  CLEAN(RoundTripDamage::spaced),
  LINKS_OUT(sheet -> spaced(sheet.tear("\n\n"))),
  LINKS_OUT_LINES(sheet -> spaced(sheet.tear("\n"))),
  TEASER_ABOVE(sheet -> spaced(sheet.teaseAbove())),
  TEASER_BELOW(sheet -> spaced(sheet.teaseBelow())),
  CAPTION(sheet -> spaced(sheet.caption())),
  WRAP_60(sheet -> wrapped(sheet, new RoundTripLines(60, false))),
  WRAP_72(sheet -> wrapped(sheet, new RoundTripLines(72, false))),
  WRAP_HYPHENS(sheet -> wrapped(sheet, new RoundTripLines(60, true))),
  WRAP_INDENTED(RoundTripDamage::wrappedAndIndented),
  PDF_HEADS(sheet -> RoundTripPages.HEADS.print(sheet, new RoundTripLines(66, true))),
  PDF_NUMBERS(sheet -> RoundTripPages.NUMBERS.print(sheet, new RoundTripLines(66, true))),
  PDF_FEET(sheet -> RoundTripPages.FEET.print(sheet, new RoundTripLines(72, false))),
  PDF_BARE(sheet -> RoundTripPages.BARE.print(sheet, new RoundTripLines(60, true))),
  SINGLE_LINES(sheet -> String.join("\n", sheet.paragraphsAsPrinted())),
  INDENTS(sheet -> "    " + String.join("\n    ", sheet.paragraphsAsPrinted())),
  DOUBLE_SPACED(RoundTripDamage::doubleSpaced),
  GLUED(
      RoundTripSheet::glued,
      "cs",
      "de",
      "en",
      "es",
      "fr",
      "id",
      "it",
      "nl",
      "pl",
      "pt",
      "sv",
      "tr"),
  MOJIBAKE(sheet -> RoundTripCharacters.misread(spaced(sheet), "windows-1252")),
  MOJIBAKE_TWICE(sheet -> twice(spaced(sheet), "windows-1252")),
  MOJIBAKE_1251(sheet -> RoundTripCharacters.misread(spaced(sheet), "windows-1251"), "ru", "uk"),
  ENTITIES(sheet -> RoundTripCharacters.entities(spaced(sheet))),
  ENTITIES_TWICE(
      sheet -> RoundTripCharacters.entities(RoundTripCharacters.entities(spaced(sheet)))),
  ESCAPED_JSON(sheet -> RoundTripCharacters.json(spaced(sheet))),
  ESCAPED_MAIL(sheet -> RoundTripCharacters.quotedPrintable(spaced(sheet))),
  INVISIBLES(sheet -> RoundTripCharacters.invisibles(spaced(sheet), sheet.random())),
  NFD(sheet -> Normalizer.normalize(spaced(sheet), Normalizer.Form.NFD)),
  FURNITURE_EDGES(sheet -> spaced(sheet.surround())),
  FURNITURE_LINES(sheet -> String.join("\n", sheet.surround().paragraphsAsPrinted())),
  FURNITURE_MIDDLE(sheet -> spaced(sheet.interrupt())),
  FURNITURE_AND_CUT(sheet -> spaced(sheet.cutLast(false, "").interrupt().surround())),
  TEASER_AND_LINKS_OUT(sheet -> spaced(sheet.tear("\n\n").teaseAbove().caption())),
  CUT_IN_WORD(sheet -> spaced(sheet.cutLast(false, ""))),
  CUT_IN_SENTENCE(sheet -> spaced(sheet.cutLast(true, ""))),
  CUT_BY_SERVICE(sheet -> spaced(sheet.shorten())),
  PAYWALL(sheet -> spaced(sheet.wall())),
  MIXED_SCRAPE(
      sheet -> spaced(sheet.cutLast(true, "").tear("\n\n").teaseAbove().interrupt().surround())),
  MIXED_MAIL(
      sheet ->
          RoundTripCharacters.entities(
              wrapped(sheet.surround().teaseBelow(), new RoundTripLines(72, false)))),
  MIXED_CHARACTERS(
      sheet ->
          RoundTripCharacters.misread(
              RoundTripCharacters.invisibles(spaced(sheet.tear("\n\n").caption()), sheet.random()),
              "windows-1252")),
  MIXED_PDF(
      sheet ->
          RoundTripPages.HEADS.print(
              sheet.cutLast(false, "").interrupt(), new RoundTripLines(66, true)));

  private final Function<RoundTripSheet, String> damage;
  private final List<String> languages;

  RoundTripDamage(Function<RoundTripSheet, String> damage, String... languages) {
    this.damage = damage;
    this.languages = List.of(languages);
  }

  /// A damaged text, and what should come back.
  ///
  /// @param pieces what should come back
  /// @param furniture what should not
  /// @param cutOff the last words, if the text is cut off; empty if not
  record Damaged(
      RoundTripArticle article,
      String text,
      List<RoundTripPiece> pieces,
      List<String> furniture,
      String cutOff) {}

  boolean happensTo(RoundTripArticle article) {
    return languages.isEmpty() || languages.contains(article.language());
  }

  Damaged to(RoundTripArticle article) {
    return to(article, 0);
  }

  /// @param seed another of the ways in which the damage may happen
  Damaged to(RoundTripArticle article, int seed) {
    Random random = new Random(31L * article.name().hashCode() + name().hashCode() + 1009L * seed);
    RoundTripSheet sheet = new RoundTripSheet(article, random);
    String text = damage.apply(sheet);
    return new Damaged(article, text, sheet.pieces(), sheet.furniture(), sheet.cutOff());
  }

  private static String spaced(RoundTripSheet sheet) {
    return String.join("\n\n", sheet.paragraphsAsPrinted()) + "\n";
  }

  private static String wrapped(RoundTripSheet sheet, RoundTripLines width) {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : sheet.paragraphsAsPrinted()) {
      paragraphs.add(String.join("\n", width.wrap(paragraph)));
    }
    return String.join("\n\n", paragraphs) + "\n";
  }

  private static String wrappedAndIndented(RoundTripSheet sheet) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : sheet.paragraphsAsPrinted()) {
      List<String> wrapped = new RoundTripLines(68, false).wrap(paragraph);
      lines.add("    " + wrapped.get(0));
      lines.addAll(wrapped.subList(1, wrapped.size()));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String doubleSpaced(RoundTripSheet sheet) {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : sheet.paragraphsAsPrinted()) {
      paragraphs.add(String.join("\r\n\r\n", new RoundTripLines(72, false).wrap(paragraph)));
    }
    return String.join("\r\n\r\n\r\n\r\n", paragraphs) + "\r\n";
  }

  private static String twice(String text, String charset) {
    return RoundTripCharacters.misread(RoundTripCharacters.misread(text, charset), charset);
  }
}
