package dev.offprint.repair.characters;

import dev.offprint.model.Article;
import dev.offprint.model.Inlines.Edit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the words of one article in which Latin and Cyrillic letters mix unseen.
final class Homoglyphs {
  private static final int SHORTEST = 3;

  private final Article article;
  private @Nullable Vocabulary vocabulary;

  Homoglyphs(Article article) {
    this.article = article;
  }

  List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    Verbatim verbatim = new Verbatim(text);
    int i = 0;
    while (i < text.length()) {
      if (!isMixedAt(text, i)) {
        i++;
        continue;
      }
      int from = Alphabet.wordStart(text, i);
      int to = Alphabet.wordEnd(text, i);
      String mended = to - from < SHORTEST ? null : mended(text.substring(from, to));
      if (mended != null && !verbatim.isCode(from) && !verbatim.isAddress(from)) {
        edits.add(new Edit(from, to, mended));
      }
      i = to;
    }
    return edits;
  }

  /// Whether a Cyrillic letter stands at `at`, beside a Latin one.
  private static boolean isMixedAt(String text, int at) {
    return Alphabet.CYRILLIC.has(text.charAt(at))
        && ((at > 0 && Alphabet.LATIN.has(text.charAt(at - 1)))
            || (at + 1 < text.length() && Alphabet.LATIN.has(text.charAt(at + 1))));
  }

  /// The word in one script; `null` where it cannot be, or nobody knows in which.
  private @Nullable String mended(String word) {
    Vocabulary known = vocabulary;
    if (known == null) {
      known = Vocabulary.of(article);
      vocabulary = known;
    }
    String latin = Alphabet.LATIN.spell(word);
    if (latin != null && known.vouchesFor(Alphabet.LATIN, word, latin)) {
      return latin;
    }
    String cyrillic = Alphabet.CYRILLIC.spell(word);
    return cyrillic != null && known.vouchesFor(Alphabet.CYRILLIC, word, cyrillic)
        ? cyrillic
        : null;
  }
}
