package dev.offprint.pdf;

import dev.offprint.font.Face;
import dev.offprint.font.GlyphRun;
import dev.offprint.typeset.Mark;
import dev.offprint.typeset.Page;
import dev.offprint.typeset.Pages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/// The faces as OpenPDF's fonts, and what each glyph in the document stands for.
final class FontStore {
  private final Map<Face, Font> fonts = new HashMap<>();

  /// An embedded font.
  ///
  /// @param texts the characters of each glyph that the document shows: of several, as a space that
  ///     may be broken at and one that may not, the simplest
  record Font(BaseFont base, Face face, Map<Integer, String> texts) {
    private void learn(GlyphRun run) {
      for (int i = 0; i < run.glyphs().length; i++) {
        String text = run.textOf(i);
        if (!text.isEmpty()) {
          texts.merge(run.glyphs()[i], text, Font::simpler);
        }
      }
    }

    private static String simpler(String a, String b) {
      boolean first = a.length() == b.length() ? a.compareTo(b) <= 0 : a.length() < b.length();
      return first ? a : b;
    }

    /// Whether the glyphs' own characters are those of `run`.
    boolean tells(GlyphRun run) {
      for (int i = 0; i < run.glyphs().length; i++) {
        String text = run.textOf(i);
        if (!text.isEmpty() && !text.equals(texts.get(run.glyphs()[i]))) {
          return false;
        }
      }
      return true;
    }
  }

  void startDocument(Pages pages) {
    for (Font font : fonts.values()) {
      font.texts().clear();
    }
    for (Page page : pages.pages()) {
      for (Mark mark : page.marks()) {
        if (mark instanceof Mark.Glyphs glyphs) {
          font(glyphs.look().face()).learn(glyphs.run());
        }
      }
    }
  }

  Font font(Face face) {
    return fonts.computeIfAbsent(face, f -> new Font(load(f), f, new TreeMap<>()));
  }

  private static BaseFont load(Face face) {
    try {
      BaseFont font =
          BaseFont.createFont(
              face.name() + ".ttf", BaseFont.IDENTITY_H, true, false, face.data(), null);
      font.setSecureRandom(new Constant(face.name()));
      font.setIncludeCidSet(false);
      font.setCompressionLevel(9);
      return font;
    } catch (DocumentException e) {
      throw new IllegalStateException("OpenPDF refused the font " + face.name(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The ToUnicode map of a font, by its PostScript name.
  byte[] toUnicode(String name) {
    StringBuilder map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    for (Font font : fonts.values()) {
      if (font.base().getPostscriptFontName().equals(name)) {
        appendMappings(font.texts(), map);
      }
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return map.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /// A section of a CMap holds at most 100 entries.
  private static void appendMappings(Map<Integer, String> texts, StringBuilder map) {
    int left = texts.size();
    int inSection = 0;
    for (Map.Entry<Integer, String> entry : texts.entrySet()) {
      if (inSection == 0) {
        inSection = Math.min(left, 100);
        map.append(inSection).append(" beginbfchar\n");
      }
      map.append('<').append(hex(entry.getKey())).append("> <");
      entry.getValue().chars().forEach(c -> map.append(hex(c)));
      map.append(">\n");
      left--;
      if (--inSection == 0) {
        map.append("endbfchar\n");
      }
    }
  }

  /// Four digits. The JDK's formatters are slow to start.
  private static String hex(int value) {
    return HexFormat.of().withUpperCase().toHexDigits((char) value);
  }

  /// Makes the six letters of a subset's name the same in every run.
  private static final class Constant extends SecureRandom {
    private static final long serialVersionUID = 1;
    private final double value;

    Constant(String name) {
      this.value = Math.floorMod(name.hashCode(), 26) / 26.0;
    }

    @Override
    public double nextDouble() {
      return value;
    }
  }
}
