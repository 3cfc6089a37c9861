package dev.offprint.repair.characters;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds what was misread in one paragraph.
///
/// A stretch counts where mending it takes away much oddity; where others of the same code page
/// have been found before, a little is enough.
final class Stretches {
  /// With evidence from elsewhere, what is to be gained at least.
  private static final double LITTLE = 0.25;

  /// Where all of a paragraph can be read so, nothing need be gained.
  private static final double LOSS = -0.6;

  private static final double PREFERENCE = 0.01;

  /// From how many places of a refused stretch reading is tried again.
  private static final int TRIES = 3;

  private final String text;
  private final Evidence article;
  private final Evidence paragraph = new Evidence();
  private final @Nullable StretchReader[] doubting;
  private final @Nullable StretchReader[] trusting;

  private Stretches(String text, Evidence article) {
    this.text = text;
    this.article = article;
    int count = CodePages.all().count();
    this.doubting = new StretchReader[count];
    this.trusting = new StretchReader[count];
  }

  /// Whether anything in `text`, of which nothing else is known, looks like a misread sequence. In
  /// most texts nothing does.
  static boolean areSuspectedIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && (c < 0xA0 || CodePages.all().isSuspect(text, i))) {
        return true;
      }
    }
    return false;
  }

  /// Whether anything in `text` can be a misread sequence.
  static boolean mayBeIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
        if (c < 0xA0 || CodePages.all().starts(c, next) != 0) {
          return true;
        }
      }
    }
    return false;
  }

  /// The stretches to mend, in ascending order, none overlapping.
  static List<Stretch> in(String text, Evidence article) {
    Stretches stretches = new Stretches(text, article);
    stretches.find();
    return stretches.find();
  }

  /// The stretches that are certain by themselves, added to the evidence of the article.
  static List<Stretch> collect(String text, Evidence article) {
    Stretches stretches = new Stretches(text, new Evidence());
    List<Stretch> found = stretches.find();
    found.forEach(_ -> article.count());
    article.addAll(stretches.paragraph);
    return found;
  }

  private List<Stretch> find() {
    boolean[] trusted = new boolean[doubting.length];
    boolean[] throughout = new boolean[doubting.length];
    for (int page = 0; page < trusted.length; page++) {
      trusted[page] = paragraph.isEnough(page) || article.isEnoughElsewhere(page);
      throughout[page] = trusted[page] && reader(page, true).readsAll();
    }
    int known = 0;
    for (int page = 0; page < trusted.length; page++) {
      known |= trusted[page] ? 1 << page : 0;
    }
    List<Stretch> found = new ArrayList<>();
    int refusedTo = 0;
    int tries = 0;
    for (int i = 0; i < text.length(); i++) {
      int leads = starts(i, known);
      if (leads == 0 || (i < refusedTo && tries >= TRIES)) {
        continue;
      }
      Candidates candidates = new Candidates(trusted, throughout);
      candidates.readAll(leads, i);
      if (candidates.best != null) {
        found.add(candidates.best);
        i = candidates.best.to() - 1;
        tries = 0;
      } else {
        tries = i < refusedTo ? tries + 1 : 0;
        refusedTo = Math.max(refusedTo, candidates.longest);
      }
    }
    return found;
  }

  /// The code pages in which a sequence may start at `at`.
  private int starts(int at, int known) {
    char c = text.charAt(at);
    if (c < 0x80) {
      return 0;
    }
    char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
    return CodePages.all().starts(c, next) | (CodePages.all().leads(c) & known);
  }

  /// What starts at one place, code page by code page.
  private final class Candidates {
    private final boolean[] trusted;
    private final boolean[] throughout;
    private @Nullable Stretch best;
    private double most;
    private int longest;

    Candidates(boolean[] trusted, boolean[] throughout) {
      this.trusted = trusted;
      this.throughout = throughout;
    }

    void readAll(int leads, int from) {
      for (int rest = leads; rest != 0; rest &= rest - 1) {
        int page = Integer.numberOfTrailingZeros(rest);
        StretchReader reader = reader(page, trusted[page]);
        Stretch stretch = reader.read(from);
        if (stretch != null) {
          longest = Math.max(longest, stretch.to());
          consider(stretch, reader);
        }
      }
    }

    private void consider(Stretch stretch, StretchReader reader) {
      int page = stretch.codePage();
      double least = throughout[page] ? LOSS : trusted[page] ? LITTLE : Evidence.ENOUGH;
      if (stretch.gain() < least
          || (!article.isEnoughElsewhere(page) && reader.isSample(stretch))) {
        return;
      }
      paragraph.add(stretch);
      double evidence = article.of(page) + paragraph.of(page);
      double preferred = stretch.gain() + PREFERENCE * evidence + (throughout[page] ? 1 : 0);
      if (best == null || preferred > most) {
        best = stretch;
        most = preferred;
      }
    }
  }

  private StretchReader reader(int page, boolean trusted) {
    @Nullable StretchReader[] readers = trusted ? trusting : doubting;
    StretchReader known = readers[page];
    if (known == null) {
      known = new StretchReader(text, new Reading(page, trusted, article.controlsKept()));
      readers[page] = known;
    }
    return known;
  }
}
