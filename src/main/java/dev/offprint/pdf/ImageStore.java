package dev.offprint.pdf;

import dev.offprint.model.Image;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// The pictures of one document as OpenPDF's, each once, however often it is shown.
final class ImageStore {
  private final Map<String, org.openpdf.text.Image> images = new HashMap<>();

  org.openpdf.text.Image image(Image image) throws IOException {
    org.openpdf.text.Image known = images.get(image.name());
    if (known == null) {
      known = org.openpdf.text.Image.getInstance(image.data());
      known.setCompressionLevel(9);
      images.put(image.name(), known);
    }
    return known;
  }
}
