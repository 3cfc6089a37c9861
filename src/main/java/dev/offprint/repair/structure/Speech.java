package dev.offprint.repair.structure;

import dev.offprint.model.Inlines;
import dev.offprint.repair.rule.LanguageTag;
import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Sections;
import dev.offprint.repair.structure.Look.End;
import java.util.List;

/// Tells the dashes of a list from those that open speech, as they do in French, Spanish, Russian
/// and many other languages.
final class Speech {
  /// The languages in which a dash at a paragraph's start is a bullet.
  private static final Sections LANGUAGES = Sections.load("languages.txt");

  private static final int LONGEST_REMARK = 60;
  private static final int LONGEST_ANSWER = 200;
  private static final int SEVERAL = 2;

  /// So many items there are at most for each that asks.
  private static final int MOST_TURNS = 3;

  private static final Marks ASKING = Marks.of("?？؟");
  private static final Marks DASHES = Marks.of("-–—");

  private Speech() {}

  /// Whether paragraphs that begin with a dash are what people say.
  ///
  /// @param language a BCP 47 tag
  static boolean is(MarkedItems items, String language) {
    String dash = items.first().style();
    if (!DASHES.has(dash.charAt(0)) || areOpen(items.items())) {
      return false;
    }
    if (isTalk(items.items())) {
      return true;
    }
    String bare = LanguageTag.primary(language);
    if (LANGUAGES.has("dash-bullets", bare)) {
      return false;
    }
    if (dash.equals("—")) {
      return true;
    }
    int remarks = 0;
    for (MarkedItems.Item item : items.items()) {
      remarks += isRemark(words(item), dash.equals("-")) ? 1 : 0;
    }
    return dash.equals("-") ? remarks * 2 >= items.items().size() : remarks > 0;
  }

  /// Whether whole sentences are said in turn, in any language: questions, each of which the next
  /// one answers, or words behind a question that tell who asked.
  private static boolean isTalk(List<MarkedItems.Item> items) {
    int questions = 0;
    int answered = 0;
    boolean asked = false;
    boolean told = false;
    for (MarkedItems.Item item : items) {
      Look look = words(item);
      if (!look.isClosed() || item.depth() > 0) {
        return false;
      }
      boolean asks = look.end() == End.QUESTION;
      boolean tells = tellsWhoAsked(look.text());
      answered += asked && !asks && look.text().length() <= LONGEST_ANSWER ? 1 : 0;
      questions += asks || tells ? 1 : 0;
      told |= tells;
      asked = asks || tells;
    }
    boolean turns = answered >= SEVERAL && answered * 4 >= questions * 3;
    return turns && items.size() <= MOST_TURNS * questions || told && items.size() >= SEVERAL;
  }

  /// `Are you the captain? she asked.`, `Bist du es?, fragte er.`
  private static boolean tellsWhoAsked(String text) {
    for (int i = 4; i + 3 < text.length() && i < LONGEST_ANSWER; i++) {
      if (ASKING.has(text.charAt(i))) {
        int next = i + 1;
        while (next < text.length() && ",”»’“\"'".indexOf(text.charAt(next)) >= 0) {
          next++;
        }
        return next + 1 < text.length()
            && text.charAt(next) == ' '
            && Character.isLowerCase(text.charAt(next + 1));
      }
    }
    return false;
  }

  /// Whether all but the last go on behind their ends.
  private static boolean areOpen(List<MarkedItems.Item> items) {
    for (MarkedItems.Item item : items.subList(0, items.size() - 1)) {
      if (words(item).isClosed()) {
        return false;
      }
    }
    return true;
  }

  private static Look words(MarkedItems.Item item) {
    return Look.of(Inlines.text(item.paragraph().content()));
  }

  /// A question, an exclamation, something with `, said she` behind a dash, or a short sentence.
  private static boolean isRemark(Look look, boolean hyphen) {
    if (look.end() == End.QUESTION || look.end() == End.EXCLAMATION || holdsSpeaker(look.text())) {
      return true;
    }
    return !hyphen && look.isClosed() && look.text().length() <= LONGEST_REMARK;
  }

  /// Whether a dash follows a mark and a word in lower case follows the dash.
  private static boolean holdsSpeaker(String text) {
    for (int i = 3; i + 2 < text.length(); i++) {
      if (DASHES.has(text.charAt(i))
          && text.charAt(i - 1) == ' '
          && ",.?!…".indexOf(text.charAt(i - 2)) >= 0
          && Character.isLowerCase(text.charAt(i + 2))) {
        return true;
      }
    }
    return false;
  }
}
