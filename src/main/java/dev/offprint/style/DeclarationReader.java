package dev.offprint.style;

import com.helger.css.decl.CSSDeclaration;
import dev.offprint.report.Finding.Kind;
import dev.offprint.style.Property.Output;
import dev.offprint.style.Property.Place;
import dev.offprint.style.Property.Syntax;
import dev.offprint.style.Value.Keyword;
import dev.offprint.style.Value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Checks declarations: what Offprint does not know becomes a finding.
final class DeclarationReader {
  private final Notes notes;
  private final Place place;

  DeclarationReader(Notes notes, Place place) {
    this.notes = notes;
    this.place = place;
  }

  /// The declaration, or `null` where it was left out.
  @Nullable Declaration read(CSSDeclaration declaration, int line) {
    String name = declaration.getProperty().toLowerCase(Locale.ROOT);
    Property property = Property.of(name);
    if (property == null || !property.standsIn(place)) {
      notes.add(Kind.CSS_PROPERTY, line, Notes.excerpt(name));
      return null;
    }
    List<Term> terms = TermReader.read(declaration.getExpression());
    List<Setting> settings = settings(property, terms);
    if (settings == null) {
      refuse(property, declaration, line);
      return null;
    }
    boolean important = declaration.isImportant();
    String css = name + ": " + Term.css(terms) + (important ? " !important" : "");
    return new Declaration(property, css, important, settings);
  }

  private void refuse(Property property, CSSDeclaration declaration, int line) {
    String value = Notes.excerpt(TermReader.source(declaration.getExpression()));
    List<Term> terms = TermReader.read(declaration.getExpression());
    if (property == Property.FONT_FAMILY && !Families.names(terms).isEmpty()) {
      notes.add(Kind.CSS_FONT, line, value, Families.KNOWN);
    } else {
      notes.add(Kind.CSS_VALUE, line, value, property.css());
    }
  }

  private @Nullable List<Setting> settings(Property property, List<Term> terms) {
    if (terms.size() == 1 && terms.getFirst().css().equals("inherit")) {
      return place == Place.ELEMENT ? inherited(property) : null;
    }
    return switch (property) {
      case MARGIN, PADDING, BORDER_WIDTH, BORDER_STYLE -> sides(property.parts(), terms);
      case BORDER, BORDER_TOP, BORDER_RIGHT, BORDER_BOTTOM, BORDER_LEFT ->
          BorderReader.read(property, terms);
      case LIST_STYLE, PAGE_BREAK_BEFORE, PAGE_BREAK_AFTER, PAGE_BREAK_INSIDE ->
          settings(property.parts().getFirst(), terms);
      default -> longhand(property, terms);
    };
  }

  private static List<Setting> inherited(Property property) {
    if (property.output() == Output.EPUB) {
      return List.of();
    }
    if (property.parts().isEmpty()) {
      return List.of(new Setting(property, new Value.Inherit()));
    }
    List<Setting> settings = new ArrayList<>();
    for (Property part : property.parts()) {
      settings.addAll(inherited(part));
    }
    return settings;
  }

  private @Nullable List<Setting> longhand(Property property, List<Term> terms) {
    Value value = ValueReader.read(property, terms);
    if (value == null || !fits(property, value)) {
      return null;
    }
    boolean epubOnly = property.output() == Output.EPUB;
    return epubOnly ? List.of() : List.of(new Setting(property, normal(value)));
  }

  /// Whether a margin is one that elements, or pages, can have.
  private boolean fits(Property property, Value value) {
    if (property.syntax() != Syntax.MARGIN || !(value instanceof Value.Length length)) {
      return true;
    }
    return place == Place.PAGE ? length.number() >= 0 : length.unit() != Unit.PERCENT;
  }

  /// One word for words that say the same.
  private static Value normal(Value value) {
    if (!(value instanceof Keyword keyword)) {
      return value;
    }
    return switch (keyword.word()) {
      case "left" -> new Keyword("start");
      case "right" -> new Keyword("end");
      case "always" -> new Keyword("page");
      default -> keyword;
    };
  }

  /// One to four values for top, right, bottom and left.
  private @Nullable List<Setting> sides(List<Property> parts, List<Term> terms) {
    if (terms.isEmpty() || terms.size() > 4) {
      return null;
    }
    List<Setting> settings = new ArrayList<>();
    for (int side = 0; side < 4; side++) {
      int index = side < terms.size() ? side : side == 3 && terms.size() > 1 ? 1 : 0;
      List<Setting> one = longhand(parts.get(side), List.of(terms.get(index)));
      if (one == null) {
        return null;
      }
      settings.addAll(one);
    }
    return settings;
  }
}
