package dev.offprint.repair.structure;

import dev.offprint.model.Block;
import dev.offprint.repair.rule.Prose;
import java.util.List;

/// Tells the lines of a postal address from the items of a list: a name, a street with the number
/// of a house, a town.
///
/// ```
/// Ida Quill
/// Mill Lane 14
/// Lower Stennet
/// ```
final class AddressLines {
  private static final int FEWEST = 3;
  private static final int MOST = 6;
  private static final int LONGEST = 40;
  private static final int MOST_NUMBERED = 2;
  private static final int LONGEST_NUMBER = 4;
  private static final int LONGEST_CODE = 6;

  private AddressLines() {}

  /// Whether the paragraphs from `start` to before `end` are such lines.
  static boolean are(List<Block> blocks, int start, int end) {
    if (end - start < FEWEST || end - start > MOST) {
      return false;
    }
    int numbered = 0;
    for (int i = start; i < end; i++) {
      String line = String.valueOf(Prose.body(blocks.get(i)));
      boolean number = i > start && (endsInHouse(line) || beginsWithCode(line));
      numbered += number ? 1 : 0;
      boolean other = !number && holdsDigit(line);
      if (other || line.length() > LONGEST || i == start && !isName(line)) {
        return false;
      }
    }
    return numbered >= 1 && numbered <= MOST_NUMBERED;
  }

  /// Two words or more, each with a capital.
  private static boolean isName(String line) {
    boolean start = true;
    int words = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (start && !Character.isUpperCase(c)) {
        return false;
      }
      words += start ? 1 : 0;
      start = c == ' ';
    }
    return words >= 2;
  }

  /// `Mill Lane 14`, `Storgatan 3B`
  private static boolean endsInHouse(String line) {
    int end = line.length();
    boolean letter = Character.isLetter(line.charAt(end - 1));
    int i = letter ? end - 1 : end;
    int last = i;
    while (i > 0 && Character.isDigit(line.charAt(i - 1))) {
      i--;
    }
    return i < last
        && last - i <= LONGEST_NUMBER
        && i > 1
        && line.charAt(i - 1) == ' '
        && Character.isUpperCase(line.charAt(0))
        && !holdsDigit(line.substring(0, i));
  }

  /// `10115 Berlin`, `761 00 Skalná`, `14 Mill Lane`
  private static boolean beginsWithCode(String line) {
    int digits = 0;
    int i = 0;
    while (i < line.length() && (Character.isDigit(line.charAt(i)) || line.charAt(i) == ' ')) {
      digits += line.charAt(i) == ' ' ? 0 : 1;
      i++;
    }
    return digits > 0
        && digits <= LONGEST_CODE
        && i < line.length()
        && line.charAt(i - 1) == ' '
        && Character.isUpperCase(line.charAt(i))
        && !holdsDigit(line.substring(i));
  }

  private static boolean holdsDigit(String line) {
    return Prose.holdsDigit(line);
  }
}
