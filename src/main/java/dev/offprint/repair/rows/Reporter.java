package dev.offprint.repair.rows;

import dev.offprint.repair.rule.Prose;
import java.util.List;

/// The reporter whom East Asian papers name where the text begins: `江岸晚报讯（记者 沈一苇）清晨…`,
/// `〔記者沈一葦／台北報導〕清晨…`, `(서울=새벽소식) 한소율 기자 = 폐등대를…`.
public final class Reporter {
  private static final String OPENERS = "（(〔【[［";
  private static final String CLOSERS = "）)〕】]］";
  private static final int FARTHEST = 24;
  private static final int LONGEST = 32;
  private static final int FIRST_UNSPACED = 0x3000;

  private Reporter() {}

  /// Who is named so at the start of a text; none where nobody is.
  public static List<String> in(String text) {
    int open = 0;
    int most = Math.min(FARTHEST, text.length());
    while (open < most && OPENERS.indexOf(text.charAt(open)) < 0) {
      open++;
    }
    int close = open == most || !isReport(text, open) ? -1 : close(text, open);
    if (close < 0) {
      return List.of();
    }
    String inside = text.substring(open + 1, close).strip();
    List<String> names = inBrackets(inside);
    return names.isEmpty() ? behindBrackets(text, close + 1) : names;
  }

  /// Whether nothing stands before the brackets but what says that a paper reports: `本报讯`.
  private static boolean isReport(String text, int open) {
    String before = text.substring(0, open);
    return open == 0 || Publications.WORDS.of("report-end").stream().anyMatch(before::endsWith);
  }

  private static int close(String text, int open) {
    char mark = CLOSERS.charAt(OPENERS.indexOf(text.charAt(open)));
    int close = text.indexOf(mark, open);
    return close - open > LONGEST ? -1 : close;
  }

  /// `记者 沈一苇`, `記者沈一葦／台北報導`, `새벽소식=한소율 기자`
  private static List<String> inBrackets(String inside) {
    int is = Math.max(inside.indexOf('='), inside.indexOf('＝'));
    String korean = inside.substring(is + 1).strip();
    if (isOfKorean(korean)) {
      return MetadataRows.authors(korean);
    }
    int label = Publications.WORDS.prefix(inside, "reporter");
    String rest = label == 0 ? "" : inside.substring(label).strip();
    int slash = Math.max(rest.indexOf('／'), rest.indexOf('/'));
    String name = slash < 0 ? rest : rest.substring(0, slash).strip();
    boolean place = slash < 0 && Labels.REPORTS.stream().anyMatch(name::endsWith);
    return place || !isUnspaced(name) ? List.of() : Names.of(parted(name), 2);
  }

  /// `한소율 기자 = 폐등대를`
  private static List<String> behindBrackets(String text, int from) {
    String rest = text.substring(from, Math.min(text.length(), from + LONGEST)).strip();
    int is = rest.indexOf('=');
    String name = is < 0 ? "" : rest.substring(0, is).strip();
    return isOfKorean(name) ? MetadataRows.authors(name) : List.of();
  }

  private static boolean isOfKorean(String name) {
    return name.endsWith(" 기자") && !Prose.hasMoreWords(name, 2);
  }

  private static boolean isUnspaced(String name) {
    return !name.isEmpty() && name.chars().allMatch(c -> c == ' ' || c >= FIRST_UNSPACED);
  }

  /// Two names with a space between, each of two characters or more, as a list.
  private static String parted(String names) {
    for (String name : names.split(" ", -1)) {
      if (name.length() < 2) {
        return names.replace(" ", "");
      }
    }
    return names.replace(' ', '、');
  }
}
