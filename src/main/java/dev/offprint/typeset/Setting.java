package dev.offprint.typeset;

import dev.offprint.font.Face;
import dev.offprint.font.Faces;
import dev.offprint.report.Finding;
import dev.offprint.style.Element;
import dev.offprint.style.PageStyle;
import dev.offprint.style.Style;
import dev.offprint.style.Theme;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What one run of the typesetter works with: the theme, the faces, and what it noticed so far.
final class Setting {
  /// Stands in a face's place for a character that no face has: U+25A1 WHITE SQUARE.
  static final String BOX = "\u25A1";

  private static final int MOST_SHOWN = 6;

  private final Theme theme;
  private final Faces faces;
  private final Face last;
  private final Map<Style, Look> looks = new HashMap<>();
  private final Set<Integer> missing = new LinkedHashSet<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Endnotes notes = new Endnotes();

  Setting(Theme theme, Faces faces) {
    this.theme = theme;
    this.faces = faces;
    this.last = faces.face(Faces.SANS, 400, false);
  }

  Theme theme() {
    return theme;
  }

  /// What every page has room for.
  float pageHeight() {
    float least = Float.MAX_VALUE;
    for (PageStyle.Side side : PageStyle.Side.values()) {
      least = Math.min(least, PageComposer.typeAreaHeight(theme, side));
    }
    return least;
  }

  /// The notes of the article that is being set.
  Endnotes notes() {
    return notes;
  }

  Look look(Element element) {
    return look(theme.style(element));
  }

  Look look(Style style) {
    return looks.computeIfAbsent(
        style,
        s ->
            new Look(
                faces.face(s.fontFamily(), s.fontWeight(), s.italic()),
                s.fontSize(),
                s.color(),
                s.letterSpacing(),
                0));
  }

  /// `look`, or one like it in a face that has the character; `null` if no face has it.
  @Nullable Look fallback(Look look, int codePoint) {
    if (look.face().has(codePoint) || codePoint == '\n') {
      return look;
    }
    if (last.has(codePoint)) {
      return look.withFace(last);
    }
    missing.add(codePoint);
    return null;
  }

  /// The look of the boxes that stand for missing characters.
  Look boxes(Look look) {
    return look.withFace(last);
  }

  private static Finding missing(UnicodeScript script, List<Integer> characters) {
    StringBuilder shown = new StringBuilder();
    for (int codePoint : characters.subList(0, Math.min(MOST_SHOWN, characters.size()))) {
      shown.append(shown.isEmpty() ? "" : " ").appendCodePoint(codePoint);
      shown.append(String.format(" (U+%04X)", codePoint));
    }
    int more = characters.size() - MOST_SHOWN;
    String rest = more > 0 ? " and " + more + " more" : "";
    return Finding.of(Finding.Kind.MISSING_GLYPH, "", shown + rest, FontPackages.forScript(script));
  }

  void notice(Finding finding) {
    findings.add(finding);
  }

  /// What was noticed, one finding for the missing characters of each script.
  List<Finding> findings() {
    Map<UnicodeScript, List<Integer>> byScript = new EnumMap<>(UnicodeScript.class);
    for (int codePoint : missing) {
      byScript.computeIfAbsent(UnicodeScript.of(codePoint), _ -> new ArrayList<>()).add(codePoint);
    }
    List<Finding> all = new ArrayList<>(findings);
    byScript.forEach((script, characters) -> all.add(missing(script, characters)));
    return all;
  }
}
