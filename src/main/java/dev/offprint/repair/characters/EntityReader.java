package dev.offprint.repair.characters;

import org.jspecify.annotations.Nullable;

/// Reads character references: `&eacute;`, `&#233;`, `&#xE9;`, and some that lost their semicolon.
final class EntityReader {
  private static final int LONGEST_NAME = 32;
  private static final int MOST_DIGITS = 7;
  private static final int LEAST_DIGITS = 3;

  /// Names that are safe without a semicolon where no letter, digit or `=` follows.
  private static final String SAFE = " amp lt gt quot nbsp laquo raquo hellip mdash ndash ";

  private final String text;

  EntityReader(String text) {
    this.text = text;
  }

  /// @param to where the reference ends
  /// @param with the characters that it stands for
  record Entity(int to, String with) {}

  /// The reference that starts with the `&` at `from`; `null` where none does.
  @Nullable Entity read(int from) {
    return at(from + 1) == '#' ? numeric(from + 2) : named(from + 1);
  }

  private @Nullable Entity named(int from) {
    int to = from;
    while (to < text.length() && to - from < LONGEST_NAME && isAlphanumeric(at(to))) {
      to++;
    }
    if (to == from) {
      return null;
    }
    String name = text.substring(from, to);
    if (at(to) == ';') {
      String characters = EntityNames.characters(name);
      return characters == null ? null : new Entity(to + 1, characters);
    }
    String whole = SAFE.contains(" " + name + " ") && at(to) != '=' ? name : null;
    String found = whole == null ? EntityNames.letter(text, from) : whole;
    String characters = found == null ? null : EntityNames.characters(found);
    return found == null || characters == null || at(from + found.length()) == '='
        ? null
        : new Entity(from + found.length(), characters);
  }

  private @Nullable Entity numeric(int from) {
    boolean hex = (at(from) | 0x20) == 'x';
    int start = hex ? from + 1 : from;
    int to = start;
    while (to - start < MOST_DIGITS
        && Character.digit(at(to), hex ? 16 : 10) >= 0
        && at(to) < 0x80) {
      to++;
    }
    boolean ended = at(to) == ';';
    boolean complete =
        ended
            || (to - start >= LEAST_DIGITS && !isAlphanumeric(at(to)))
            || (!hex && to - start >= LEAST_DIGITS && !Character.isDigit(at(to)));
    if (to == start || !complete) {
      return null;
    }
    String character = character(Integer.parseInt(text, start, to, hex ? 16 : 10));
    return character == null ? null : new Entity(ended ? to + 1 : to, character);
  }

  /// As browsers do: what would be a C1 control is a character of Windows-1252.
  private static @Nullable String character(int code) {
    if (code == '\t' || code == '\n' || code == '\r') {
      return " ";
    }
    if (Windows1252.character(code) != 0) {
      return String.valueOf(Windows1252.character(code));
    }
    boolean bad = code < ' ' || code > Character.MAX_CODE_POINT || (code >= 0x7F && code < 0xA0);
    boolean surrogate = code >= 0xD800 && code < 0xE000;
    return bad || surrogate ? null : Character.toString(code);
  }

  private char at(int index) {
    return index < text.length() ? text.charAt(index) : '\n';
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z' && c < 0x80);
  }
}
