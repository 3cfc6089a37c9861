package dev.offprint.typeset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A node of the document's logical structure: what a screen reader walks through.
///
/// A tag has either children or content of its own: the [Mark]s that carry its `id`.
///
/// @param id unique in its document, from 0, in reading order
/// @param language a BCP 47 tag where it differs from its parent's
/// @param detail what cells of tables and figures say beside it
public record Tag(
    int id, Role role, @Nullable String language, @Nullable Detail detail, List<Tag> children) {
  /// The id of what has no place in the structure: running heads, folios, rules, leaders.
  public static final int ARTIFACT = -1;

  public Tag {
    children = List.copyOf(children);
  }

  /// What a tag says beside its role.
  public sealed interface Detail {}

  /// How much of a table a cell covers.
  public record Extent(int columns, int rows) implements Detail {}

  /// What a figure shows, in words.
  public record Alternative(String words) implements Detail {}

  /// The structure types in use (ISO 32000-1, 14.8.4).
  public enum Role {
    DOCUMENT("Document"),
    ARTICLE("Art"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    H4("H4"),
    H5("H5"),
    H6("H6"),
    PARAGRAPH("P"),
    QUOTE("BlockQuote"),
    LIST("L"),
    ITEM("LI"),
    LABEL("Lbl"),
    BODY("LBody"),
    TABLE("Table"),
    TABLE_HEAD("THead"),
    TABLE_BODY("TBody"),
    ROW("TR"),
    HEAD_CELL("TH"),
    CELL("TD"),
    CODE("Code"),
    CONTENTS("TOC"),
    CONTENTS_ITEM("TOCI"),
    CAPTION("Caption"),
    FIGURE("Figure"),
    REFERENCE("Reference"),
    NOTE("Note"),
    LINK("Link"),
    SPAN("Span");

    private final String type;

    Role(String type) {
      this.type = type;
    }

    /// The structure type's name in PDF.
    public String type() {
      return type;
    }

    /// Whether it stands in its place even where it is empty: the rows and cells of a table.
    public boolean isTabular() {
      return this == ROW || this == HEAD_CELL || this == CELL;
    }

    /// The heading of a level, 1 to 6.
    static Role heading(int level) {
      return switch (level) {
        case 1 -> H1;
        case 2 -> H2;
        case 3 -> H3;
        case 4 -> H4;
        case 5 -> H5;
        case 6 -> H6;
        default -> throw new IllegalArgumentException("heading level must be 1 to 6, not " + level);
      };
    }
  }
}
