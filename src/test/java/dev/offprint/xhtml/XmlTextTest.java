package dev.offprint.xhtml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.model.XmlText;
import org.junit.jupiter.api.Test;

class XmlTextTest {
  @Test
  void controlCharactersAreLeftOut() {
    assertEquals("abcd", XmlText.safe("a\u0000b\u001bc\u007f\u0085\u009fd"));
  }

  @Test
  void lineEndsAndTabsStay() {
    assertEquals("a\tb\nc\n\nd", XmlText.safe("a\tb\nc\r\nd"));
  }

  @Test
  void whatIsNoCharacterIsReplaced() {
    assertEquals(
        "\ufffd\ufffd\ufffd\ufffdx\ufffd", XmlText.safe("\ufffe\uffff\ufdd0\ud800x\udc00"));
    assertEquals("\ufffd", XmlText.safe("\ud83f\udffe"));
  }

  @Test
  void textOfAnyScriptIsTheSameInstance() {
    String text = "Grüße \u00a0 世界 שלום";

    assertSame(text, XmlText.safe(text));
    assertEquals("\ud83d\ude00", XmlText.safe("\ud83d\ude00"));
  }

  @Test
  void textWithoutAVisibleCharacterIsBlank() {
    assertTrue(XmlText.isBlank(" \u0000\n"));
    assertFalse(XmlText.isBlank("\ud800"));
  }
}
