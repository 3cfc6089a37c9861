package dev.offprint.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decodes bytes by what a web page among them says of itself, as of the HTML Standard, section
/// 13.2.3.2: a byte order mark first, then `meta charset`, and what it says only if the bytes are
/// not UTF-8.
final class PageCharset {
  /// So many of the first bytes are looked at.
  private static final int HEAD = 4096;

  private static final Pattern CHARSET =
      Pattern.compile(
          "<meta[^>]{0,200}charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w:.-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private PageCharset() {}

  /// @param told how the server says that it is encoded
  static Decoded decode(byte[] bytes, Optional<String> told) {
    Decoded decoded = Decoder.decode(bytes);
    Optional<Charset> charset = told.flatMap(PageCharset::named);
    boolean known = decoded.guess() == Decoded.KNOWN && decoded.bad() == 0;
    if (known || charset.isEmpty() && !Contents.isPage(decoded.text())) {
      return decoded;
    }
    return charset.or(() -> declared(bytes)).map(found -> decoded(bytes, found)).orElse(decoded);
  }

  private static Decoded decoded(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    int firstBad = Math.max(text.indexOf('\uFFFD'), 0);
    int bad = (int) text.chars().filter(c -> c == '\uFFFD').count();
    return new Decoded(text, charset.name().toLowerCase(Locale.ROOT), Decoded.KNOWN, bad, firstBad);
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher found = CHARSET.matcher(head);
    return found.find() ? named(found.group(1)) : Optional.empty();
  }

  /// What browsers read under a name: ISO 8859-1 is windows-1252 to them, and so on.
  private static Optional<Charset> named(String label) {
    String name =
        switch (label.toLowerCase(Locale.ROOT)) {
          case "iso-8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
          case "iso-8859-9" -> "windows-1254";
          case "gb2312", "gbk" -> "GB18030";
          case "shift_jis", "sjis", "x-sjis" -> "windows-31j";
          case "euc-kr", "ks_c_5601-1987" -> "x-windows-949";
          case "big5" -> "Big5-HKSCS";
          default -> label;
        };
    try {
      Charset charset = Charset.forName(name);
      boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
      return wide ? Optional.empty() : Optional.of(charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return Optional.empty();
    }
  }
}
