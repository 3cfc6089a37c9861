package dev.offprint.cover;

import dev.offprint.cover.SetText.Frame;
import dev.offprint.font.Face;
import dev.offprint.font.GlyphRun;
import dev.offprint.model.Image;
import dev.offprint.model.Metadata;
import dev.offprint.model.Picture;
import dev.offprint.model.Wording;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Draws a cover: the title large on quiet paper, the publisher above it, the authors below, the
/// date at the foot.
///
/// The colours belong to the publisher's name, so that articles of one house look alike. Characters
/// that the typefaces lack are left out; where a title would lose most of its letters, lines of an
/// unread text stand for it. The same metadata give the same bytes.
public final class Cover {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 1800;
  private static final int MARGIN = 120;
  private static final int MEASURE = WIDTH - 2 * MARGIN;
  private static final int HEAD = 150;
  private static final int TITLE_TOP = 430;
  private static final int FOOT = 1620;
  private static final float EM = 1000;
  private static final float FOOT_SIZE = 32;
  private static final float TRACKING = 90;
  private static final String DISPLAY = "Source Serif 4 Display";
  private static final String SERIF = "Source Serif 4";
  private static final String SANS = "Source Sans 3";

  private final Metadata metadata;
  private final Typefaces typefaces;
  private final Wording wording;
  private final Palette palette;
  private final Canvas canvas;

  private Cover(Metadata metadata, Typefaces typefaces) {
    this.metadata = metadata;
    this.typefaces = typefaces;
    this.wording = Wording.of(metadata.languageOrUndetermined());
    this.palette = Palette.of(nameOf(metadata));
    this.canvas = new Canvas(WIDTH, HEIGHT, palette.paper());
  }

  /// A PNG of 1200 by 1800 pixels, described in words.
  public static Picture draw(Metadata metadata, Typefaces typefaces) {
    Cover cover = new Cover(metadata, typefaces);
    cover.paint();
    byte[] data = Png.encode(cover.canvas);
    return Picture.wanted(List.of(), cover.alternative())
        .with(new Image("cover.png", "image/png", WIDTH, HEIGHT, data));
  }

  private static String nameOf(Metadata metadata) {
    return Optional.ofNullable(metadata.publisher()).orElse(metadata.titleOr(""));
  }

  private String alternative() {
    String title = wording.cover() + ": " + metadata.titleOr(wording.untitled());
    return metadata.authors().isEmpty() ? title : title + ". " + wording.byline(metadata.authors());
  }

  private void paint() {
    head();
    authors(title());
    foot();
  }

  /// A broad rule and the publisher below it.
  private void head() {
    canvas.rectangle(MARGIN, HEAD - 30, MEASURE, 12, palette.accent());
    String name = Optional.ofNullable(metadata.publisher()).orElse("");
    Face face = typefaces.face(SANS, 600, false);
    Legible.of(name.toUpperCase(Locale.ROOT), face).ifPresent(text -> kicker(text, face));
  }

  private void kicker(String text, Face face) {
    SetText set = SetText.fit(text, face, new Frame(MEASURE * 0.86f, 90, 38, 28));
    float baseline = HEAD + 42 + set.capHeight();
    for (String line : set.lines()) {
      GlyphRun run = tracked(face.shape(line));
      canvas.fill(face.outline(run, set.size()), at(MARGIN, baseline), palette.accent());
      baseline += set.leading();
    }
  }

  /// Capitals set apart.
  private static GlyphRun tracked(GlyphRun run) {
    float[] advances = run.advances().clone();
    for (int i = 0; i < advances.length; i++) {
      advances[i] += TRACKING;
    }
    float width = run.width() + advances.length * TRACKING;
    return new GlyphRun(run.text(), run.glyphs(), advances, run.clusters(), width);
  }

  /// The title; the answer is where it ends.
  private float title() {
    Face face = typefaces.face(DISPLAY, 600, false);
    Optional<String> text = Legible.of(metadata.titleOr(wording.untitled()), face);
    if (text.isEmpty()) {
      return unreadLines();
    }
    SetText set = SetText.fit(text.get(), face, new Frame(MEASURE, 860, 168, 46));
    return lines(set, TITLE_TOP, palette.ink());
  }

  /// Bars in place of a title that cannot be shown.
  private float unreadLines() {
    int[] lengths = {MEASURE, MEASURE * 5 / 6, MEASURE * 11 / 12, MEASURE * 2 / 5};
    int y = TITLE_TOP;
    for (int length : lengths) {
      canvas.rectangle(MARGIN, y, length, 44, palette.accent());
      y += 116;
    }
    return y - 72;
  }

  /// A short rule and the authors below it; an initial stays with the name that follows.
  private void authors(float top) {
    if (metadata.authors().isEmpty()) {
      return;
    }
    String names = String.join(", ", metadata.authors()).replace(". ", ".\u00A0");
    Face face = typefaces.face(SERIF, 400, true);
    Legible.of(names, face).ifPresent(text -> authors(text, face, top));
  }

  private void authors(String names, Face face, float top) {
    canvas.rectangle(MARGIN, Math.round(top) + 74, 132, 6, palette.accent());
    lines(SetText.fit(names, face, new Frame(MEASURE, 150, 54, 36)), top + 140, palette.ink());
  }

  /// A fine rule, the date at its left and the site at its right.
  private void foot() {
    canvas.rectangle(MARGIN, FOOT, MEASURE, 2, palette.accent());
    Face face = typefaces.face(SANS, 400, false);
    if (metadata.published() != null) {
      line(wording.date(metadata.published()), face, MARGIN);
    }
    site()
        .ifPresent(
            site -> {
              float width = face.shape(site).width() * FOOT_SIZE / EM;
              if (width < MEASURE / 2f) {
                line(site, face, WIDTH - MARGIN - width);
              }
            });
  }

  private void line(String text, Face face, float x) {
    Legible.of(text, face)
        .ifPresent(
            shown ->
                canvas.fill(
                    face.outline(face.shape(shown), FOOT_SIZE),
                    at(x, FOOT + 62),
                    palette.accent()));
  }

  /// The host of the URL, without `www.`
  private Optional<String> site() {
    String url = Optional.ofNullable(metadata.url()).orElse("");
    int start = url.indexOf("://");
    if (start < 0) {
      return Optional.empty();
    }
    int end = start + 3;
    while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String host = url.substring(start + 3, end);
    return Optional.of(host.startsWith("www.") ? host.substring(4) : host);
  }

  /// Paints a text from the top of its capitals; the answer is its last baseline.
  private float lines(SetText set, float top, int color) {
    float baseline = top + set.capHeight();
    for (String line : set.lines()) {
      canvas.fill(
          set.face().outline(set.face().shape(line), set.size()), at(MARGIN, baseline), color);
      baseline += set.leading();
    }
    return baseline - set.leading();
  }

  private static AffineTransform at(float x, float y) {
    return AffineTransform.getTranslateInstance(x, y);
  }
}
