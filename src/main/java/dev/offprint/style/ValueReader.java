package dev.offprint.style;

import dev.offprint.style.Property.Syntax;
import dev.offprint.style.Term.Amount;
import dev.offprint.style.Term.Word;
import dev.offprint.style.Value.Length;
import dev.offprint.style.Value.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the values of longhand properties. `null` says that a property cannot have the value.
final class ValueReader {
  /// The longest length, in points: what a PDF sheet can have (ISO 32000-1, annex C).
  private static final float LONGEST = 14_400;

  private ValueReader() {}

  static @Nullable Value read(Property property, List<Term> terms) {
    if (property.syntax() == Syntax.FAMILY) {
      return Families.read(terms);
    }
    if (property.syntax() == Syntax.SHEET) {
      return SheetSize.read(terms);
    }
    if (property.syntax() == Syntax.CONTENT) {
      return ContentReader.read(terms);
    }
    return terms.size() == 1 ? single(property, terms.getFirst()) : null;
  }

  /// Reads a value that is one term.
  static @Nullable Value single(Property property, Term term) {
    if (term instanceof Word word && property.keywords().contains(word.text())) {
      return new Value.Keyword(word.text());
    }
    return switch (property.syntax()) {
      case LENGTH -> positive(length(term));
      case SIGNED_LENGTH -> length(term);
      case MARGIN -> lengthOrPercent(term);
      case EXTENT -> positive(lengthOrPercent(term));
      case FONT_SIZE -> aboveZero(lengthOrPercent(term));
      case LINE_HEIGHT -> lineHeight(term);
      case WEIGHT -> weight(term);
      case COUNT -> count(term);
      case COLOR -> Colors.read(term);
      case KEYWORD, FAMILY, CONTENT, SHEET, SHORTHAND -> null;
    };
  }

  private static @Nullable Value lineHeight(Term term) {
    if (term instanceof Amount(float number, String unit, _) && unit.isEmpty()) {
      return number > 0 && number <= 100 ? new Value.Plain(number) : null;
    }
    return aboveZero(lengthOrPercent(term));
  }

  private static @Nullable Value weight(Term term) {
    boolean ok =
        term instanceof Amount(float number, String unit, _)
            && unit.isEmpty()
            && number >= 100
            && number <= 900
            && number % 100 == 0;
    return ok ? plain(term) : null;
  }

  private static @Nullable Value count(Term term) {
    boolean ok =
        term instanceof Amount(float number, String unit, _)
            && unit.isEmpty()
            && number >= 1
            && number <= 100
            && number % 1 == 0;
    return ok ? plain(term) : null;
  }

  private static @Nullable Value plain(Term term) {
    return term instanceof Amount amount ? new Value.Plain(amount.number()) : null;
  }

  static @Nullable Length length(Term term) {
    Length length = lengthOrPercent(term);
    return length == null || length.unit() == Unit.PERCENT ? null : length;
  }

  private static @Nullable Length lengthOrPercent(Term term) {
    if (!(term instanceof Amount amount)) {
      return null;
    }
    if (amount.unit().isEmpty() && amount.number() == 0) {
      return new Length(0, Unit.PT);
    }
    Unit unit = Unit.of(amount.unit());
    boolean sane =
        unit != null && Math.abs(new Length(amount.number(), unit).points(12, 12)) <= LONGEST;
    return unit != null && sane ? new Length(amount.number(), unit) : null;
  }

  private static @Nullable Length positive(@Nullable Length length) {
    return length == null || length.number() < 0 ? null : length;
  }

  private static @Nullable Length aboveZero(@Nullable Length length) {
    return length == null || length.number() <= 0 ? null : length;
  }
}
