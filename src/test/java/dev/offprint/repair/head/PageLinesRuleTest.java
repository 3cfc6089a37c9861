package dev.offprint.repair.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.offprint.model.Article;
import dev.offprint.model.Metadata;
import dev.offprint.model.SourceText;
import dev.offprint.model.Surroundings.Line;
import dev.offprint.model.Surroundings.Place;
import dev.offprint.model.Surroundings.Sort;
import dev.offprint.report.Report;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who wrote an article and when, as the lines of its page say.
class PageLinesRuleTest {
  private static final Metadata ENGLISH = new Metadata.Builder().language("en").build();

  private static Article read(Metadata known, Line... lines) {
    Article article = new Article(known, List.of());
    Report report = new Report(SourceText.of("page.html", ""), "UTF-8");
    return new PageLinesRule(List.of(lines)).apply(article, report);
  }

  private static Line head(String text) {
    return new Line(text, Sort.UNKNOWN, Place.HEAD);
  }

  private static Line name(String text, Place place) {
    return new Line(text, Sort.NAME, place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By Nora Berg                    | Nora Berg
          Written by Nora Berg            | Nora Berg
          By Nora Berg and Tom Vale       | Nora Berg; Tom Vale
          by Amanda · Dec 20, 2025        | Amanda
          """)
  void aBylineBesideTheTitleNamesTheAuthors(String line, String authors) {
    assertEquals(authors, String.join("; ", read(ENGLISH, head(line)).metadata().authors()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nora Berg",
        "The Last Ferry",
        "No Comments",
        "By the way, the tide is high.",
        "Share this"
      })
  void aLineThatNothingShowsToBeABylineNamesNobody(String line) {
    assertEquals(List.of(), read(ENGLISH, head(line)).metadata().authors());
  }

  @Test
  void aNameThatTheMarkupMarksIsTheAuthors() {
    Article read = read(ENGLISH, name("Nora Berg", Place.HEAD), head("Harbour Reporter"));
    assertEquals(List.of("Nora Berg"), read.metadata().authors());
  }

  @Test
  void whatSomebodyIsNamesNobody() {
    Article read = read(ENGLISH, name("Marketing Director", Place.HEAD));
    assertEquals(List.of(), read.metadata().authors());
  }

  @Test
  void ofTheNamesInTheMarkupOnlyPeopleStay() {
    Metadata known =
        ENGLISH.toBuilder().authors(List.of("NORA BERG", "AP National Political Writer")).build();
    assertEquals(List.of("Nora Berg"), read(known).metadata().authors());
    Metadata desk = ENGLISH.toBuilder().authors(List.of("Chief Editor")).build();
    assertEquals(List.of("Chief Editor"), read(desk).metadata().authors());
  }

  @Test
  void theNameBesideTheDayIsTheAuthors() {
    Article read = read(ENGLISH, head("Dec 17, 2025"), head("Nora Berg"));
    assertEquals(List.of("Nora Berg"), read.metadata().authors());
    assertEquals(LocalDate.of(2025, 12, 17), read.metadata().published());
  }

  @Test
  void aNameElsewhereCountsOnlyIfAllAgree() {
    Line berg = name("Nora Berg", Place.ELSEWHERE);
    Line vale = name("Tom Vale", Place.ELSEWHERE);
    assertEquals(List.of("Nora Berg"), read(ENGLISH, berg, berg).metadata().authors());
    assertEquals(List.of(), read(ENGLISH, berg, vale).metadata().authors());
  }

  @Test
  void aPersonComesBeforeTheSiteAndAnAccount() {
    Metadata site = ENGLISH.toBuilder().publisher("Gazette").authors(List.of("Gazette")).build();
    assertEquals(List.of("Nora Berg"), read(site, head("By Nora Berg")).metadata().authors());
    Metadata account = ENGLISH.toBuilder().authors(List.of("nberg7")).build();
    assertEquals(List.of("Nora Berg"), read(account, head("By Nora Berg")).metadata().authors());
  }

  @Test
  void whatIsKnownStays() {
    Metadata known =
        ENGLISH.toBuilder()
            .authors(List.of("Tom Vale"))
            .published(LocalDate.of(2024, 3, 2))
            .build();
    Article article = new Article(known, List.of());
    Report report = new Report(SourceText.of("page.html", ""), "UTF-8");
    Line byline = head("By Nora Berg");
    assertSame(
        article, new PageLinesRule(List.of(byline, head("5 May 2025"))).apply(article, report));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          August 16, 2019            | 2019-08-16
          Published on 14 March 2024 | 2024-03-14
          2024-03-02                 | 2024-03-02
          Submitted on 18 Dec 2025   | 2025-12-18
          """)
  void aDayBesideTheTitleIsThatOfPublication(String line, LocalDate day) {
    assertEquals(day, read(ENGLISH, head(line)).metadata().published());
  }

  @Test
  void anUpdateIsNoPublication() {
    Metadata read = read(ENGLISH, head("Last updated:"), head("Dec 12, 2025")).metadata();
    assertNull(read.published());
    assertEquals(LocalDate.of(2025, 12, 12), read.modified());
  }

  @Test
  void daysElsewhereCountOnlyIfAllAgree() {
    Line one = new Line("March 2, 2024", Sort.DAY, Place.ELSEWHERE);
    Line other = new Line("March 9, 2024", Sort.DAY, Place.ELSEWHERE);
    assertEquals(LocalDate.of(2024, 3, 2), read(ENGLISH, one).metadata().published());
    assertNull(read(ENGLISH, one, other).metadata().published());
  }
}
