package dev.offprint.source.picture;

import dev.offprint.source.Origin;
import java.util.Optional;

/// Finds the bytes of pictures in what came with a page: in the page itself, in the file that it is
/// a part of, in its folder.
final class PictureFinder {
  /// As many as no picture on a page has.
  static final int MOST_BYTES = 30_000_000;

  private final Origin origin;
  private final Optional<PageFolder> folder;

  PictureFinder(Origin origin) {
    this.origin = origin;
    this.folder = origin.file().map(PageFolder::new);
  }

  /// What there is at a source.
  sealed interface Found {
    /// @param data not to be written into
    record Here(byte[] data) implements Found {}

    record Nowhere(String why) implements Found {}

    record OnWeb() implements Found {}
  }

  static UnusablePicture tooLarge() {
    return new UnusablePicture("it is larger than 30 MB");
  }

  /// @param source as of [dev.offprint.model.Picture#sources]
  Found find(String source) throws UnusablePicture {
    byte[] part = origin.parts().get(source);
    if (part != null) {
      return new Found.Here(limited(part));
    }
    if (DataUrl.isOne(source)) {
      return new Found.Here(DataUrl.decode(source));
    }
    boolean web = source.startsWith("http://") || source.startsWith("https://");
    return web ? new Found.OnWeb() : beside(source);
  }

  private static byte[] limited(byte[] data) throws UnusablePicture {
    if (data.length > MOST_BYTES) {
      throw tooLarge();
    }
    return data;
  }

  private Found beside(String source) throws UnusablePicture {
    if (folder.isEmpty()) {
      return new Found.Nowhere("the page does not come from a folder that it could be in");
    }
    Optional<byte[]> file = folder.get().read(source);
    return file.isPresent()
        ? new Found.Here(file.get())
        : new Found.Nowhere("there is no such file in the page's folder");
  }
}
