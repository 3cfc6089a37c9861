package dev.offprint.style;

import dev.offprint.report.Finding.Kind;
import dev.offprint.style.PageRule.Which;
import dev.offprint.style.PageStyle.Box;
import dev.offprint.style.Property.Place;
import dev.offprint.style.SheetReader.BlockReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the `@page` rules of a sheet with their margin boxes.
final class PageReader {
  private final String sheet;
  private final Notes notes;
  private final List<PageRule> rules = new ArrayList<>();

  PageReader(String sheet, Notes notes) {
    this.sheet = sheet;
    this.notes = notes;
  }

  List<PageRule> rules() {
    return rules;
  }

  void read(Piece piece, Medium medium) {
    List<Piece> declarations = new ArrayList<>();
    Map<Box, List<Declaration>> boxes = new EnumMap<>(Box.class);
    for (Piece each : Piece.declarations(body(piece), piece.bodyLine())) {
      if (each.isAtRule()) {
        box(each, boxes);
      } else {
        declarations.add(each);
      }
    }
    List<Declaration> own = new BlockReader(notes, Place.PAGE).pieces(declarations);
    for (Which which : which(piece)) {
      rules.add(new PageRule(which, own, boxes, medium, sheet + ":" + piece.line()));
    }
  }

  private static String body(Piece piece) {
    String body = piece.body();
    return body == null ? "" : body;
  }

  private void box(Piece piece, Map<Box, List<Declaration>> boxes) {
    Box box = box(piece.head().strip());
    if (box == null || piece.body() == null) {
      notes.add(Kind.CSS_AT_RULE, piece.line(), Notes.excerpt(piece.head()));
      return;
    }
    List<Piece> pieces = Piece.declarations(body(piece), piece.bodyLine());
    List<Declaration> declarations = new BlockReader(notes, Place.MARGIN_BOX).pieces(pieces);
    boxes.computeIfAbsent(box, _ -> new ArrayList<>()).addAll(declarations);
  }

  private static @Nullable Box box(String name) {
    for (Box box : Box.values()) {
      String css = "@" + box.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (css.equalsIgnoreCase(name)) {
        return box;
      }
    }
    return null;
  }

  /// The pages that a rule is for; none if one of its selectors is not supported.
  private List<Which> which(Piece piece) {
    List<Which> all = new ArrayList<>();
    for (String selector : piece.head().substring("@page".length()).split(",", -1)) {
      switch (selector.strip().toLowerCase(Locale.ROOT)) {
        case "" -> all.add(Which.ANY);
        case ":first" -> all.add(Which.FIRST);
        case ":left" -> all.add(Which.LEFT);
        case ":right" -> all.add(Which.RIGHT);
        default -> {
          notes.add(Kind.CSS_SELECTOR, piece.line(), Notes.excerpt(piece.head()));
          return List.of();
        }
      }
    }
    return all;
  }
}
