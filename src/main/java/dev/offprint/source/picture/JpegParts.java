package dev.offprint.source.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The segments of a JPEG (ISO/IEC 10918-1, annex B), sorted into what is the picture and what is
/// said about it: camera, place, thumbnail, comments.
final class JpegParts {
  private static final int START_OF_SCAN = 0xDA;
  private static final int END = 0xD9;
  private static final int APPLICATION = 0xE0;
  private static final int LAST_APPLICATION = 0xEF;
  private static final int COMMENT = 0xFE;
  private static final int PROFILE = 0xE2;
  private static final int ADOBE = 0xEE;
  private static final int YCC = 1;
  private static final int LONGEST_HEAD = 18;

  private final byte[] data;
  private final ByteArrayOutputStream picture = new ByteArrayOutputStream();
  private int orientation = Exif.UPRIGHT;
  private boolean standard = true;
  private boolean ended;

  private JpegParts(byte[] data) {
    this.data = data;
  }

  static JpegParts of(byte[] data) {
    JpegParts parts = new JpegParts(data);
    parts.read();
    return parts;
  }

  /// As of [Exif].
  int orientation() {
    return orientation;
  }

  /// Whether every reader shows the picture alike without what is said about it: it is whole, and
  /// its colours are those of sRGB, coded in the way that is understood without a word.
  boolean isStandard() {
    return standard && ended;
  }

  /// The picture and nothing else.
  byte[] picture() {
    return picture.toByteArray();
  }

  private void read() {
    picture.write(data, 0, 2);
    int at = 2;
    while (!ended && at + 4 <= data.length && (data[at] & 0xFF) == 0xFF) {
      int marker = data[at + 1] & 0xFF;
      if (marker == 0xFF) {
        at++;
      } else if (marker == END) {
        end();
      } else {
        at = segment(marker, at);
      }
    }
    if (!ended && at + 2 == data.length && (data[at + 1] & 0xFF) == END) {
      end();
    }
  }

  private void end() {
    picture.write(0xFF);
    picture.write(END);
    ended = true;
  }

  /// Where the next marker is.
  private int segment(int marker, int at) {
    int length = (data[at + 2] & 0xFF) << 8 | data[at + 3] & 0xFF;
    int end = Math.min(data.length, at + 2 + length);
    boolean about = marker >= APPLICATION && marker <= LAST_APPLICATION || marker == COMMENT;
    boolean tellsColours = marker == ADOBE || isPlainHead(at, end);
    if (about) {
      note(marker, Arrays.copyOfRange(data, Math.min(end, at + 4), end));
    }
    frame(marker, at);
    if (marker == START_OF_SCAN) {
      end = endOfScan(end);
    }
    if (!about || tellsColours) {
      picture.write(data, at, end - at);
    }
    return end;
  }

  /// Whether it says that it is a JFIF (ITU-T T.871), and has no thumbnail.
  private boolean isPlainHead(int at, int end) {
    return PictureFormat.startsWith(data, at + 4, "JFIF\0") && end - at <= LONGEST_HEAD;
  }

  private void frame(int marker, int at) {
    boolean frame = marker == 0xC0 || marker == 0xC1 || marker == 0xC2;
    if (frame && at + 10 < data.length) {
      int components = data[at + 9];
      boolean ofRgb = components == 3 && data[at + 10] == 'R';
      standard &= (components == 1 || components == 3) && !ofRgb;
    }
  }

  /// The first marker after the coded pixels that is none of theirs.
  private int endOfScan(int from) {
    int at = from;
    while (at + 1 < data.length) {
      int next = data[at + 1] & 0xFF;
      boolean marker =
          (data[at] & 0xFF) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7);
      if (marker) {
        return at;
      }
      at++;
    }
    return data.length;
  }

  private void note(int marker, byte[] content) {
    if (PictureFormat.startsWith(content, 0, "Exif\0\0")) {
      orientation = Exif.orientation(Arrays.copyOfRange(content, 6, content.length));
    } else if (marker == PROFILE && PictureFormat.startsWith(content, 0, "ICC_PROFILE\0")) {
      standard &= isStandardProfile(content);
    } else if (marker == ADOBE && content.length >= 12) {
      standard &= content[11] == YCC;
    }
  }

  /// Whether a colour profile calls itself by sRGB's name, and not after sRGB made linear.
  private static boolean isStandardProfile(byte[] profile) {
    String text = new String(profile, StandardCharsets.ISO_8859_1);
    return !text.contains("linear") && (text.contains("sRGB") || text.contains("s\0R\0G\0B"));
  }
}
