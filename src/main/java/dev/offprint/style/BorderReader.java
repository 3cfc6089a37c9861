package dev.offprint.style;

import dev.offprint.style.Value.Keyword;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads `border` and its four sides: width, style and colour in any order.
final class BorderReader {
  private BorderReader() {}

  static @Nullable List<Setting> read(Property property, List<Term> terms) {
    if (property != Property.BORDER) {
      return side(property, terms);
    }
    List<Setting> settings = new ArrayList<>();
    for (Property part : property.parts()) {
      List<Setting> side = side(part, terms);
      if (side == null) {
        return null;
      }
      settings.addAll(side);
    }
    return settings;
  }

  private static @Nullable List<Setting> side(Property property, List<Term> terms) {
    Map<Property, Value> values = initial(property);
    List<Property> open = new ArrayList<>(property.parts());
    for (Term term : terms) {
      Property taker = taker(open, term);
      Value value = taker == null ? null : ValueReader.single(taker, term);
      if (taker == null || value == null) {
        return null;
      }
      open.remove(taker);
      values.put(taker, value);
    }
    List<Setting> settings = new ArrayList<>();
    values.forEach((part, value) -> settings.add(new Setting(part, value)));
    return settings;
  }

  /// What a part has that the shorthand does not name.
  private static Map<Property, Value> initial(Property property) {
    Map<Property, Value> values = new EnumMap<>(Property.class);
    values.put(property.parts().get(0), new Keyword("medium"));
    values.put(property.parts().get(1), new Keyword("none"));
    values.put(property.parts().get(2), new Keyword("currentcolor"));
    return values;
  }

  private static @Nullable Property taker(List<Property> open, Term term) {
    for (Property property : open) {
      if (ValueReader.single(property, term) != null) {
        return property;
      }
    }
    return null;
  }
}
