package dev.offprint.style;

import dev.offprint.style.PageStyle.Piece;
import dev.offprint.style.Term.Function;
import dev.offprint.style.Term.Quoted;
import dev.offprint.style.Term.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the `content` of margin boxes.
final class ContentReader {
  private ContentReader() {}

  static @Nullable Value read(List<Term> terms) {
    if (terms.size() == 1 && terms.getFirst() instanceof Word word) {
      boolean nothing = word.text().equals("none") || word.text().equals("normal");
      return nothing ? new Value.Content(List.of()) : null;
    }
    List<Piece> pieces = new ArrayList<>();
    for (Term term : terms) {
      Piece piece = piece(term);
      if (piece == null) {
        return null;
      }
      pieces.add(piece);
    }
    return new Value.Content(pieces);
  }

  private static @Nullable Piece piece(Term term) {
    return switch (term) {
      case Quoted quoted -> new Piece.Literal(quoted.text());
      case Function function -> function(function.css());
      case Word _, Term.Amount _, Term.Hash _, Term.Separator _, Term.Other _ -> null;
    };
  }

  private static @Nullable Piece function(String css) {
    return switch (css) {
      case "counter(page)" -> new Piece.PageNumber();
      case "counter(pages)" -> new Piece.PageCount();
      case "string(title)" -> new Piece.Running(Piece.Name.TITLE);
      case "string(source)" -> new Piece.Running(Piece.Name.SOURCE);
      case "string(heading)" -> new Piece.Running(Piece.Name.HEADING);
      default -> null;
    };
  }
}
