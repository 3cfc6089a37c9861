package dev.offprint.repair.rows;

import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Questions about the rows in which a publication names itself. Their words are data.
public final class Publications {
  static final Sections WORDS = Sections.load("publications.txt");

  /// `by` alone says nothing of rights.
  private static final int SHORTEST_LEAD = 3;

  private Publications() {}

  /// Whether a line begins with the words of a copyright line, behind a bracket or not.
  public static boolean isOfRights(String line) {
    int start = 0;
    while (start < line.length() && "<《[".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    return WORDS.prefix(line.substring(start), "rights") >= SHORTEST_LEAD;
  }

  /// Who holds the rights, by a copyright line; `null` where nobody is named.
  public static @Nullable String holder(String line) {
    return Holder.in(line);
  }

  /// What a row invites to: `More from Carrow Gazette`; `null` if it does not.
  public static @Nullable String invited(String line) {
    int words = WORDS.prefix(line, "invites");
    boolean more = words > 0 && words + 1 < line.length() && line.charAt(words) == ' ';
    return more ? line.substring(words + 1) : null;
  }

  /// Whether a word stands before the number of an issue.
  public static boolean isOfIssue(String word) {
    return WORDS.has("issue", Prose.folded(word));
  }

  /// Whether a line ends with the number of an issue: `The Slow Post, no. 212`, `週刊 第318号`.
  public static boolean isNumbered(String line) {
    int end = line.length();
    end -= WORDS.of("issue-counter").stream().anyMatch(line::endsWith) ? 1 : 0;
    int start = end;
    while (start > 0 && Character.isDigit(line.charAt(start - 1))) {
      start--;
    }
    String before = line.substring(0, start).strip();
    return start < end && isOfIssue(before.substring(before.lastIndexOf(' ') + 1));
  }

  /// Whether a line numbers a volume and an issue of it: `Coastal Matters, Vol. 12, No. 3`.
  public static boolean isVolume(String line) {
    int numbered = 0;
    boolean word = false;
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || line.charAt(i) == ' ' || line.charAt(i) == ',') {
        String token = line.substring(start, i);
        numbered += word && !token.isEmpty() && Character.isDigit(token.charAt(0)) ? 1 : 0;
        word = isOfIssue(token);
        start = i + 1;
      }
    }
    return numbered >= 2;
  }

  /// Whether papers and stations have names with a word of this one.
  public static boolean isOfPaper(String name) {
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || name.charAt(i) == ' ' || name.charAt(i) == '-') {
        if (WORDS.has("masthead", name.substring(start, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        start = i + 1;
      }
    }
    return WORDS.of("masthead-part").stream().anyMatch(name::contains);
  }
}
