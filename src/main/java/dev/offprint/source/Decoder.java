package dev.offprint.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Finds out what bytes are written in and decodes them; total, any bytes give a text.
///
/// A byte order mark decides. Then what is valid UTF-8 is UTF-8, which covers nearly all there is
/// and loads nothing. The rest is UTF-16 without a mark, UTF-8 with a few broken bytes, or what
/// [CharsetGuess] makes of it.
final class Decoder {
  private Decoder() {}

  static Decoded decode(byte[] bytes) {
    Optional<Decoded> marked = ByteOrderMark.decode(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean valid = text.indexOf('\uFFFD') < 0;
    // UTF-16 can be valid UTF-8, but then it has no sequence of several bytes.
    if (valid && text.length() < bytes.length) {
      return Decoded.known(text, Utf8.NAME);
    }
    Optional<Utf16.Order> order = Utf16Guess.order(bytes);
    if (order.isPresent()) {
      return Utf16.decode(bytes, 0, order.get());
    }
    return valid ? Decoded.known(text, Utf8.NAME) : decodeBroken(bytes);
  }

  private static Decoded decodeBroken(byte[] bytes) {
    Utf8 utf8 = Utf8.scan(bytes, 0);
    return utf8.isLikely() ? utf8.decoded() : CharsetGuess.decode(bytes);
  }
}
