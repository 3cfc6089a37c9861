package dev.offprint.repair.rule;

import dev.offprint.model.Inline;
import dev.offprint.model.Inline.Code;
import dev.offprint.model.Inline.Emphasis;
import dev.offprint.model.Inline.Foreign;
import dev.offprint.model.Inline.LineBreak;
import dev.offprint.model.Inline.Link;
import dev.offprint.model.Inline.Note;
import dev.offprint.model.Inline.Strong;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.Inlines;
import java.util.List;

/// Running text in which letters stand for code, so that no sign inside of code is taken for one of
/// the sentence around it.
final class Masked {
  private static final String LETTER = "x";

  private Masked() {}

  /// `text`, the text of `content`, with a letter for each character of code.
  static String code(List<Inline> content, String text) {
    if (!holdsCode(content)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    append(content, out);
    return out.toString();
  }

  private static boolean holdsCode(List<Inline> content) {
    for (Inline inline : content) {
      boolean holds =
          switch (inline) {
            case Code _ -> true;
            case Emphasis inner -> holdsCode(inner.content());
            case Strong inner -> holdsCode(inner.content());
            case Link inner -> holdsCode(inner.content());
            case Foreign inner -> holdsCode(inner.content());
            case Text _, LineBreak _, Note _ -> false;
          };
      if (holds) {
        return true;
      }
    }
    return false;
  }

  private static void append(List<Inline> content, StringBuilder out) {
    for (Inline inline : content) {
      switch (inline) {
        case Code inner -> out.repeat(LETTER, Inlines.text(inner.content()).length());
        case Text text -> out.append(text.value());
        case LineBreak _ -> out.append('\n');
        case Note _ -> {}
        case Emphasis inner -> append(inner.content(), out);
        case Strong inner -> append(inner.content(), out);
        case Link inner -> append(inner.content(), out);
        case Foreign inner -> append(inner.content(), out);
      }
    }
  }
}
