package dev.offprint.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words that Offprint itself prints, in the language of the article, e.g. “By A, B and C”.
///
/// They stand in `wording_XX.properties`, one file per language, where the names of authors are put
/// together with `names.more` and, before the last, `names.last`. Dates are written with the names
/// of the months from there and not with the JDK's, so that they are the same on every JDK.
public final class Wording {
  private static final String FALLBACK = "en";
  private static final String TRADITIONAL_CHINESE = "zh-Hant";

  /// By how much the years of Thailand's calendar are ahead.
  private static final int BUDDHIST_YEARS = 543;

  /// English of other places than America has the day before the month.
  private static final String DAY_FIRST = "{day} {month} {year}";

  private static final Set<String> AMERICAN = Set.of("us", "ph", "pr", "vi", "gu", "as", "mp");

  private final String language;
  private final Properties words;
  private final String date;

  private Wording(String language, Properties words, String date) {
    this.language = language;
    this.words = words;
    this.date = date;
  }

  /// The words for a BCP 47 tag, e.g. `de-AT`; the English ones where Offprint does not speak the
  /// language.
  public static Wording of(String bcp47) {
    String language = file(bcp47);
    Properties words = load(language);
    if (words == null) {
      return english();
    }
    boolean dayFirst = language.equals(FALLBACK) && isOutsideAmerica(bcp47);
    String date = words.getProperty("date");
    return new Wording(language, words, dayFirst || date == null ? DAY_FIRST : date);
  }

  /// Whether the tag names a place, and none that writes days as America does.
  private static boolean isOutsideAmerica(String bcp47) {
    String[] subtags = bcp47.toLowerCase(Locale.ROOT).split("[-_]", -1);
    return subtags.length > 1 && subtags[1].length() == 2 && !AMERICAN.contains(subtags[1]);
  }

  private static Wording english() {
    Properties words = load(FALLBACK);
    if (words == null) {
      throw new IllegalStateException("wording_en.properties is missing; install Offprint again");
    }
    return new Wording(FALLBACK, words, words.getProperty("date", DAY_FIRST));
  }

  /// The language whose file has the words for a tag. Chinese has one for each of its scripts, and
  /// Norwegian as a whole has that of Bokmål, in which most of it is written.
  private static String file(String bcp47) {
    String language = primary(bcp47);
    return switch (language) {
      case "zh" -> isTraditional(bcp47) ? TRADITIONAL_CHINESE : language;
      case "no", "nn" -> "nb";
      case "iw" -> "he";
      case "in" -> "id";
      default -> language;
    };
  }

  /// Whether the tag names the script, or a place that writes with it.
  private static boolean isTraditional(String bcp47) {
    List<String> subtags = List.of(bcp47.toLowerCase(Locale.ROOT).split("[-_]", -1));
    boolean place = subtags.contains("tw") || subtags.contains("hk") || subtags.contains("mo");
    return subtags.contains("hant") || (place && !subtags.contains("hans"));
  }

  /// The first subtag in lower case; what is no language code has no file either.
  private static String primary(String bcp47) {
    int end = 0;
    while (end < bcp47.length() && isLetter(bcp47.charAt(end))) {
      end++;
    }
    return bcp47.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static @Nullable Properties load(String language) {
    String file = "wording_" + language + ".properties";
    try (InputStream in = Wording.class.getResourceAsStream(file)) {
      if (in == null) {
        return null;
      }
      Properties words = new Properties();
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read; install Offprint again", e);
    }
  }

  /// The language the words are in, e.g. `de` or `zh-Hant`.
  public String language() {
    return language;
  }

  /// The heading of a table of contents.
  public String contents() {
    return word("contents");
  }

  /// The name of an e-book's list of landmarks.
  public String landmarks() {
    return word("landmarks");
  }

  public String titlePage() {
    return word("titlePage");
  }

  public String cover() {
    return word("cover");
  }

  /// The heading of the notes.
  public String notes() {
    return word("notes");
  }

  /// What stands for a picture of which nobody says what it shows.
  public String picture() {
    return word("picture");
  }

  /// What stands for a title that is missing.
  public String untitled() {
    return word("untitled");
  }

  /// The words of an editorial remark.
  public String notice(Block.Notice.Kind kind) {
    return word("notice." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /// “By A, B and C”; the authors are at least one.
  public String byline(List<String> authors) {
    return phrase("byline", enumeration(authors));
  }

  /// “A, B and C”
  private String enumeration(List<String> names) {
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a byline needs an author");
    }
    String all = names.getFirst();
    for (int i = 1; i < names.size(); i++) {
      String key = i == names.size() - 1 ? "names.last" : "names.more";
      all = word(key).replace("{1}", names.get(i)).replace("{0}", all);
    }
    return all;
  }

  /// “Source: aajtak”; the name stands last in it.
  public String source(String name) {
    return phrase("source", name);
  }

  /// “Published March 1, 2025”
  public String published(LocalDate date) {
    return phrase("published", date(date));
  }

  /// “Updated March 1, 2025”
  public String modified(LocalDate date) {
    return phrase("modified", date(date));
  }

  /// “Retrieved March 1, 2025”
  public String retrieved(LocalDate date) {
    return phrase("retrieved", date(date));
  }

  /// When the article was published and, if on another day, last changed:
  /// “Published March 1, 2025 · Updated March 2, 2025”. Empty where neither is known.
  public Optional<String> dateline(Metadata metadata) {
    LocalDate published = metadata.published();
    LocalDate modified = metadata.modified();
    if (modified == null || modified.equals(published)) {
      return Optional.ofNullable(published).map(this::published);
    }
    String updated = modified(modified);
    return Optional.of(published == null ? updated : published(published) + " · " + updated);
  }

  /// “March 1, 2025”
  public String date(LocalDate day) {
    String month = word("months").split(",")[day.getMonthValue() - 1];
    return date.replace("{day}", number(day.getDayOfMonth()))
        .replace("{month}", month)
        .replace("{year}", number(day.getYear()))
        .replace("{buddhistYear}", number(day.getYear() + BUDDHIST_YEARS));
  }

  /// A number in the digits that the language is printed with.
  private String number(int number) {
    StringBuilder digits = new StringBuilder(Integer.toString(number));
    for (int i = 0; i < digits.length(); i++) {
      digits.setCharAt(i, word("digits").charAt(digits.charAt(i) - '0'));
    }
    return digits.toString();
  }

  /// “Prepared with Offprint”
  public String preparedWith() {
    return word("preparedWith");
  }

  /// A sentence on how the text of an e-book can be read.
  public String accessibleText() {
    return word("accessible.text");
  }

  /// A sentence that says that a table of contents leads everywhere.
  public String accessibleContents() {
    return word("accessible.contents");
  }

  /// A sentence that says that all pictures have a description.
  public String accessiblePictures() {
    return word("accessible.pictures");
  }

  private String phrase(String key, String filling) {
    return word(key).replace("%s", filling);
  }

  private String word(String key) {
    String word = words.getProperty(key);
    if (word == null) {
      throw new IllegalStateException("wording_" + language + ".properties has no " + key);
    }
    return word;
  }
}
