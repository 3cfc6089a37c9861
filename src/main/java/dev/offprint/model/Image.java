package dev.offprint.model;

/// A picture, encoded.
///
/// @param name a file name without folder, of ASCII letters and digits but for `-` and the dot
///     before its ending, unique in its book, e.g. `cover.png`
/// @param mediaType `image/png` or `image/jpeg`
/// @param width in pixels
/// @param height in pixels
/// @param data the encoded bytes; not copied, so not to be written into
public record Image(String name, String mediaType, int width, int height, byte[] data) {
  public Image {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("a picture has pixels, not " + width + " by " + height);
    }
  }
}
