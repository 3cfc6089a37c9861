package dev.offprint.repair.surplus;

import java.util.List;

/// What the words of a line say about it, read with the phrases of one language.
///
/// `Follow us on Facebook` is a key phrase, a word that says nothing, and a network.
///
/// @param points how much the phrases speak for furniture
/// @param sorts the bits of the sorts of the phrases
/// @param opening the bits of the phrase that it starts with
/// @param phrases how many phrases there are
/// @param networks how many of them name a network
/// @param asks how many of them ask for something, at the start or the end of a sentence
/// @param offers how many of them say what a plea is for
/// @param consents how many of them say what cookies are for
/// @param numbers how many numbers stand between them
/// @param names how many words are no phrase, and look like names
/// @param others how many words are no phrase otherwise
record Reading(
    int points,
    int sorts,
    int opening,
    int phrases,
    int networks,
    int asks,
    int offers,
    int consents,
    int numbers,
    int names,
    int others) {

  boolean has(Sort sort) {
    return (sorts & sort.bit()) != 0;
  }

  boolean opensWith(Sort sort) {
    return (opening & sort.bit()) != 0;
  }

  /// Whether every word is one of a phrase, or a number.
  boolean isCovered() {
    return names == 0 && others == 0 && phrases > 0;
  }

  /// The best reading of a line in one of several languages.
  static Reading of(String text, List<Lexicon> lexicons) {
    String folded = Folding.folded(text);
    Reading best = new Reader(text, folded).read(lexicons.get(0));
    for (int i = 1; i < lexicons.size(); i++) {
      Reading other = new Reader(text, folded).read(lexicons.get(i));
      best = other.worth() > best.worth() ? other : best;
    }
    return best;
  }

  private int worth() {
    return 4 * phrases + points - 4 * others - names;
  }

  /// Reads a line from its start to its end.
  private static final class Reader {
    private final String text;
    private final boolean hasCase;
    private final String folded;
    private int points;
    private int sorts;
    private int opening;
    private int phrases;
    private int networks;
    private int asks;
    private int offers;
    private int consents;
    private int numbers;
    private int names;
    private int others;

    Reader(String text, String folded) {
      this.text = text;
      this.folded = folded;
      this.hasCase = text.length() == folded.length() && hasLowerCase(text);
    }

    private static boolean hasLowerCase(String text) {
      for (int i = 0; i < text.length(); i++) {
        if (Character.isLowerCase(text.charAt(i))) {
          return true;
        }
      }
      return false;
    }

    Reading read(Lexicon lexicon) {
      int i = 0;
      while (i < folded.length()) {
        i = Letters.isLetter(folded.charAt(i)) ? word(lexicon, i) : i + 1;
      }
      int strong = Sort.ALONE.bit() | Sort.STRONG.bit() | Sort.KEY.bit() | Sort.NETWORK.bit();
      int sum = (sorts & strong) == 0 ? Math.min(points, Sort.KEY.points()) : points;
      return new Reading(
          sum, sorts, opening, phrases, networks, asks, offers, consents, numbers, names, others);
    }

    /// Reads the word at `from`; answers where it is over.
    private int word(Lexicon lexicon, int from) {
      Lexicon.Match match = lexicon.at(folded, from);
      if (match != null) {
        take(match, from);
        return match.end();
      }
      if (Character.isDigit(folded.charAt(from))) {
        numbers++;
        return numberEnd(from);
      }
      return foreign(from);
    }

    private void take(Lexicon.Match match, int from) {
      int bits = match.sorts();
      opening = phrases == 0 && names + others + numbers == 0 ? bits : opening;
      points += match.points();
      sorts |= bits;
      phrases++;
      networks += (bits & Sort.NETWORK.bit()) != 0 ? 1 : 0;
      offers += (bits & Sort.OFFER.bit()) != 0 ? 1 : 0;
      consents += (bits & Sort.CONSENT.bit()) != 0 ? 1 : 0;
      boolean ask = (bits & Sort.ASK.bit()) != 0;
      asks += ask && (startsSentence(from) || endsSentence(match.end())) ? 1 : 0;
    }

    private boolean startsSentence(int from) {
      int i = from - 1;
      while (i >= 0 && folded.charAt(i) == ' ') {
        i--;
      }
      return i < 0 || !Letters.isLetter(folded.charAt(i)) && folded.charAt(i) != ',';
    }

    private boolean endsSentence(int end) {
      return end >= folded.length() || ".!?。！？।…".indexOf(folded.charAt(end)) >= 0;
    }

    private int numberEnd(int from) {
      int i = from;
      while (i < folded.length() && Character.isDigit(folded.charAt(i))) {
        i++;
      }
      return i;
    }

    /// A word that is no phrase: a name, an address, or any other. In a script without spaces it
    /// goes on as far as there is no phrase.
    private int foreign(int from) {
      int end = Letters.isUnspaced(folded.charAt(from)) ? from + 1 : Lexicon.wordEnd(folded, from);
      boolean handle = from > 0 && folded.charAt(from - 1) == '@';
      if (folded.startsWith("://", end)) {
        return addressEnd(end);
      }
      boolean domain = end + 1 < folded.length() && isDomain(end);
      if (handle) {
        sorts |= Sort.US.bit();
        return end;
      }
      if (domain || (hasCase && from > 0 && isCapital(text.charAt(from)))) {
        names++;
      } else {
        others++;
      }
      return domain ? addressEnd(end) : end;
    }

    private boolean isDomain(int end) {
      char c = folded.charAt(end);
      return (c == '.' || c == '@') && Character.isLetter(folded.charAt(end + 1));
    }

    private int addressEnd(int from) {
      int space = folded.indexOf(' ', from);
      return space < 0 ? folded.length() : space;
    }

    private static boolean isCapital(char c) {
      return Character.isUpperCase(c) || Character.isTitleCase(c);
    }
  }
}
