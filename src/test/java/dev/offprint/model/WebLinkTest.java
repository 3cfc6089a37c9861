package dev.offprint.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinkTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "https://example.org https://example.org",
        "HTTPS://Example.org/A https://Example.org/A",
        "http://1.2.3.4:8080/ http://1.2.3.4:8080/",
        "https://a_b.example.org./ https://a_b.example.org./",
        "https://bücher.example/ß?ä#ü https://xn--bcher-kva.example/%C3%9F?%C3%A4#%C3%BC",
        "https://example.org/a|b%zz%20#c#d https://example.org/a%7Cb%25zz%20#c%23d",
        "https://example.org/100% https://example.org/100%25",
        "mailto:a@b.example?subject=x mailto:a@b.example?subject=x",
      })
  void anAbsoluteUrlBecomesALinkWithItsBadCharactersEncoded(String target, String link) {
    assertEquals(Optional.of(link), WebLink.of(target));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        "http:example.org",
        "http://",
        "http:///path",
        "http://a..b/",
        "http://.",
        "http://1.2.3.999/",
        "http://1.2.3/",
        "http://0x7f.1/",
        "http://example.org:99999/",
        "http://example.org:/",
        "http://user:secret@example.org/",
        "http://xn--a/",
        "http://exa mple.org/",
        "http://[::1]/",
        "//example.org/",
        "/path",
        "#fragment",
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "ftp://example.org/",
        "mailto:",
        "mailto:a@",
        "mailto:@b",
        "mailto:a?b@c",
      })
  void everythingElseStaysText(String target) {
    assertEquals(Optional.empty(), WebLink.of(target));
  }
}
