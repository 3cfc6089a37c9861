package dev.offprint.style;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What `@media` asks for. Pages are print; the screens are those of e-readers.
///
/// @param narrowest the least width of the sheet, in points; for print only
/// @param widest the greatest
record Medium(boolean print, boolean screen, float narrowest, float widest) {
  static final Medium ALL = new Medium(true, true, 0, Float.MAX_VALUE);

  private static final Medium NONE = new Medium(false, false, 0, Float.MAX_VALUE);
  private static final Medium PRINT = new Medium(true, false, 0, Float.MAX_VALUE);
  private static final Medium SCREEN = new Medium(false, true, 0, Float.MAX_VALUE);

  /// Reads a list of media: `print`, `screen`, `all` or one `print and (max-width: 160mm)`;
  /// `null` where there is anything else in it.
  static @Nullable Medium of(String query) {
    String css = query.strip().toLowerCase(Locale.ROOT);
    if (css.startsWith("print") && css.contains("(")) {
      return sized(css.substring("print".length()).strip());
    }
    Medium all = NONE;
    for (String type : css.split(",", -1)) {
      Medium one = type(type.strip());
      if (one == null) {
        return null;
      }
      all = new Medium(all.print || one.print, all.screen || one.screen, 0, Float.MAX_VALUE);
    }
    return all;
  }

  private static @Nullable Medium type(String type) {
    return switch (type) {
      case "print" -> PRINT;
      case "screen" -> SCREEN;
      case "all", "" -> ALL;
      default -> null;
    };
  }

  /// Reads what follows `print`: `and (max-width: …)` or `and (min-width: …)`.
  private static @Nullable Medium sized(String condition) {
    String css = condition.replaceAll("\\s+", "");
    boolean most = css.startsWith("and(max-width:");
    if ((!most && !css.startsWith("and(min-width:")) || !css.endsWith(")")) {
      return null;
    }
    Term term = TermReader.term(css.substring("and(max-width:".length(), css.length() - 1));
    Value.Length length = ValueReader.length(term);
    if (length == null) {
      return null;
    }
    float points = length.points(12, 12);
    return new Medium(true, false, most ? 0 : points, most ? points : Float.MAX_VALUE);
  }

  /// The medium of a rule inside a rule.
  Medium and(Medium inner) {
    return new Medium(
        print && inner.print,
        screen && inner.screen,
        Math.max(narrowest, inner.narrowest),
        Math.min(widest, inner.widest));
  }

  boolean isPrintedOn(Paper paper) {
    return print && paper.width() >= narrowest && paper.width() <= widest;
  }
}
