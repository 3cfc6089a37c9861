package dev.offprint.epub;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import nl.siegmann.epublib.domain.MediaType;
import nl.siegmann.epublib.domain.Resource;

/// A text that is rendered when it is written, so that a book of many articles never stands in
/// memory as a whole.
@SuppressWarnings("serial") // Resource is serialisable; nothing here is ever serialised.
final class RenderedResource extends Resource {
  private final transient Supplier<String> text;

  RenderedResource(String href, MediaType mediaType, Supplier<String> text) {
    super(idOf(href), new byte[0], href, mediaType);
    this.text = text;
  }

  /// The manifest's id of a file: its name without the dot.
  static String idOf(String href) {
    return href.replace('.', '-');
  }

  @Override
  public byte[] getData() {
    return text.get().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public InputStream getInputStream() {
    return new ByteArrayInputStream(getData());
  }
}
