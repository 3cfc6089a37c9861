package dev.offprint.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A file format that is not text, known by its first bytes.
enum Format {
  PDF("%PDF-", "a PDF document", Remedy.SAVE_TEXT),
  EPUB("PK\3\4", 30, "mimetypeapplication/epub+zip", "an EPUB book", Remedy.SAVE_TEXT),
  ODF("PK\3\4", 30, "mimetypeapplication/vnd.oasis", "an OpenDocument file", Remedy.SAVE_TEXT),
  OOXML("PK\3\4", 30, "[Content_Types].xml", "a Word or Office document", Remedy.SAVE_TEXT),
  ZIP("PK\3\4", "a zip archive (or a document inside one)", Remedy.UNPACK),
  EMPTY_ZIP("PK\5\6", "an empty zip archive", Remedy.OTHER),
  GZIP("\37\213\10", "a gzip archive", Remedy.UNPACK),
  BZIP2("BZh", 4, "1AY&SY", "a bzip2 archive", Remedy.UNPACK),
  XZ("\375" + "7zXZ\0", "an xz archive", Remedy.UNPACK),
  SEVEN_ZIP("7z\274\257\47\34", "a 7z archive", Remedy.UNPACK),
  PNG("\211PNG\r\n\32\n", "a PNG picture", Remedy.OTHER),
  JPEG("\377\330\377", "a JPEG picture", Remedy.OTHER),
  GIF("GIF8", 5, "a", "a GIF picture", Remedy.OTHER),
  WEBP("RIFF", 8, "WEBP", "a WebP picture", Remedy.OTHER),
  ELF("\177ELF", "a program", Remedy.OTHER),
  OLE("\320\317\21\340\241\261\32\341", "an old Word or Office document", Remedy.SAVE_TEXT),
  RTF("{\\rtf", "an RTF document", Remedy.SAVE_TEXT);

  private final byte[] start;
  private final int offset;
  private final byte[] then;
  private final String noun;
  private final String remedy;

  Format(String start, String noun, String remedy) {
    this(start, 0, "", noun, remedy);
  }

  Format(String start, int offset, String then, String noun, String remedy) {
    this.start = start.getBytes(StandardCharsets.ISO_8859_1);
    this.offset = offset;
    this.then = then.getBytes(StandardCharsets.ISO_8859_1);
    this.noun = noun;
    this.remedy = remedy;
  }

  /// The format that `bytes` begin like.
  static Optional<Format> of(byte[] bytes) {
    for (Format format : values()) {
      if (has(bytes, 0, format.start) && has(bytes, format.offset, format.then)) {
        // A text may well begin with the words “GIF89a”; a picture goes on with its sizes.
        return format == GIF && !Contents.hasControls(bytes, 13)
            ? Optional.empty()
            : Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /// What it is and what to do.
  String words() {
    return "this is " + noun + ", not text; " + remedy;
  }

  private static boolean has(byte[] bytes, int offset, byte[] part) {
    if (bytes.length < offset + part.length) {
      return false;
    }
    for (int i = 0; i < part.length; i++) {
      if (bytes[offset + i] != part[i]) {
        return false;
      }
    }
    return true;
  }

  /// What to do, in words.
  private static final class Remedy {
    static final String SAVE_TEXT = "open it, save its text as a .txt file and give that";
    static final String UNPACK = "unpack it and give the text in it";
    static final String OTHER = "give the article as a text file";
  }
}
