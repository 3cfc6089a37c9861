package dev.offprint.repair.characters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names that HTML has for characters: `eacute` for é.
final class EntityNames {
  private static final String FILE = "/dev/offprint/repair/entities.txt";

  /// The ends of the names of accented letters, which older pages wrote without a semicolon.
  private static final String[] LETTERS = {
    "acute", "grave", "circ", "uml", "tilde", "ring", "cedil", "slash", "szlig", "lig"
  };

  private static final int LAST_OF_LATIN_1 = 0xFF;
  private static final int FIRST_LETTER = 0xC0;

  private EntityNames() {}

  /// Read when the first text asks for it: most texts never do.
  private static final class Holder {
    static final Map<String, String> NAMES = load();
  }

  /// The characters that a name stands for; `null` where it is none.
  static @Nullable String characters(String name) {
    return Holder.NAMES.get(name);
  }

  /// The name of an accented letter of Latin-1 that `text` has at `from`, where no semicolon ends
  /// it; `null` where there is none.
  static @Nullable String letter(String text, int from) {
    for (String end : LETTERS) {
      for (int stem = 0; stem <= 2; stem++) {
        if (text.startsWith(end, from + stem)) {
          String name = text.substring(from, from + stem + end.length());
          String character = characters(name);
          if (character != null && isLetter(character)) {
            return name;
          }
        }
      }
    }
    return null;
  }

  private static boolean isLetter(String character) {
    char c = character.charAt(0);
    return c >= FIRST_LETTER && c <= LAST_OF_LATIN_1;
  }

  private static Map<String, String> load() {
    Map<String, String> names = new HashMap<>();
    try (InputStream in = EntityNames.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the data file " + FILE + " is not in the program");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          int space = line.indexOf(' ');
          names.put(line.substring(0, space), decoded(line.substring(space + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the data file " + FILE + " cannot be read", e);
    }
    return names;
  }

  private static String decoded(String codePoints) {
    int space = codePoints.indexOf(' ');
    return space < 0
        ? Character.toString(Integer.parseInt(codePoints, 16))
        : decoded(codePoints.substring(0, space)) + decoded(codePoints.substring(space + 1));
  }
}
