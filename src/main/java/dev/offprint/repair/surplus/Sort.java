package dev.offprint.repair.surplus;

import java.util.Locale;

/// What a phrase of page furniture is good for: the sections of the files of phrases.
enum Sort {
  /// A line that only furniture has.
  ALONE(4),
  /// A line that nearly only furniture has.
  STRONG(3),
  /// A word that furniture is made of; an author may have it as a heading.
  KEY(2),
  /// A word that is common in furniture.
  THING(1),
  /// A word that says nothing.
  GLUE(0),
  /// The name of a network to share on.
  NETWORK(1),
  /// A heading above a list of other articles.
  LIST(0),
  /// A label before the title of another article.
  TEASER(0),
  /// The same, which an author may have too: `Video: …`.
  HINT(0),
  /// What stands at the end of a text that goes on elsewhere.
  MORE(0),
  /// What is counted: comments, minutes of reading.
  COUNT(0),
  /// Of what is counted, what only a site does: followers, claps.
  AUDIENCE(0),
  /// A label before a list of subjects.
  TAGS(0),
  /// The first of a trail: `Home > News`.
  HOME(0),
  /// What a plea asks the reader to do.
  ASK(0),
  /// What a plea is for.
  OFFER(0),
  /// The site speaks of itself: `our`, `us`, `this site`.
  US(0),
  COOKIE(0),
  /// What cookies are used for, and what one agrees to.
  CONSENT(0),
  /// A label before the name of a photographer or an agency.
  CREDIT(0),
  /// The same, alone on its line.
  PICTURE(0),
  /// A heading above what readers say, and the box in which they write.
  TALK(0),
  /// A button below what a reader says.
  REPLY(0),
  /// How long ago, a number aside.
  AGO(0),
  /// What numbers the titles of a list of other articles: `list 2 of 5`.
  LIST_ITEM(0),
  /// What only a notice of a page or of a mail begins with, whatever follows: `You are receiving
  /// this email because`.
  NOTICE(0);

  private final int points;

  Sort(int points) {
    this.points = points;
  }

  /// How much a phrase speaks for furniture.
  int points() {
    return points;
  }

  /// How much a phrase of several sorts speaks for furniture: as much as the sort that says most.
  static int points(int bits) {
    int most = 0;
    for (Sort sort : values()) {
      most = (bits & sort.bit()) != 0 ? Math.max(most, sort.points) : most;
    }
    return most;
  }

  int bit() {
    return 1 << ordinal();
  }

  static Sort named(String section) {
    return valueOf(section.toUpperCase(Locale.ROOT));
  }
}
