package dev.offprint.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/// Bytes read as UTF-8, and how well they are.
///
/// @param decoded the text, U+FFFD for each broken sequence
/// @param broken how many sequences are broken; one that the end cuts off is not among them
/// @param weight how much the good sequences of several bytes speak for UTF-8: the longer, the more
record Utf8(Decoded decoded, int broken, long weight) {
  static final String NAME = "UTF-8";

  /// In another charset the bytes above 0x7F make good sequences by chance, and then few.
  private static final int WEIGHT_PER_BROKEN = 4;

  static Utf8 scan(byte[] bytes, int start) {
    return new Scan(bytes, start).run();
  }

  /// Whether it is UTF-8 with a few broken bytes rather than something else.
  boolean isLikely() {
    return weight > 0 && weight >= (long) WEIGHT_PER_BROKEN * broken;
  }

  /// Decodes from one broken sequence to the next.
  private static final class Scan {
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer in;
    private final CharBuffer out;
    private int bad;
    private int broken;
    private int firstBad;
    private int replaced;

    Scan(byte[] bytes, int start) {
      in = ByteBuffer.wrap(bytes, start, bytes.length - start);
      out = CharBuffer.allocate(in.remaining());
    }

    Utf8 run() {
      CoderResult result = decoder.decode(in, out, true);
      while (!result.isUnderflow()) {
        replace(result.length());
        result = decoder.decode(in, out, true);
      }
      String text = out.flip().toString();
      Decoded decoded = new Decoded(text, NAME, Decoded.KNOWN, bad, firstBad);
      return new Utf8(decoded, broken, weight(text) - (long) replaced * weight('\uFFFD'));
    }

    private void replace(int length) {
      firstBad = bad == 0 ? out.position() : firstBad;
      bad += length;
      in.position(in.position() + length);
      boolean cutOff = !in.hasRemaining() && isLead(in.get(in.position() - length));
      broken += cutOff ? 0 : 1;
      replaced++;
      out.put('\uFFFD');
    }

    private static boolean isLead(byte b) {
      return (b & 0xC0) == 0xC0;
    }

    private static long weight(String text) {
      long weight = 0;
      for (int i = 0; i < text.length(); i++) {
        weight += weight(text.charAt(i));
      }
      return weight;
    }

    private static int weight(char c) {
      return c < 0x80 ? 0 : c < 0x800 ? 1 : 2;
    }
  }
}
