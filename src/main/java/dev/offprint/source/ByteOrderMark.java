package dev.offprint.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// The bytes at a text's start that say what it is written in.
enum ByteOrderMark {
  UTF_8("EFBBBF"),
  // Before UTF-16LE, whose mark it begins with.
  UTF_32LE("FFFE0000"),
  UTF_32BE("0000FEFF"),
  UTF_16LE("FFFE"),
  UTF_16BE("FEFF");

  private final byte[] mark;

  ByteOrderMark(String hex) {
    this.mark = HexFormat.of().parseHex(hex);
  }

  /// The text after the mark; empty where there is none.
  static Optional<Decoded> decode(byte[] bytes) {
    for (ByteOrderMark candidate : values()) {
      if (candidate.stands(bytes)) {
        return Optional.of(candidate.decodeRest(bytes));
      }
    }
    return Optional.empty();
  }

  private boolean stands(byte[] bytes) {
    boolean found =
        bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    // A UTF-16 text may begin with a NUL, but it would have to have the length of UTF-32 as well.
    return found && (this != UTF_32LE || bytes.length % 4 == 0);
  }

  private Decoded decodeRest(byte[] bytes) {
    return switch (this) {
      case UTF_8 -> Utf8.scan(bytes, mark.length).decoded();
      case UTF_16LE -> Utf16.decode(bytes, mark.length, Utf16.Order.LITTLE);
      case UTF_16BE -> Utf16.decode(bytes, mark.length, Utf16.Order.BIG);
      case UTF_32LE -> decode(bytes, StandardCharsets.UTF_32LE);
      case UTF_32BE -> decode(bytes, StandardCharsets.UTF_32BE);
    };
  }

  private Decoded decode(byte[] bytes, Charset charset) {
    int start = mark.length;
    String text = new String(bytes, start, bytes.length - start, charset);
    int firstBad = text.indexOf('\uFFFD');
    int bad = (int) text.chars().filter(c -> c == '\uFFFD').count() * 4;
    return new Decoded(text, charset.name(), Decoded.KNOWN, bad, Math.max(firstBad, 0));
  }
}
