package dev.offprint.style;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.writer.CSSWriterSettings;
import dev.offprint.report.Finding.Kind;
import dev.offprint.style.Property.Place;
import java.util.ArrayList;
import java.util.List;

/// Reads a style sheet. Any text gives a sheet, and a finding for each part that was left out.
final class SheetReader {
  private final Notes notes;
  private final List<StyleRule> rules = new ArrayList<>();
  private final PageReader pages;

  private SheetReader(String name) {
    notes = new Notes(name);
    pages = new PageReader(name, notes);
  }

  static Sheet read(StyleSheet source) {
    var reader = new SheetReader(source.name());
    reader.sheet(source.css());
    return new Sheet(reader.rules, reader.pages.rules(), reader.notes.findings());
  }

  private void sheet(String css) {
    if (css.length() > SheetText.LONGEST) {
      String limit = "the sheet is longer than %d characters and was left out";
      notes.add(Kind.CSS_SYNTAX, 1, limit.formatted(SheetText.LONGEST));
      return;
    }
    int openComment = SheetText.openComment(css);
    if (openComment > 0) {
      notes.add(Kind.CSS_SYNTAX, openComment, "no */ ends this comment");
    }
    String text = SheetText.normalise(css);
    int deep = SheetText.tooDeep(text);
    if (deep > 0) {
      String limit = "more than %d brackets are open; the sheet was left out";
      notes.add(Kind.CSS_SYNTAX, deep, limit.formatted(SheetText.DEEPEST));
      return;
    }
    rules(text, 1, Medium.ALL);
  }

  private void rules(String text, int line, Medium medium) {
    for (Piece piece : Piece.rules(text, line)) {
      if (!piece.closed()) {
        String head = Notes.excerpt(piece.head());
        notes.add(Kind.CSS_SYNTAX, piece.line(), "no } closes “%s”".formatted(head));
      }
      if (piece.isAtRule()) {
        atRule(piece, medium);
      } else {
        styleRule(piece, medium);
      }
    }
  }

  private void atRule(Piece piece, Medium medium) {
    String name = piece.atName();
    String body = piece.body();
    if (name.equals("@page") && body != null) {
      pages.read(piece, medium);
      return;
    }
    String rest = piece.head().substring(name.length()).strip();
    Medium inner = name.equals("@media") && body != null ? Medium.of(rest) : null;
    if (body != null && inner != null) {
      rules(body, piece.bodyLine(), medium.and(inner));
    } else if (!name.equals("@charset")) {
      notes.add(Kind.CSS_AT_RULE, piece.line(), Notes.excerpt(piece.head()));
    }
  }

  private void styleRule(Piece piece, Medium medium) {
    String body = piece.body();
    CSSStyleRule whole = body == null ? null : CssParser.rule(piece.text());
    CSSStyleRule head = whole != null || body == null ? whole : CssParser.rule(piece.head() + "{}");
    if (body == null || head == null) {
      notes.add(Kind.CSS_SYNTAX, piece.line(), Notes.excerpt(piece.head()));
      return;
    }
    List<Selector> selectors = selectors(head, piece);
    var block = new BlockReader(notes, Place.ELEMENT);
    List<Declaration> declarations =
        whole == null
            ? block.pieces(Piece.declarations(body, piece.bodyLine()))
            : block.declarations(whole.getAllDeclarations(), piece.line());
    if (!selectors.isEmpty() && !declarations.isEmpty()) {
      rules.add(new StyleRule(selectors, declarations, medium));
    }
  }

  /// The selectors, or none if one of them is not supported: it then takes the rule with it.
  private List<Selector> selectors(CSSStyleRule rule, Piece piece) {
    List<Selector> selectors = new ArrayList<>();
    boolean all = true;
    for (CSSSelector css : rule.getAllSelectors()) {
      Selector selector = SelectorReader.read(css);
      if (selector == null) {
        String text = rule.getSelectorCount() == 1 ? piece.head() : written(css);
        notes.add(Kind.CSS_SELECTOR, piece.line(), Notes.excerpt(text));
        all = false;
      } else {
        selectors.add(selector);
      }
    }
    return all ? selectors : List.of();
  }

  /// A selector nearly as it was written.
  private static String written(CSSSelector css) {
    return css.getAsCSSString(new CSSWriterSettings(), 0);
  }

  /// Reads what stands between the braces of a rule.
  static final class BlockReader {
    private final Notes notes;
    private final DeclarationReader reader;

    BlockReader(Notes notes, Place place) {
      this.notes = notes;
      this.reader = new DeclarationReader(notes, place);
    }

    /// @param line the line on which the parsed text starts
    List<Declaration> declarations(List<CSSDeclaration> parsed, int line) {
      List<Declaration> declarations = new ArrayList<>();
      for (CSSDeclaration each : parsed) {
        var location = each.getSourceLocation();
        int down = location == null ? 0 : location.getFirstTokenBeginLineNumber() - 1;
        Declaration declaration = reader.read(each, line + down);
        if (declaration != null) {
          declarations.add(declaration);
        }
      }
      return declarations;
    }

    /// Reads declarations one by one, so that one that cannot be read costs only itself.
    List<Declaration> pieces(List<Piece> pieces) {
      List<Declaration> declarations = new ArrayList<>();
      for (Piece piece : pieces) {
        CSSStyleRule rule = piece.body() == null ? CssParser.rule("a{" + piece.text() + "}") : null;
        if (rule == null) {
          notes.add(Kind.CSS_SYNTAX, piece.line(), Notes.excerpt(piece.head()));
        } else {
          declarations.addAll(declarations(rule.getAllDeclarations(), piece.line()));
        }
      }
      return declarations;
    }
  }
}
