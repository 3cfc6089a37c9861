package dev.offprint.repair.rows;

import java.util.List;

/// Names in Greek bylines, where they stand in the genitive: `Της Ελένης Μαρκάκη`, `Του Νίκου
/// Μαρκάκη`.
final class GreekNames {
  private GreekNames() {}

  /// The names in the nominative, if the line begins with an article in the genitive.
  static List<String> nominative(String line, List<String> names) {
    if (line.startsWith("Της ") || line.startsWith("της ")) {
      return names.stream().map(GreekNames::woman).toList();
    }
    return line.startsWith("Του ") || line.startsWith("του ")
        ? names.stream().map(GreekNames::man).toList()
        : names;
  }

  /// Only the first name of a woman shows its case.
  private static String woman(String name) {
    int space = name.indexOf(' ');
    boolean shown = space > 1 && name.charAt(space - 1) == 'ς';
    return shown ? name.substring(0, space - 1) + name.substring(space) : name;
  }

  private static String man(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : name.split(" ")) {
      out.append(out.isEmpty() ? "" : " ").append(manWord(word));
    }
    return out.toString();
  }

  private static String manWord(String word) {
    if (word.endsWith("ου")) {
      return word.substring(0, word.length() - 2) + "ος";
    }
    boolean shown = !word.isEmpty() && "ηήαά".indexOf(word.charAt(word.length() - 1)) >= 0;
    return shown ? word + "ς" : word;
  }
}
