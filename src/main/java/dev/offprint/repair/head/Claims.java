package dev.offprint.repair.head;

import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rows.Publications;
import dev.offprint.repair.rule.Credits;
import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads from one row around the text the name that may be the publication's.
final class Claims {
  private static final int FIRST_ROWS = 3;
  private static final int LONGEST = 40;
  private static final int MOST_WORDS = 5;
  private static final String[] DASHES = {" | ", " - ", " – ", " — ", " · ", "｜"};

  private static final Marks DASH_SIGNS = Marks.of("|-–—·｜");
  private static final String FOR = " for ";

  /// What a row is in which a name stands.
  enum Kind {
    /// `© 2024 Carrow Gazette`
    RIGHTS,
    /// `By Jane Doe, Carrow Gazette`
    BYLINE,
    /// `3 March 2024 · Carrow Gazette`
    DATE,
    /// `Carrow Gazette Vol. 14, No. 3 (30 September 2022)`
    ISSUE,
    /// `Photo: Jane Doe/Carrow Gazette`
    CREDIT,
    /// `The Last Ferry | Carrow Gazette`
    WINDOW,
    /// `More from Carrow Gazette`
    INVITES
  }

  /// A name and the row that it stands in.
  record Claim(String name, int row, Kind kind) {}

  private Claims() {}

  /// Adds what the row at `at` says.
  static void addAll(String text, int at, List<Claim> claims) {
    if (isOfRights(text)) {
      add(Publications.holder(text), at, Kind.RIGHTS, claims);
    } else if (Prose.isProse(text)) {
      add(credited(text), at, Kind.CREDIT, claims);
    } else {
      add(Publications.invited(text), at, Kind.INVITES, claims);
      addMarked(text, at, claims);
    }
  }

  /// Adds the names that stand behind a mark or a number; in a byline those that stand behind the
  /// author's.
  private static void addMarked(String text, int at, List<Claim> claims) {
    String credited = credited(text);
    String dashed = holds(text, DASH_SIGNS) ? behindDash(text) : null;
    int before = claims.size();
    add(behindLast(text, ", "), at, Kind.BYLINE, claims);
    add(dashed, at, Kind.BYLINE, claims);
    int bylines = claims.size();
    if (Prose.holdsDigit(text)) {
      addNumbered(text, at, claims);
    }
    add(credited, at, Kind.CREDIT, claims);
    if (at < FIRST_ROWS) {
      add(dashed, at, Kind.WINDOW, claims);
    }
    boolean some = claims.size() > before;
    boolean byline = some && !MetadataRows.authorsBelowTitle(text).isEmpty();
    claims.subList(byline ? bylines : before, byline ? claims.size() : bylines).clear();
  }

  private static void addNumbered(String text, int at, List<Claim> claims) {
    if (MetadataRows.dateOfIssue(text) != null) {
      add(beforeNumber(text), at, Kind.ISSUE, claims);
    } else {
      add(behindDigits(text), at, Kind.DATE, claims);
    }
  }

  private static boolean holds(String text, Marks marks) {
    for (int i = 0; i < text.length(); i++) {
      if (marks.has(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static void add(@Nullable String name, int at, Kind kind, List<Claim> claims) {
    if (name != null && isName(name)) {
      claims.add(new Claim(name, at, kind));
    }
  }

  /// Whether the words could be the name of anything.
  static boolean isName(String name) {
    return name.length() > 1
        && name.length() <= LONGEST
        && !Prose.hasMoreWords(name, MOST_WORDS)
        && name.indexOf('\n') < 0
        && !Prose.endsSentence(name)
        && !MetadataRows.isKicker(name)
        && Character.isLetter(name.charAt(0));
  }

  /// Whether the row is about rights: by its first words, or the sign behind a short name.
  private static boolean isOfRights(String text) {
    int sign = text.indexOf('©');
    boolean behind = sign >= 0 && sign <= LONGEST && (sign == 0 || !Credits.isCredited(text));
    return behind || Publications.isOfRights(text) || MetadataRows.rights(text) != null;
  }

  private static @Nullable String behindLast(String text, String mark) {
    int at = text.lastIndexOf(mark);
    return at < 0 ? null : text.substring(at + mark.length()).strip();
  }

  private static @Nullable String behindDash(String text) {
    int from = -1;
    for (String dash : DASHES) {
      int at = text.lastIndexOf(dash);
      from = at < 0 ? from : Math.max(from, at + dash.length());
    }
    return from < 0 ? null : text.substring(from).strip();
  }

  private static @Nullable String beforeNumber(String text) {
    int start = 0;
    for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', start)) {
      boolean number = space > start && Character.isDigit(text.charAt(start));
      if (number || Publications.isOfIssue(text.substring(start, space))) {
        return text.substring(0, start).strip();
      }
      start = space + 1;
    }
    return null;
  }

  private static @Nullable String behindDigits(String text) {
    int from = text.length();
    while (from > 0 && !Character.isDigit(text.charAt(from - 1))) {
      from--;
    }
    String rest = text.substring(from);
    int mark = 0;
    while (mark < rest.length() && " \u00a0·|•,".indexOf(rest.charAt(mark)) >= 0) {
      mark++;
    }
    String name = rest.substring(mark).strip();
    return mark == 0 || !Prose.startsAnew(name) ? null : name;
  }

  /// `Jane Doe/Carrow Gazette`, `Jane Doe for Carrow Gazette`
  private static @Nullable String credited(String text) {
    boolean may = text.indexOf('/') >= 0 || text.contains(FOR);
    int start = may ? Credits.start(text) : -1;
    if (start < 0) {
      return null;
    }
    String credit = text.substring(start);
    int slash = credit.lastIndexOf('/');
    int with = credit.lastIndexOf(FOR);
    int from = slash >= 0 ? slash + 1 : with >= 0 ? with + FOR.length() : -1;
    int end = credit.length();
    while (end > 0 && ")）]】.".indexOf(credit.charAt(end - 1)) >= 0) {
      end--;
    }
    return from < 0 || from >= end ? null : credit.substring(from, end).strip();
  }
}
