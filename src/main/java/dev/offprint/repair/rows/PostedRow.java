package dev.offprint.repair.rows;

import dev.offprint.repair.rule.Prose;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The row below the title of a post, whose author may be a user's name: `Posted on 3 May 2024 by
/// jroe in Boats, Tutorials`.
///
/// A capital word alone may be a publisher's name: `Published 3 May 2024 by Quillhouse`.
final class PostedRow {
  private static final int LONGEST_NAME = 30;
  private static final int MOST_SECTION_WORDS = 8;

  private PostedRow() {}

  /// The day and the name in `line`; `null` if it does not say that it was posted, or more.
  static @Nullable SeveralRows of(String line, String language) {
    if (Labels.PUBLISHED.value(line) == null) {
      return null;
    }
    for (int at = line.indexOf(' '); at > 0; at = line.indexOf(' ', at + 1)) {
      int name = Labels.FILE.mayBegin("by", line, at + 1) ? line.indexOf(' ', at + 1) + 1 : 0;
      if (name > 0 && isWord("by", line.substring(at + 1, name - 1))) {
        LocalDate day = MetadataRows.date(line.substring(0, at), language);
        if (day != null) {
          String user = withoutSection(line.substring(name));
          boolean inSection = user.length() < line.length() - name;
          boolean said = isUserName(user) && (inSection || !Character.isUpperCase(user.charAt(0)));
          return said ? new SeveralRows(authors(user), day, null) : null;
        }
      }
    }
    return null;
  }

  private static boolean isWord(String section, String word) {
    return Labels.FILE.has(section, word.toLowerCase(Locale.ROOT));
  }

  /// `Jane Doe in Tutorials, Boats` without where in the blog it stands.
  static String withoutSection(String name) {
    for (int at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
      int next = name.indexOf(' ', at + 1);
      String rest = next < 0 ? "" : name.substring(next + 1);
      boolean in = !rest.isEmpty() && isWord("in", name.substring(at + 1, next));
      if (in && Prose.startsAnew(rest) && !Prose.hasMoreWords(rest, MOST_SECTION_WORDS)) {
        return name.substring(0, at);
      }
    }
    return name;
  }

  /// One word of letters, digits and the signs that may stand in such a name.
  private static boolean isUserName(String name) {
    return name.length() > 1
        && name.length() <= LONGEST_NAME
        && Character.isLetter(name.charAt(0))
        && Character.isLetterOrDigit(name.charAt(name.length() - 1))
        && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || "_-.".indexOf(c) >= 0);
  }

  private static List<String> authors(String user) {
    return Offices.isNobody(user) ? List.of() : List.of(user);
  }
}
