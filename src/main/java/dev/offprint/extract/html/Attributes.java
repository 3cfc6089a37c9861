package dev.offprint.extract.html;

import dev.offprint.model.WebLink;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What the attributes of elements say.
final class Attributes {
  private static final List<String> CODE =
      List.of("language-", "lang-", "highlight-source-", "highlight-", "brush:");

  private Attributes() {}

  /// Where a link leads; most say it in full, which saves asking where they stand.
  static Optional<String> target(Element link) {
    String href = link.attr("href").strip();
    boolean full = href.startsWith("https://") || href.startsWith("http://");
    return WebLink.of(full ? href : link.absUrl("href"));
  }

  /// The number of a list's first item.
  static int start(Element list) {
    try {
      return Math.max(0, Integer.parseInt(list.attr("start").strip()));
    } catch (NumberFormatException _) {
      return 1;
    }
  }

  /// What code is written in: `java` for the class `language-java` of it or of a part of it or
  /// around it; `null` where nothing says it.
  static @Nullable String codeLanguage(Element code) {
    Element inner = code.selectFirst("code");
    Element outer = code.parent();
    for (Element element : new Element[] {code, inner, outer}) {
      for (String name : element == null ? Set.<String>of() : element.classNames()) {
        for (String before : CODE) {
          if (name.startsWith(before) && name.length() > before.length()) {
            return name.substring(before.length()).toLowerCase(Locale.ROOT);
          }
        }
      }
    }
    return null;
  }

  /// Whether a part's language is another than that around it; where one is not known it is not.
  static boolean isForeign(String own, String outer) {
    return !own.isEmpty() && !outer.isEmpty() && !primary(own).equals(primary(outer));
  }

  private static String primary(String language) {
    return language.split("-", 2)[0];
  }

  /// The language that an element says it is in, a BCP 47 tag; empty where it says none.
  static String language(Element element) {
    String given = element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang");
    if (given.isBlank()) {
      return "";
    }
    String tag = Locale.forLanguageTag(given.strip().replace('_', '-')).toLanguageTag();
    return tag.equals("und") ? "" : tag;
  }
}
