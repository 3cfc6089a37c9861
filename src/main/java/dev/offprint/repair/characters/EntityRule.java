package dev.offprint.repair.characters;

import dev.offprint.model.Article;
import dev.offprint.model.Inlines.Edit;
import dev.offprint.repair.rule.Marks;
import dev.offprint.repair.rule.TextRule;
import java.util.ArrayList;
import java.util.List;

/// Puts the characters in the place of their names in HTML: `&amp;`, `&#8217;`, `&amp;eacute;`.
///
/// They stay between backticks, as samples in quotation marks, and in articles that speak of them;
/// in addresses only `&amp;` is one.
public final class EntityRule extends TextRule {
  private static final Marks OPENERS = Marks.of("\"'“‘«(");
  private static final Marks CLOSERS = Marks.of("\"'”’»)");

  @Override
  public String id() {
    return "entities";
  }

  @Override
  public String summary() {
    return "puts characters in the place of their names in HTML";
  }

  @Override
  public boolean mendsVolumes() {
    return true;
  }

  /// What became nothing was a space at a line's end, or shows nothing by itself.
  @Override
  protected double confidence(String before, String after) {
    return after.isEmpty() ? 1 : 0.95;
  }

  @Override
  protected boolean sparesPlainText() {
    return true;
  }

  @Override
  protected Editor editor(Article article) {
    Lazy about = new Lazy(() -> Subjects.ENTITIES.isNamedIn(article));
    return (text, _) -> text.indexOf('&') < 0 ? List.of() : edits(text, about);
  }

  private static List<Edit> edits(String text, Lazy about) {
    if (layer(text).isEmpty() || about.isTrue()) {
      return List.of();
    }
    Rereading rereading = new Rereading(text);
    rereading.repeat(EntityRule::layer);
    String now = rereading.now();
    return now.chars().allMatch(c -> c == '\u00A0' || c == ' ')
        ? List.of(new Edit(0, text.length(), " "))
        : rereading.edits();
  }

  private static List<Edit> layer(String text) {
    EntityReader reader = new EntityReader(text);
    Verbatim verbatim = new Verbatim(text);
    List<Edit> edits = new ArrayList<>();
    for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
      EntityReader.Entity entity = reader.read(at);
      if (entity != null
          && !isSample(text, at, entity.to())
          && !verbatim.isCode(at)
          && (entity.with().equals("&") || !verbatim.isAddress(at))) {
        edits.add(new Edit(at, entity.to(), entity.with()));
        at = entity.to() - 1;
      }
    }
    return edits;
  }

  private static boolean isSample(String text, int from, int to) {
    return from > 0
        && to < text.length()
        && OPENERS.has(text.charAt(from - 1))
        && CLOSERS.has(text.charAt(to));
  }
}
