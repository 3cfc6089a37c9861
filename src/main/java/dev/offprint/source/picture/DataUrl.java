package dev.offprint.source.picture;

import java.util.Base64;
import java.util.Locale;

/// A URL that holds its picture itself (RFC 2397).
final class DataUrl {
  private static final String SCHEME = "data:";

  private DataUrl() {}

  static boolean isOne(String url) {
    return url.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
  }

  static byte[] decode(String url) throws UnusablePicture {
    int comma = url.indexOf(',');
    if (comma < 0) {
      throw new UnusablePicture("its data: URL has no data");
    }
    if (url.length() > PictureFinder.MOST_BYTES / 3 * 4) {
      throw PictureFinder.tooLarge();
    }
    byte[] data = Percent.decode(url.substring(comma + 1));
    boolean base64 = url.substring(0, comma).toLowerCase(Locale.ROOT).endsWith(";base64");
    return base64 ? ofBase64(data) : data;
  }

  private static byte[] ofBase64(byte[] data) throws UnusablePicture {
    try {
      return Base64.getMimeDecoder().decode(data);
    } catch (IllegalArgumentException e) {
      throw new UnusablePicture("the data of its data: URL are damaged", e);
    }
  }
}
