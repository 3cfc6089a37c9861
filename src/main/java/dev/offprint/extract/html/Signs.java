package dev.offprint.extract.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/// What the names that a page gives to a part of it (its classes, its id, its role) say that it is.
final class Signs {
  /// Names of parts that are nothing of an article, as words.
  private static final Set<String> AROUND =
      Set.of(
          ("ad ads advert adverts advertisement advertising banner breadcrumb breadcrumbs byline"
                  + " carousel comment comments commentlist consent cookie cookies crumbs"
                  + " disqus donate donation dropdown follow footer gallery hashtags"
                  + " mailinglist masthead menu metadata modal nav navbar navigation newsletter"
                  + " outbrain paging pagination paywall popular popup print promo promoted promotion"
                  + " rating readmore recirc recirculation recommend recommendations recommended"
                  + " related remark replies reply respond share sharedaddy sharing shares sidebar"
                  + " signup skip social socials sponsor sponsored subscribe subscription tag tags"
                  + " taboola teaser teasers toolbar tooltip trending upsell widget widgets")
              .split(" "));

  /// Names of what readers write below an article, however much that is.
  private static final Set<String> REMARKS =
      Set.of("comment", "comments", "commentlist", "disqus", "remark", "replies", "respond");

  private static final Set<String> ADMONITIONS = Set.of("admonition", "admonitionblock", "callout");

  /// Parts of one.
  private static final Set<String> INSIDE = Set.of("title", "heading", "icon", "content", "body");

  private static final Set<String> EMOJI = Set.of("emoji", "emojione", "smiley", "latex", "tex");

  private static final Set<String> CAPTIONS =
      Set.of("caption", "captions", "imagecaption", "cutline", "credit", "credits", "photocredit");

  private static final Set<String> ROWS =
      Set.of(
          ("author authors date dateline datetime time timestamp published pubdate posted updated"
                  + " modified")
              .split(" "));

  private static final Set<String> AUTHORS =
      Set.of("author", "authors", "authorbox", "contributor", "contributors", "writer");

  /// What stands beside one of these in the name of a part about who wrote the article.
  private static final Set<String> ABOUT =
      Set.of("bio", "bios", "biography", "about", "box", "authorbox", "card", "info", "profile");

  private static final Set<String> STANDFIRSTS =
      Set.of(
          ("standfirst subtitle dek deck subhead subheadline synopsis summary teaser excerpt"
                  + " description chapo strapline")
              .split(" "));

  private static final Set<String> ROLES =
      Set.of(
          "alert",
          "alertdialog",
          "banner",
          "button",
          "complementary",
          "contentinfo",
          "dialog",
          "menu",
          "menubar",
          "navigation",
          "search",
          "status",
          "tablist",
          "toolbar",
          "tooltip");

  private static final Set<String> BODY =
      Set.of(
          ("articlebody articlecontent articletext contentbody entrycontent"
                  + " postbody postcontent storybody storycontent storytext bodytext bodycopy")
              .split(" "));

  private static final List<String> STATES =
      List.of("has-", "no-", "with-", "without-", "show-", "hide-", "enable-", "disable-", "not-");

  private static final int LONGEST = 16;

  private Signs() {}

  /// Whether the role that the part has for those who do not see the page is around an article.
  static boolean isOfRoleAround(Element element) {
    return ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT));
  }

  /// Whether the word says that readers wrote what stands there.
  static boolean isOfRemarks(String word) {
    return REMARKS.contains(word);
  }

  /// The words of its names, `relatedPosts` or `post-share`, that say that it is around an article
  /// and nothing of it.
  static Set<String> around(Element element) {
    String classes = element.className();
    String id = element.id();
    if (classes.isEmpty() && id.isEmpty()) {
      return Set.of();
    }
    Set<String> found = new HashSet<>();
    collect(classes, AROUND, found);
    collect(id, AROUND, found);
    if (has(element, AUTHORS) && has(element, ABOUT)) {
      found.add("about-author");
    }
    return found;
  }

  /// Whether one of the words of its names is in the set.
  static boolean has(Element element, Set<String> words) {
    return holds(element.className(), words) || holds(element.id(), words);
  }

  private static boolean holds(String names, Set<String> words) {
    if (names.isEmpty()) {
      return false;
    }
    Set<String> found = new HashSet<>();
    collect(names, words, found);
    return !found.isEmpty();
  }

  /// Whether they say that it is hidden until something happens.
  static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  /// Whether they say that it is a remark set apart from the text: a note, a warning.
  static boolean isAdmonition(Element element) {
    return holds(element.className(), ADMONITIONS) && !holds(element.className(), INSIDE);
  }

  /// Whether they say that it is a picture in the place of a character.
  static boolean isEmoji(Element element) {
    return holds(element.className(), EMOJI);
  }

  /// Whether they say that it is a caption, or who made a picture.
  static boolean isCaption(Element element) {
    return holds(element.className(), CAPTIONS);
  }

  /// Whether it is a line, and they say that it is a caption.
  static boolean isCaptionLine(Element element) {
    boolean line = element.normalName().equals("p") || element.normalName().equals("div");
    return line && isCaption(element) && element.select("p, div").size() == 1;
  }

  /// Whether they say that it is a row with a day or with who wrote the article.
  static boolean isRow(Element element) {
    return holds(element.className(), ROWS);
  }

  /// Whether they say that it tells what the article is about.
  static boolean isStandfirst(Element element) {
    return has(element, STANDFIRSTS);
  }

  /// Whether they say that it is the text of the article.
  static boolean isBody(Element element) {
    return element.attr("itemprop").equals("articleBody")
        || BODY.contains(joined(element.id()))
        || element.classNames().stream().anyMatch(name -> BODY.contains(joined(name)));
  }

  private static String joined(String name) {
    return name.chars()
        .filter(Character::isLetter)
        .mapToObj(c -> String.valueOf((char) Character.toLowerCase(c)))
        .collect(Collectors.joining());
  }

  private static void collect(String names, Set<String> known, Set<String> found) {
    int from = 0;
    while (from < names.length()) {
      int space = names.indexOf(' ', from);
      int end = space < 0 ? names.length() : space;
      if (!isState(names, from)) {
        collect(names, from, end, known, found);
      }
      from = end + 1;
    }
  }

  /// Whether the name says what the part is like, `has-comments`, and not what it is.
  private static boolean isState(String names, int from) {
    for (String state : STATES) {
      if (names.startsWith(state, from)) {
        return true;
      }
    }
    return false;
  }

  private static void collect(
      String names, int start, int end, Set<String> known, Set<String> found) {
    int from = start;
    for (int i = start + 1; i <= end; i++) {
      boolean over = i == end || !Character.isLetterOrDigit(names.charAt(i));
      boolean hump =
          !over
              && Character.isUpperCase(names.charAt(i))
              && Character.isLowerCase(names.charAt(i - 1));
      if (over || hump) {
        String word = word(names, from, i);
        if (known.contains(word)) {
          found.add(word);
        }
        from = over ? i + 1 : i;
      }
    }
  }

  /// The word from `from` to `to` in lower case, without a number behind it; empty for what is too
  /// short or too long to say anything.
  private static String word(String names, int from, int to) {
    int end = to;
    while (end > from && Character.isDigit(names.charAt(end - 1))) {
      end--;
    }
    return end - from > 1 && end - from <= LONGEST
        ? names.substring(from, end).toLowerCase(Locale.ROOT)
        : "";
  }
}
