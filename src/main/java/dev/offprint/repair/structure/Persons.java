package dev.offprint.repair.structure;

import dev.offprint.model.Block;
import dev.offprint.repair.rule.LanguageTag;
import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;
import java.util.BitSet;
import java.util.List;

/// Tells two people who talk with each other by their words: one says `you`, the other `I`.
final class Persons {
  private static final int MOST_ANSWERS = 2;
  private static final int GLANCE = 600;
  private static final int LONGEST_NAME = 30;
  private static final Marks ENDS = Marks.of(".!?…。！？؟।");

  private Persons() {}

  private static final class Words {
    private static final Sections ALL = Sections.load("persons.txt");
  }

  /// Whether questions address whoever answers them, nobody asks about herself, and the answers are
  /// short and begin with who speaks.
  ///
  /// @param language a BCP 47 tag
  static boolean talk(List<Block> blocks, BitSet questions, String language) {
    String bare = LanguageTag.primary(language);
    int asked = 0;
    int told = 0;
    int first = questions.nextSetBit(0);
    int count = questions.cardinality();
    if (blocks.size() - first - count > count * MOST_ANSWERS) {
      return false;
    }
    for (int i = first; i >= 0; i = questions.nextSetBit(i + 1)) {
      String question = text(blocks, i);
      if (Words.ALL.standsIn(question, "i." + bare)) {
        return false;
      }
      asked += isAddressed(question) || Words.ALL.standsIn(question, "you." + bare) ? 1 : 0;
      told += Words.ALL.standsIn(firstSentence(text(blocks, i + 1)), "i." + bare) ? 1 : 0;
    }
    return asked > 0 && asked * 2 >= count && told > 0 && told * 2 >= count;
  }

  /// `Frau Toll, mögen Sie die Fähre?`: a name stands before it.
  private static boolean isAddressed(String question) {
    int comma = question.indexOf(", ");
    return comma > 0
        && comma <= LONGEST_NAME
        && comma + 2 < question.length()
        && question.indexOf(' ') < comma
        && question.indexOf(' ') > 0
        && Prose.isTitleCase(question.substring(0, comma))
        && Character.isLowerCase(question.charAt(comma + 2));
  }

  /// Who is asked begins with herself; who writes a guide begins with the thing.
  private static String firstSentence(String answer) {
    for (int i = 1; i < answer.length(); i++) {
      if (ENDS.has(answer.charAt(i))) {
        return answer.substring(0, i);
      }
    }
    return answer;
  }

  private static String text(List<Block> blocks, int index) {
    String text = String.valueOf(Prose.body(blocks.get(index)));
    return text.substring(0, Math.min(text.length(), GLANCE));
  }
}
