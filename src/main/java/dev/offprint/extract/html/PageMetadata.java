package dev.offprint.extract.html;

import dev.offprint.model.Metadata;
import dev.offprint.model.Surroundings.Line;
import dev.offprint.model.Surroundings.Place;
import dev.offprint.model.Surroundings.Sort;
import dev.offprint.model.WebLink;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page says about its article in its markup: linked data first, then OpenGraph and the
/// like, then what the names of its parts say.
final class PageMetadata {
  private static final Pattern BY =
      Pattern.compile(
          "^(?:written |posted |article )?(?:by|von|par|por|di|door|av|af)[: ] ?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern QUOTES = Pattern.compile("^[\"“”]|[\"“”]$");
  private static final Pattern AND = Pattern.compile(" ?[;,&|] ?| (?:and|und|et|y|e|en) ");
  private static final Pattern DAY_IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?=[/-]|$)");

  private static final List<String> AUTHOR_TAGS =
      List.of(
          "author",
          "article:author",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "byl",
          "citation_author");

  private static final List<String> DATE_TAGS =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "parsely-pub-date",
          "sailthru.date",
          "datepublished",
          "date",
          "dc.date",
          "dc.date.issued",
          "pubdate",
          "publish-date",
          "publication_date",
          "article.published",
          "published",
          "published-date",
          "citation_publication_date",
          "citation_date",
          "cxenseparse:recs:publishtime");

  private static final int DAY = "2024-03-02".length();
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_NAMES = 300;
  private static final int MOST_NAME_WORDS = 5;

  private final Document document;
  private final JsonLd linked;
  private final MetaTags tags;
  private final String address;

  /// @param address where the page came from; empty if that is not known
  PageMetadata(Document document, String address) {
    this.document = document;
    this.linked = JsonLd.of(document);
    this.tags = new MetaTags(document);
    this.address = address;
  }

  Metadata read() {
    List<String> publishers = linked.names("publisher");
    String site =
        first(tags.first("og:site_name"), publishers.isEmpty() ? null : publishers.get(0));
    String title =
        first(tags.first("og:title"), linked.text("headline"), tags.first("twitter:title"));
    String changed = first(linked.text("dateModified"), tags.first("article:modified_time"));
    return new Metadata.Builder()
        .title(new PageTitle(document, site).find(title))
        .authors(authors(site))
        .publisher(site)
        .url(canonical())
        .published(published())
        .modified(day(changed))
        .language(language())
        .description(
            first(
                tags.first("og:description"),
                tags.first("description"),
                linked.text("description")))
        .build();
  }

  /// Who wrote it; only where nobody else is named the site itself, if the page says so.
  private List<String> authors(@Nullable String site) {
    List<String> named = people(linked.names("author"));
    for (int i = 0; withoutSite(named, site).isEmpty() && i < AUTHOR_TAGS.size(); i++) {
      List<String> more =
          people(tags.all(AUTHOR_TAGS.get(i)).stream().map(PageMetadata::turned).toList());
      named = more.isEmpty() ? named : more;
    }
    List<String> cited =
        people(tags.all("citation_author").stream().map(PageMetadata::turned).toList());
    List<String> people = cited.containsAll(named) ? cited : withoutSite(named, site);
    return people.isEmpty() ? named : people;
  }

  /// `Doe, Jane` as `Jane Doe`, as libraries have names.
  private static String turned(String name) {
    int comma = name.indexOf(", ");
    boolean two = comma > 0 && name.indexOf(',', comma + 1) < 0;
    String family = two ? name.substring(0, comma) : "";
    String given = two ? name.substring(comma + 2) : "";
    return two && family.indexOf(' ') < 0 && given.split(" ").length <= 2
        ? given + " " + family
        : name;
  }

  private static List<String> withoutSite(List<String> names, @Nullable String site) {
    return names.stream().filter(name -> site == null || !PageTitle.isIn(site, name)).toList();
  }

  private static List<String> people(List<String> values) {
    Set<String> people = new LinkedHashSet<>();
    for (String value : values) {
      String names =
          value.length() > LONGEST_NAMES
              ? ""
              : BY.matcher(QUOTES.matcher(value.strip()).replaceAll("")).replaceFirst("");
      for (String name : AND.split(names)) {
        if (isName(name)) {
          people.add(name.strip());
        }
      }
    }
    return List.copyOf(people);
  }

  private static boolean isName(String name) {
    return !name.isBlank()
        && name.length() <= LONGEST_NAME
        && name.chars().noneMatch(c -> c == '/' || c == '@' || Character.isDigit(c))
        && name.strip().split(" +").length <= MOST_NAME_WORDS;
  }

  private @Nullable LocalDate published() {
    LocalDate day = day(linked.text("datePublished"));
    for (int i = 0; day == null && i < DATE_TAGS.size(); i++) {
      day = day(tags.first(DATE_TAGS.get(i)));
    }
    if (day == null) {
      Element part = document.selectFirst("[itemprop=datePublished]");
      day = part == null ? null : day(first(part.attr("datetime"), part.text()));
    }
    return day == null ? dayInAddress() : day;
  }

  /// `https://example.org/2024/03/02/ferry`.
  private @Nullable LocalDate dayInAddress() {
    Matcher found = DAY_IN_ADDRESS.matcher(address);
    return found.find() ? day(number(found, 1), number(found, 2), number(found, 3)) : null;
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  /// The day that a date or a date and time of ISO 8601 begins with; `null` where it is none.
  private static @Nullable LocalDate day(@Nullable String value) {
    String day = value == null ? "" : value.strip();
    boolean iso =
        day.length() >= DAY
            && day.charAt(4) == '-'
            && day.charAt(7) == '-'
            && day.substring(0, DAY).replace("-", "").chars().allMatch(c -> c >= '0' && c <= '9');
    return iso
        ? day(
            Integer.parseInt(day.substring(0, 4)),
            Integer.parseInt(day.substring(5, 7)),
            Integer.parseInt(day.substring(8, DAY)))
        : null;
  }

  private static @Nullable LocalDate day(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException _) {
      return null;
    }
  }

  private @Nullable String canonical() {
    Element link = document.selectFirst("link[rel=canonical]");
    String told = first(link == null ? null : link.absUrl("href"), tags.first("og:url"), address);
    return told == null ? null : WebLink.of(told).orElse(null);
  }

  private @Nullable String language() {
    Element html = document.selectFirst("html");
    String tag = first(html == null ? null : html.attr("lang"), tags.first("og:locale"));
    String known =
        tag == null ? "" : Locale.forLanguageTag(tag.strip().replace('_', '-')).toLanguageTag();
    return known.isEmpty() || known.equals("und") ? null : known;
  }

  /// What the page says of its authors and its day in words, for readers of other pages.
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (String label : List.of("twitter:label1", "twitter:label2")) {
      String value = tags.first(label.replace("label", "data"));
      String words = tags.first(label);
      if (value != null && words != null) {
        lines.add(new Line(words, Sort.UNKNOWN, Place.HEAD));
        lines.add(new Line(value, Sort.UNKNOWN, Place.HEAD));
      }
    }
    for (String name : DATE_TAGS) {
      tags.all(name).forEach(day -> lines.add(new Line(day, Sort.DAY, Place.HEAD)));
    }
    return lines;
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }
}
