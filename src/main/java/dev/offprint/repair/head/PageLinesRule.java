package dev.offprint.repair.head;

import dev.offprint.model.Article;
import dev.offprint.model.Metadata;
import dev.offprint.model.Span;
import dev.offprint.model.Surroundings.Line;
import dev.offprint.model.Surroundings.Place;
import dev.offprint.model.Surroundings.Sort;
import dev.offprint.repair.rows.LoneLabels;
import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rows.SeveralRows;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads into the metadata what lines of a page say of its article that its markup does not tell:
/// who wrote it and when.
///
/// A line beside the title counts, and elsewhere one that its names say to be of that sort and
/// that all others like it agree with.
public final class PageLinesRule implements Rule {
  private static final double BESIDE_TITLE = 0.85;
  private static final int LONGEST_NAME = 60;

  private final List<Line> lines;

  /// @param lines of the page, in reading order
  public PageLinesRule(List<Line> lines) {
    this.lines = List.copyOf(lines);
  }

  @Override
  public String id() {
    return "page-lines";
  }

  @Override
  public String summary() {
    return "reads who wrote an article and when from the lines of its page";
  }

  @Override
  public Article apply(Article article, Report report) {
    Metadata known = article.metadata();
    Metadata.Builder builder = known.toBuilder();
    List<String> people = MetadataRows.people(known.authors());
    boolean changed = !people.equals(known.authors()) && propose(String.join("; ", people), report);
    if (changed) {
      builder.authors(people);
    }
    if (!known.namesPerson()) {
      List<String> authors = authors(known.languageOrUndetermined());
      if (!authors.isEmpty() && propose(String.join("; ", authors), report)) {
        builder.authors(authors);
        changed = true;
      }
    }
    if (known.published() == null) {
      changed |= readDays(known, builder, report);
    }
    return changed ? article.withMetadata(builder.build()) : article;
  }

  private boolean propose(String value, Report report) {
    return report.propose(new Change(id(), Effect.METADATA, Span.NONE, "", value, BESIDE_TITLE));
  }

  private boolean readDays(Metadata known, Metadata.Builder builder, Report report) {
    Days days = new Days(known.languageOrUndetermined());
    lines.forEach(days::read);
    LocalDate published = days.published();
    if (published != null && propose(published.toString(), report)) {
      builder.published(published);
      return true;
    }
    LocalDate modified = days.modified;
    if (published == null && known.modified() == null && modified != null) {
      builder.modified(modified);
      return propose(modified.toString(), report);
    }
    return false;
  }

  /// The days that the lines name.
  private static final class Days {
    private final String language;
    private final Set<LocalDate> elsewhere = new HashSet<>();
    private @Nullable LocalDate head;
    private @Nullable LocalDate modified;
    private String before = "";

    Days(String language) {
      this.language = language;
    }

    void read(Line line) {
      SeveralRows rows = SeveralRows.of(line.text(), language);
      LocalDate day =
          rows == null ? MetadataRows.dateInHead(line.text(), language) : rows.published();
      if (rows != null && rows.modified() != null && line.place() != Place.ELSEWHERE) {
        modified = modified == null ? rows.modified() : modified;
      }
      if (day != null) {
        boolean update = MetadataRows.isUpdate(line.text()) || MetadataRows.isUpdate(before);
        if (line.place() == Place.ELSEWHERE) {
          elsewhere.add(day);
        } else if (update) {
          modified = modified == null ? day : modified;
        } else if (head == null) {
          head = day;
        }
      }
      before = line.text();
    }

    @Nullable LocalDate published() {
      return head == null && modified == null && elsewhere.size() == 1
          ? elsewhere.iterator().next()
          : head;
    }
  }

  private List<String> authors(String language) {
    List<String> found = new ArrayList<>();
    Set<List<String>> elsewhere = new HashSet<>();
    boolean over = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      List<String> names = names(i, language);
      if (line.place() == Place.ELSEWHERE) {
        elsewhere.add(names);
      } else if (!over) {
        names.stream().filter(name -> isOther(name, found)).forEach(found::add);
      }
      over |= !found.isEmpty() && names.isEmpty() && line.sort() != Sort.NAME;
    }
    elsewhere.remove(List.of());
    return found.isEmpty() && elsewhere.size() == 1 ? elsewhere.iterator().next() : found;
  }

  /// Whether the name is none of those found, with an office or a paper behind it.
  private static boolean isOther(String name, List<String> found) {
    return found.stream().noneMatch(known -> name.contains(known) || known.contains(name));
  }

  private List<String> names(int index, String language) {
    Line line = lines.get(index);
    String text = line.text();
    String before = index == 0 ? "" : lines.get(index - 1).text();
    SeveralRows rows = SeveralRows.of(text, language);
    List<String> names = rows == null ? MetadataRows.authorsBelowTitle(text) : rows.authors();
    if (!names.isEmpty() || text.length() > LONGEST_NAME) {
      return names;
    }
    if (LoneLabels.isBylineLabel(before)) {
      return MetadataRows.authorsBelowLabel(text, language);
    }
    boolean byDay = line.place() == Place.HEAD && (isDay(index - 1) || isDay(index + 1));
    return line.sort() == Sort.NAME || byDay && line.sort() == Sort.UNKNOWN
        ? MetadataRows.authorsAlone(text, language)
        : List.of();
  }

  private boolean isDay(int index) {
    return index >= 0 && index < lines.size() && MetadataRows.isDayAlone(lines.get(index).text());
  }
}
