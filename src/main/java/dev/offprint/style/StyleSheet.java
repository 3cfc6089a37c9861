package dev.offprint.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The text of a style sheet.
///
/// @param name what findings call it, e.g. `my.css`
/// @param css its text
public record StyleSheet(String name, String css) {
  /// One of Offprint's own sheets, which are those in `styles/`: `base`, `print` or `epub`.
  public static StyleSheet builtIn(String name) {
    String file = name + ".css";
    try (InputStream in = StyleSheet.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no built-in style sheet " + file);
      }
      return new StyleSheet(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the built-in style sheet " + file + " cannot be read", e);
    }
  }
}
