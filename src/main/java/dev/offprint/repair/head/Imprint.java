package dev.offprint.repair.head;

import dev.offprint.model.Block;
import dev.offprint.repair.head.Claims.Claim;
import dev.offprint.repair.rows.MetadataRows;
import dev.offprint.repair.rows.Publications;
import dev.offprint.repair.rule.Credits;
import dev.offprint.repair.rule.Prose;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The rows around a text in which the name of the publication may stand, and what they agree on.
///
/// A row alone proves nothing: who holds the rights may be the author, and what stands behind the
/// title a section.
final class Imprint {
  private static final int FARTHEST = 40;
  private static final int LONGEST = 200;
  private static final int MOST_ROWS = 200;
  private static final int MOST_LINES = 8;
  private static final int MOST_WORDS_BESIDE = 16;

  private final List<Block> blocks;
  private final String language;
  private final List<Integer> places = new ArrayList<>();
  private final List<String> rows = new ArrayList<>();
  private final List<String> folded = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final Set<String> people = new HashSet<>();

  private Imprint(List<Block> blocks, String language) {
    this.blocks = blocks;
    this.language = language;
  }

  /// The name of the publication; `null` where no two rows agree on one, or one says it.
  static @Nullable String publisher(List<Block> blocks, String language) {
    Imprint imprint = new Imprint(blocks, language);
    imprint.readClaims();
    return imprint.claims.isEmpty() || imprint.isSaid() ? null : imprint.agreed();
  }

  private void readClaims() {
    int head = Math.min(FARTHEST, blocks.size());
    readRows(0, head, MOST_ROWS / 2);
    readRows(Math.max(head, blocks.size() - FARTHEST), blocks.size(), MOST_ROWS);
  }

  /// The rows of the blocks until `end`; of one with many lines, those at its end.
  private void readRows(int start, int end, int most) {
    for (int i = start; i < end && rows.size() < most; i++) {
      String text = Prose.body(blocks.get(i));
      boolean line = text != null && text.length() > LONGEST && text.indexOf('\n') < 0;
      int to = text == null || line ? 0 : text.length();
      for (int lines = 0; text != null && to > 0 && lines < MOST_LINES; lines++) {
        int from = text.lastIndexOf('\n', to - 1) + 1;
        if (to > from && to - from <= LONGEST) {
          readRow(text.substring(from, to), i);
        }
        to = from - 1;
      }
    }
  }

  private void readRow(String row, int place) {
    Claims.addAll(row, rows.size(), claims);
    rows.add(row);
    places.add(place);
  }

  /// Whether a row says where the article comes from.
  private boolean isSaid() {
    return rows.stream().anyMatch(row -> MetadataRows.source(row) != null);
  }

  private @Nullable String agreed() {
    rows.forEach(row -> folded.add(Prose.folded(row)));
    readPeople();
    for (Claims.Kind kind : Claims.Kind.values()) {
      for (Claim claim : claims) {
        if (claim.kind() == kind && !isPerson(claim.name()) && isConfirmed(claim)) {
          return claim.name();
        }
      }
    }
    return null;
  }

  private void readPeople() {
    for (int row = 0; row < rows.size(); row++) {
      List<String> names = MetadataRows.authorsBelowTitle(rows.get(row));
      boolean beside = names.isEmpty() && Head.isNameBesideDate(blocks, places.get(row), language);
      names = beside ? MetadataRows.authorsBesideDate(rows.get(row)) : names;
      names.forEach(name -> people.add(Prose.folded(name)));
    }
  }

  private boolean isPerson(String name) {
    return !Publications.isOfPaper(name) && people.contains(Prose.folded(name));
  }

  private boolean isConfirmed(Claim claim) {
    boolean agency = Credits.isAgency(claim.name());
    return switch (claim.kind()) {
      case RIGHTS ->
          !agency
              && (Publications.isOfPaper(claim.name())
                  || SiteName.isAddress(claim.name())
                  || standsAlone(claim)
                  || isClaimedElsewhere(claim)
                  || stands(claim));
      case BYLINE -> !agency && (isClaimedElsewhere(claim) || stands(claim) && isTold(claim));
      case DATE, ISSUE ->
          !agency
              && (Publications.isOfPaper(claim.name())
                  || isClaimedElsewhere(claim)
                  || begins(claim));
      case CREDIT, INVITES ->
          !agency
              && (isClaimedElsewhere(claim)
                  || standsAlone(claim)
                      && (Publications.isOfPaper(claim.name()) || standsTwice(claim)));
      case WINDOW ->
          !agency
              && (isClaimedElsewhere(claim)
                  || standsAlone(claim)
                      && (Publications.isOfPaper(claim.name()) || Prose.hasWords(claim.name(), 2))
                      && !isInText(claim.name()));
    };
  }

  /// Whether a row of another kind has the name too.
  private boolean isClaimedElsewhere(Claim claim) {
    return claims.stream()
        .anyMatch(
            other ->
                other.row() != claim.row()
                    && other.kind() != claim.kind()
                    && isSame(other.name(), claim.name()));
  }

  private static boolean isSame(String a, String b) {
    return Prose.folded(a).equals(Prose.folded(b));
  }

  /// Whether a row is nothing but the name, and not where the author's stands.
  private boolean standsAlone(Claim claim) {
    String name = Prose.folded(claim.name());
    for (int row = 0; row < rows.size(); row++) {
      if (folded.get(row).equals(name) && !isWhereAuthorsStand(places.get(row))) {
        return true;
      }
    }
    return false;
  }

  private boolean standsTwice(Claim claim) {
    String name = Prose.folded(claim.name());
    return folded.stream().filter(name::equals).count() > 1;
  }

  /// Beside the date, or directly below the text.
  private boolean isWhereAuthorsStand(int place) {
    String above = place == 0 ? null : Prose.body(blocks.get(place - 1));
    return Head.isDate(blocks, place + 1, language)
        || Head.isDate(blocks, place - 1, language)
        || above != null && Prose.isProse(above) && MetadataRows.rights(above) == null;
  }

  /// Whether the name stands in another row, neither that of an author nor that of a picture.
  private boolean stands(Claim claim) {
    for (int row = 0; row < rows.size(); row++) {
      String text = rows.get(row);
      if (row != claim.row()
          && text.length() > claim.name().length()
          && holds(text, claim.name())
          && !Prose.hasMoreWords(text, MOST_WORDS_BESIDE)
          && !Credits.isCredited(text)) {
        return true;
      }
    }
    return false;
  }

  /// Whether two rows more have the name.
  private boolean isTold(Claim claim) {
    return rows.stream().filter(row -> holds(row, claim.name())).count() > 2;
  }

  /// Whether another row or the text begins with the name.
  private boolean begins(Claim claim) {
    int own = places.get(claim.row());
    for (int i = 0; i < Math.min(FARTHEST, blocks.size()); i++) {
      String text = i == own ? null : Prose.body(blocks.get(i));
      if (text != null && text.startsWith(claim.name())) {
        return true;
      }
    }
    return false;
  }

  private boolean isInText(String name) {
    return rows.stream().anyMatch(row -> Prose.isProse(row) && holds(row, name));
  }

  private static boolean holds(String text, String name) {
    int at = text.indexOf(name);
    int end = at + name.length();
    return at >= 0 && isEdge(text, at - 1, at) && isEdge(text, end, end - 1);
  }

  private static boolean isEdge(String text, int outer, int inner) {
    return outer < 0
        || outer >= text.length()
        || !Character.isLetterOrDigit(text.charAt(outer))
        || text.charAt(inner) >= '\u0E00';
  }
}
