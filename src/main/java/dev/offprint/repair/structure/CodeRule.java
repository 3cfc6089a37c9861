package dev.offprint.repair.structure;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Code;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;
import org.jspecify.annotations.Nullable;

/// Recognises code in plain text: between fences, or moved in and shaped like a program.
///
/// Its lines come from the source, with the spaces before them; where their characters were mended
/// already, the text stays as it is.
public final class CodeRule implements Rule {
  @Override
  public String id() {
    return "code";
  }

  @Override
  public String summary() {
    return "recognises code between fences, or moved in and shaped like a program";
  }

  @Override
  public Article apply(Article article, Report report) {
    BlockEdits edits = new BlockEdits(id(), article, report);
    for (Block block : article.blocks()) {
      String text = Prose.body(block);
      boolean lines = text != null && text.indexOf('\n') > 0 && block instanceof Paragraph;
      Code code = lines && text != null ? code(text, block, report.source().text()) : null;
      if (code != null
          && text != null
          && report.propose(
              new Change(id(), Effect.STRUCTURE, block.span(), text, code.text(), 0.9))) {
        edits.replace(code);
      } else {
        edits.keep(block);
      }
    }
    return edits.done();
  }

  private static @Nullable Code code(String text, Block block, String source) {
    int end = block.span().end();
    if (block.span().isNone() || end > source.length()) {
      return null;
    }
    int indent = CodeLines.indentBefore(source, block.span().start());
    if (indent < CodeLines.LEAST_INDENT && !text.startsWith("```") && !text.startsWith("~~~")) {
      return null;
    }
    String given = source.substring(block.span().start(), end);
    if (!isSame(text, given)) {
      return null;
    }
    CodeLines lines = CodeLines.of(" ".repeat(indent) + given);
    String fence = lines.fenced();
    if (fence != null) {
      String language = lines.language();
      return new Code(language.isEmpty() ? null : language, fence, block.span());
    }
    return lines.isCode() ? new Code(null, lines.movedOut(), block.span()) : null;
  }

  /// Whether the texts are the same but for white space.
  private static boolean isSame(String text, String given) {
    int j = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        while (j < given.length() && Character.isWhitespace(given.charAt(j))) {
          j++;
        }
        if (j == given.length() || given.charAt(j++) != text.charAt(i)) {
          return false;
        }
      }
    }
    return given.substring(j).isBlank();
  }
}
