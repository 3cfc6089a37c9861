package dev.offprint.cover;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaletteTest {
  @Test
  void everyInkIsReadableOnItsPaper() {
    for (Palette palette : all()) {
      assertTrue(contrast(palette.paper(), palette.accent()) >= 4.5, palette.toString());
      assertTrue(contrast(palette.paper(), palette.ink()) >= 7, palette.toString());
    }
  }

  @Test
  void namesSpreadOverAllPalettes() {
    assertTrue(all().size() == 8, "palettes found: " + all().size());
  }

  private static Set<Palette> all() {
    Set<Palette> found = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      found.add(Palette.of("Name " + i));
    }
    return found;
  }

  /// WCAG 2.2, “contrast ratio”.
  private static double contrast(int light, int dark) {
    return (luminance(light) + 0.05) / (luminance(dark) + 0.05);
  }

  private static double luminance(int color) {
    return 0.2126 * linear(color >> 16) + 0.7152 * linear(color >> 8) + 0.0722 * linear(color);
  }

  private static double linear(int channel) {
    double value = (channel & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
