package dev.offprint.extract.html;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the title of the article on a page, without the site's name.
final class PageTitle {
  private static final int LONGEST = 500;
  private static final int MOST_NAME_WORDS = 4;
  private static final String BARS = "|»";
  private static final String SEPARATORS = "|»-–—·•:";

  private final Document document;
  private final @Nullable String site;

  /// @param site its name, if that is known
  PageTitle(Document document, @Nullable String site) {
    this.document = document;
    this.site = site;
  }

  /// A heading of the first level that what the page tells of itself has as well, or what it tells.
  ///
  /// @param told what the page says is the title; `null` where it does not
  @Nullable String find(@Nullable String told) {
    String window = shortened(document.title());
    for (Element heading : document.getElementsByTag("h1")) {
      String text = heading.text().strip();
      boolean same = (told != null && isIn(text, told)) || isIn(text, window);
      if (!text.isEmpty() && text.length() <= LONGEST && same && !text.equalsIgnoreCase(site)) {
        return text;
      }
    }
    String name = told == null ? window : shortened(told);
    return name.isBlank() ? null : withoutSite(name.strip());
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
