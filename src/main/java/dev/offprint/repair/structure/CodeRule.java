package dev.offprint.repair.structure;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Code;
import dev.offprint.model.Span;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.report.Change;
import dev.offprint.report.Change.Effect;
import dev.offprint.report.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Recognises code in plain text: between fences, or moved in and shaped like a program; where it
/// is not moved in, nearly every line must have signs that no prose has.
///
/// Its lines come from the source, with the spaces before them; where their characters were mended
/// already, the text stays as it is.
public final class CodeRule implements Rule {
  private static final int MOST_PARTS = 200;

  @Override
  public String id() {
    return "code";
  }

  @Override
  public String summary() {
    return "recognises code between fences, and lines that are shaped like a program";
  }

  @Override
  public boolean guessesMarkup() {
    return true;
  }

  @Override
  public boolean mendsVolumes() {
    return true;
  }

  @Override
  public Article apply(Article article, Report report) {
    List<Block> blocks = article.blocks();
    String source = report.source().text();
    BlockEdits edits = new BlockEdits(id(), article, report);
    int i = 0;
    while (i < blocks.size()) {
      int end = end(blocks, i, source);
      List<Block> parts = blocks.subList(i, end);
      if (!replace(parts, source, edits, report)) {
        for (Block block : parts) {
          boolean alone = parts.size() > 1 && replace(List.of(block), source, edits, report);
          if (!alone) {
            edits.keep(block);
          }
        }
      }
      i = end;
    }
    return edits.done();
  }

  /// The index after the last paragraph of the code that begins at `start`: where its fence closes,
  /// or where what is moved in ends.
  private static int end(List<Block> blocks, int start, String source) {
    String text = Prose.body(blocks.get(start));
    if (text == null) {
      return start + 1;
    }
    String fence = CodeLines.fence(text);
    if (fence != null) {
      return fenceEnd(blocks, start, fence);
    }
    int end = start;
    while (end < blocks.size() && end - start < MOST_PARTS && isMovedIn(blocks.get(end), source)) {
      end++;
    }
    return end > start ? end : bareEnd(blocks, start, source);
  }

  private static int bareEnd(List<Block> blocks, int start, String source) {
    int end = start;
    while (end < blocks.size() && end - start < MOST_PARTS && mayBeBare(blocks.get(end), source)) {
      end++;
    }
    return Math.max(end, start + 1);
  }

  /// Whether the block may be code that is not moved in: each of its lines has the signs of it.
  private static boolean mayBeBare(Block block, String source) {
    String text = Prose.body(block);
    Span span = block.span();
    boolean may =
        text != null && !span.isNone() && span.end() <= source.length() && beginsLikeCode(text);
    return may && CodeLines.of(source.substring(span.start(), span.end())).mayBeBare();
  }

  private static boolean beginsLikeCode(String text) {
    if (text.isEmpty() || text.charAt(text.length() - 1) == '.' || !CodeSigns.mayBeIn(text)) {
      return false;
    }
    int line = text.indexOf('\n');
    String first = line < 0 ? text : text.substring(0, line);
    return CodeSigns.isStrong(first.strip());
  }

  private static int fenceEnd(List<Block> blocks, int start, String fence) {
    for (int i = start; i < blocks.size() && i - start < MOST_PARTS; i++) {
      String text = Prose.body(blocks.get(i));
      if (text == null || (i > start && text.startsWith(fence) && text.length() > fence.length())) {
        break;
      }
      if (text.endsWith(fence) && text.length() + i > fence.length() + start) {
        return i + 1;
      }
    }
    return start + 1;
  }

  private static boolean isMovedIn(Block block, String source) {
    return Prose.body(block) != null
        && !block.span().isNone()
        && CodeLines.indentBefore(source, block.span().start()) >= CodeLines.LEAST_INDENT;
  }

  private boolean replace(List<Block> parts, String source, BlockEdits edits, Report report) {
    if (!mayBeCode(parts.get(0), source)) {
      return false;
    }
    StringBuilder text = new StringBuilder();
    Span span = Span.NONE;
    for (Block block : parts) {
      String part = Prose.body(block);
      if (part == null) {
        return false;
      }
      text.append(text.isEmpty() ? "" : "\n\n").append(part);
      span = span.union(block.span());
    }
    boolean commands = DataLines.areCommands(text.toString());
    Code code = commands || text.indexOf("\n") > 0 ? code(text.toString(), span, source) : null;
    if (code == null) {
      return false;
    }
    Change change = new Change(id(), Effect.STRUCTURE, span, text.toString(), code.text(), 0.9);
    if (report.propose(change)) {
      edits.replace(code);
      return true;
    }
    return false;
  }

  /// Whether a fence stands there, all of the block is moved in, or it has the signs of code.
  private static boolean mayBeCode(Block first, String source) {
    String text = Prose.body(first);
    Span span = first.span();
    if (text == null || span.isNone() || span.end() > source.length()) {
      return false;
    }
    return CodeLines.fence(text) != null
        || DataLines.areCommands(text)
        || DataLines.mayBe(text)
        || mayBeBare(first, source)
        || CodeLines.indentBefore(source, span.start()) >= CodeLines.LEAST_INDENT
            && CodeLines.isMovedInBelow(source, span);
  }

  private static @Nullable Code code(String text, Span span, String source) {
    int end = span.end();
    if (span.isNone() || end > source.length()) {
      return null;
    }
    int indent = CodeLines.indentBefore(source, span.start());
    String given = source.substring(span.start(), end);
    CodeLines lines = CodeLines.of(" ".repeat(indent) + given);
    boolean bare = indent == 0 && (lines.isBare() || isData(text, lines));
    if (indent < CodeLines.LEAST_INDENT && CodeLines.fence(text) == null && !bare
        || !isSame(text, given)) {
      return null;
    }
    String fence = lines.fenced();
    if (fence != null) {
      String language = lines.language();
      return new Code(language.isEmpty() ? null : language, fence, span);
    }
    return bare || lines.isCode() ? new Code(null, lines.movedOut(), span) : null;
  }

  private static boolean isData(String text, CodeLines lines) {
    return DataLines.areCommands(text) || DataLines.are(lines.lines());
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
