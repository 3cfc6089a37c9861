package dev.offprint.source.picture;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What a picture is encoded as, told by its bytes: names and media types often lie.
enum PictureFormat {
  JPEG,
  PNG,
  GIF,
  WEBP,
  /// AVIF and HEIC, which are built alike.
  AVIF,
  SVG,
  UNKNOWN;

  /// How far the first element of an SVG is looked for.
  private static final int HEAD = 2048;

  static PictureFormat of(byte[] data) {
    if (startsWith(data, 0, "\u00FF\u00D8\u00FF")) {
      return JPEG;
    }
    if (startsWith(data, 0, "\u0089PNG\r\n\u001A\n")) {
      return PNG;
    }
    if (startsWith(data, 0, "GIF87a") || startsWith(data, 0, "GIF89a")) {
      return GIF;
    }
    if (startsWith(data, 0, "RIFF") && startsWith(data, 8, "WEBP")) {
      return WEBP;
    }
    if (startsWith(data, 4, "ftyp")) {
      return AVIF;
    }
    return isSvg(data) ? SVG : UNKNOWN;
  }

  private static boolean isSvg(byte[] data) {
    int length = Math.min(data.length, HEAD);
    String head = new String(data, 0, length, StandardCharsets.UTF_8).stripLeading();
    return (head.startsWith("<") || head.startsWith("\uFEFF<"))
        && head.toLowerCase(Locale.ROOT).contains("<svg");
  }

  static boolean startsWith(byte[] data, int at, String latin1) {
    if (data.length < at + latin1.length()) {
      return false;
    }
    for (int i = 0; i < latin1.length(); i++) {
      if ((data[at + i] & 0xFF) != latin1.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
