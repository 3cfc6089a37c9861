package dev.offprint.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.style.PageStyle.Side;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MediaTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@media print | true | false",
        "@media screen | false | true",
        "@media all | true | true",
        "@media | true | true",
        "@media print, screen | true | true",
        "@MEDIA Print | true | false",
        "@media print { @media screen | false | false",
        "@media all { @media print | true | false",
        "@media print and (max-width: 600pt) | true | false",
        "@media print and (max-width: 500pt) | false | false",
        "@media print and ( min-width:210mm ) | true | false",
        "@media print and (min-width: 211mm) | false | false"
      })
  void aMediumSaysWhichFileIsMeant(String media, boolean printed, boolean inEpub) {
    String close = media.contains("{") ? "} }" : "}";
    var sheet = new StyleSheet("my.css", media + " { p { color: red } " + close);
    Theme theme = Theme.forPrint(Paper.A4, List.of(sheet));
    assertEquals(List.of(), Sheets.messages(theme.findings()));
    assertEquals(printed ? 0xFF0000 : 0, theme.style(Sheets.ARTICLE.child("p")).color());
    String own = EpubStyles.css(List.of());
    String added = EpubStyles.css(List.of(sheet)).substring(own.length());
    assertEquals(inEpub ? "\np {\n  color: red;\n}\n" : "", added);
  }

  @Test
  void aPageRuleInAMediumForScreensIsNotPrinted() {
    Theme theme = Sheets.theme("@media screen { @page { margin: 0 } }");
    assertEquals(
        Theme.forPrint(Paper.A4, List.of()).page(Side.LEFT).margin(),
        theme.page(Side.LEFT).margin());
  }
}
