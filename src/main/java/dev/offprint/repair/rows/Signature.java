package dev.offprint.repair.rows;

import dev.offprint.repair.rule.LanguageTag;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;
import java.util.ArrayList;
import java.util.List;

/// Who signs an article in brackets at its end, as East Asian papers have it: `（三好千鶴）`,
/// `（记者 沈一苇）`, `（정하늘 기자）`.
///
/// A name begins with a frequent family name; what else stands in brackets there is seldom one.
public final class Signature {
  private static final String OPENERS = "（(【〔［[";
  private static final String CLOSERS = "）)】〕］]";
  private static final String SEPARATORS = "、，,／/・·";
  private static final String MARKS = "：:＝=・／/ 　";
  private static final int LONGEST = 24;
  private static final int LONGEST_NAME = 5;
  private static final int LONGEST_FAMILY = 3;
  private static final int SHORT = 3;

  private Signature() {}

  /// The words, read when a text in one of the languages ends with a bracket.
  private static final class Words {
    static final Sections FILE = Sections.load("signatures.txt");
  }

  /// Where the brackets at the end of a text open; -1 where it ends without.
  public static int open(String text) {
    int last = text.length() - 1;
    int bracket = last < 2 ? -1 : CLOSERS.indexOf(text.charAt(last));
    int open = bracket < 0 ? -1 : text.lastIndexOf(OPENERS.charAt(bracket));
    return last - open > LONGEST ? -1 : open;
  }

  /// The people named from the bracket at `open` to the end; none where anything else stands there.
  ///
  /// @param tag the language of the text, as a BCP 47 tag
  public static List<String> names(String text, int open, String tag) {
    String language = LanguageTag.primary(tag);
    String inside = text.substring(open + 1, text.length() - 1).strip();
    List<String> names = new ArrayList<>();
    for (String part : parts(bare(inside))) {
      if (!isName(part, language)) {
        return List.of();
      }
      names.add(part);
    }
    return names;
  }

  /// Without what says that they wrote it.
  private static String bare(String inside) {
    String bare = inside;
    for (String label : Words.FILE.of("before")) {
      int end = label.length();
      boolean marked = bare.startsWith(label) && end < bare.length();
      bare = marked && MARKS.indexOf(bare.charAt(end)) >= 0 ? behindMark(bare, end) : bare;
    }
    for (String label : Words.FILE.of("behind")) {
      int end = bare.length() - label.length();
      bare = end > 1 && bare.endsWith(label) ? bare.substring(0, end).strip() : bare;
    }
    return bare;
  }

  private static String behindMark(String text, int mark) {
    return text.substring(mark + 1).strip();
  }

  /// The names, at what separates them; a space within one is none of it.
  private static List<String> parts(String names) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < names.length(); i++) {
      char c = names.charAt(i);
      if (SEPARATORS.indexOf(c) >= 0) {
        parts.add(part.toString());
        part.setLength(0);
      } else if (c != ' ' && c != '\u3000') {
        part.append(c);
      }
    }
    parts.add(part.toString());
    return parts;
  }

  private static boolean isName(String name, String language) {
    if (name.length() < 2 || name.length() > LONGEST_NAME || Words.FILE.has("no-name", name)) {
      return false;
    }
    if (language.equals("ko")) {
      return name.length() == SHORT && beginsWithFamily(name, language);
    }
    boolean han = name.chars().allMatch(Signature::isHan);
    boolean initials = name.length() == 2 && language.equals("ja");
    boolean words = name.length() > 4 && language.equals("zh");
    return han && !initials && !words && beginsWithFamily(name, language);
  }

  private static boolean isHan(int c) {
    return c >= 0x4E00 && c < 0xA000 || c == '々';
  }

  /// Whether a family name and a given one stand there; one of a single character is
  /// seldom before one of three.
  private static boolean beginsWithFamily(String name, String language) {
    for (int length = 1; length <= Math.min(LONGEST_FAMILY, name.length() - 1); length++) {
      boolean fits = length > 1 || name.length() <= SHORT;
      if (fits && Words.FILE.has(language, name.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  /// Whether papers in this language sign in brackets.
  public static boolean isUsualIn(String tag) {
    return switch (LanguageTag.primary(tag)) {
      case "ja", "zh", "ko" -> true;
      default -> false;
    };
  }

  /// Whether a sentence is over before the bracket at `open`, on the same line.
  public static boolean isBehindSentence(String text, int open) {
    return open > 0
        && Prose.endsSentence(text.substring(open - 1, open))
        && Prose.isProse(text.substring(0, open));
  }
}
