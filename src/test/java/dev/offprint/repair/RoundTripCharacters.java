package dev.offprint.repair;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;

/// What happens to characters on their way.
final class RoundTripCharacters {
  private static final Map<Character, String> NAMED =
      Map.ofEntries(
          Map.entry('&', "&amp;"),
          Map.entry('<', "&lt;"),
          Map.entry('>', "&gt;"),
          Map.entry('"', "&quot;"),
          Map.entry('\'', "&#039;"),
          Map.entry('\u00a0', "&nbsp;"),
          Map.entry('“', "&ldquo;"),
          Map.entry('”', "&rdquo;"),
          Map.entry('‘', "&lsquo;"),
          Map.entry('’', "&rsquo;"),
          Map.entry('«', "&laquo;"),
          Map.entry('»', "&raquo;"),
          Map.entry('„', "&bdquo;"),
          Map.entry('–', "&#8211;"),
          Map.entry('—', "&mdash;"),
          Map.entry('…', "&hellip;"),
          Map.entry('é', "&eacute;"),
          Map.entry('è', "&egrave;"),
          Map.entry('à', "&agrave;"),
          Map.entry('ä', "&auml;"),
          Map.entry('ö', "&ouml;"),
          Map.entry('ü', "&uuml;"),
          Map.entry('ß', "&szlig;"),
          Map.entry('ñ', "&ntilde;"),
          Map.entry('ó', "&oacute;"),
          Map.entry('ã', "&atilde;"),
          Map.entry('ç', "&ccedil;"),
          Map.entry('å', "&aring;"),
          Map.entry('ł', "&#322;"),
          Map.entry('ę', "&#x119;"),
          Map.entry('°', "&deg;"));

  private static final String NOTHING = "\u200b\u00ad\u2060\ufeff";
  private static final String SPACES = "\u00a0\u2009\u202f\u2002";

  private RoundTripCharacters() {}

  /// UTF-8 read as something else; what that does not know is read as a control character, as most
  /// programs do.
  static String misread(String text, String charset) {
    StringBuilder out = new StringBuilder();
    CharsetDecoder decoder =
        Charset.forName(charset).newDecoder().onUnmappableCharacter(CodingErrorAction.REPLACE);
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      try {
        String read = decoder.decode(ByteBuffer.wrap(new byte[] {b})).toString();
        out.append(read.equals("\ufffd") ? String.valueOf((char) (b & 0xff)) : read);
      } catch (java.nio.charset.CharacterCodingException e) {
        out.append((char) (b & 0xff));
      }
    }
    return out.toString();
  }

  static String entities(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(c -> out.append(NAMED.getOrDefault((char) c, Character.toString(c))));
    return out.toString();
  }

  /// As JSON has it: marks and line ends by their escapes, other characters by their numbers.
  static String json(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.strip().toCharArray()) {
      switch (c) {
        case '\n' -> out.append("\\n");
        case '"' -> out.append("\\\"");
        case '/' -> out.append("\\/");
        default -> out.append(c < 0x80 ? String.valueOf(c) : String.format("\\u%04x", (int) c));
      }
    }
    return out.append('\n').toString();
  }

  /// As mails have it, with lines folded at 76 characters.
  static String quotedPrintable(String text) {
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b > 0 && b != '=';
      String shown = plain ? String.valueOf((char) b) : String.format("=%02X", b & 0xff);
      if (column + shown.length() > 75 && b != '\n') {
        out.append("=\n");
        column = 0;
      }
      out.append(shown);
      column = b == '\n' ? 0 : column + shown.length();
    }
    return out.toString();
  }

  /// Puts what shows nothing into words, and strange spaces for spaces.
  static String invisibles(String text, Random random) {
    StringBuilder out = new StringBuilder("\ufeff");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' && random.nextInt(5) == 0) {
        out.append(SPACES.charAt(random.nextInt(SPACES.length())));
        continue;
      }
      boolean inWord = i > 0 && Character.isLetter(c) && Character.isLetter(text.charAt(i - 1));
      if (inWord && random.nextInt(25) == 0) {
        out.append(NOTHING.charAt(random.nextInt(NOTHING.length())));
      }
      out.append(c);
    }
    return out.toString();
  }
}
