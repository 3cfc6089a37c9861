package dev.offprint.extract.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the title of the article on a page, without the site's name.
final class PageTitle {
  private static final int LONGEST = 500;
  private static final int MOST_NAME_WORDS = 4;
  /// Letters of a word that tells titles apart, and of its beginning that does not change.
  private static final int LONG = 3;

  private static final int STEM = 6;

  /// What each known word counts beside the share of them.
  private static final double EACH = 0.02;

  /// Of the scripts whose words stand without spaces.
  private static final char FIRST_DENSE = 0x2E80;

  private static final String BARS = "|»";
  private static final String SEPARATORS = "|»-–—·•:";

  private final Document document;
  private final @Nullable String site;

  /// @param site its name, if that is known
  PageTitle(Document document, @Nullable String site) {
    this.document = document;
    this.site = site;
  }

  /// The heading of the first level that has most in common with what the page tells of itself, as
  /// readers see it, or what it tells.
  ///
  /// @param told what the page says is the title; `null` where it does not
  @Nullable String find(@Nullable String told) {
    String window = shortened(document.title());
    Set<String> known = words(told == null ? window : shortened(told) + " " + window);
    String best = null;
    double most = 0;
    for (Element heading : document.getElementsByTag("h1")) {
      String text = Anchors.words(heading).strip();
      double shared = isOfSite(heading, text) ? 0 : shared(text, known);
      if (shared > most) {
        best = text;
        most = shared;
      }
    }
    if (best != null) {
      return best;
    }
    String name = told == null ? window : shortened(told);
    return name.isBlank() ? null : withoutSite(name.strip());
  }

  /// Whether the heading is the site's name, which leads to its first page, and no title.
  private boolean isOfSite(Element heading, String text) {
    if (text.isEmpty() || text.length() > LONGEST || text.equalsIgnoreCase(site)) {
      return true;
    }
    Element link = heading.selectFirst("a[href]");
    Element around = link == null ? heading.closest("a[href]") : link;
    return around != null && isFirstPage(around.attr("href"), around.absUrl("href"));
  }

  private static boolean isFirstPage(String given, String absolute) {
    int host = absolute.indexOf("://") + 3;
    int path = host < 3 ? -1 : absolute.indexOf('/', host);
    return given.equals("/") || path >= 0 && path + 1 == absolute.length();
  }

  /// How many of the longer words are known ones, as a share, with a little for each.
  private static double shared(String text, Set<String> known) {
    Set<String> words = words(text);
    long same = words.stream().filter(known::contains).count();
    return words.isEmpty() ? 0 : (double) same / words.size() + EACH * same;
  }

  /// The beginnings of the longer words, in lower case; of scripts without spaces, pairs of
  // letters.
  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    String small = text.toLowerCase(Locale.ROOT);
    int from = 0;
    for (int i = 0; i <= small.length(); i++) {
      boolean letter = i < small.length() && Character.isLetterOrDigit(small.charAt(i));
      boolean dense = letter && small.charAt(i) >= FIRST_DENSE;
      if (dense && i + 1 < small.length()) {
        words.add(small.substring(i, i + 2));
      }
      if (!letter || dense) {
        if (i - from >= LONG) {
          words.add(small.substring(from, Math.min(i, from + STEM)));
        }
        from = i + 1;
      }
    }
    return words;
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  /// Whether the letters of `text` are some of those of `longer`, in a row.
  static boolean isIn(String text, String longer) {
    String letters = letters(text);
    return !letters.isEmpty() && letters(longer).contains(letters);
  }

  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    String small = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < small.length(); i++) {
      if (Character.isLetterOrDigit(small.charAt(i))) {
        letters.append(small.charAt(i));
      }
    }
    return letters.toString();
  }

  /// `The last ferry | Carrow Gazette` without what is behind the bar; behind another sign without
  /// the site's name, or what is much shorter than the rest.
  private String withoutSite(String title) {
    int at = title.length() - 1;
    while (at > 0 && !isSeparator(title, at)) {
      at--;
    }
    String last = title.substring(at + 1).strip();
    String rest = title.substring(0, Math.max(0, at)).strip();
    if (at == 0 || rest.isEmpty() || last.isEmpty()) {
      return title;
    }
    boolean named = site != null && (isIn(last, site) || isIn(site, last));
    boolean bar = BARS.indexOf(title.charAt(at)) >= 0;
    boolean few = last.split(" ", MOST_NAME_WORDS + 1).length <= MOST_NAME_WORDS;
    return named || bar && few || last.length() * 2 < rest.length() ? rest : title;
  }

  private static boolean isSeparator(String title, int at) {
    char c = title.charAt(at);
    boolean apart =
        Character.isWhitespace(title.charAt(at - 1))
            && at + 1 < title.length()
            && Character.isWhitespace(title.charAt(at + 1));
    return SEPARATORS.indexOf(c) >= 0 && (apart || BARS.indexOf(c) >= 0);
  }
}
