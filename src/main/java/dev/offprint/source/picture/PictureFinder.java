package dev.offprint.source.picture;

import dev.offprint.source.Origin;
import dev.offprint.source.web.Fetcher;
import dev.offprint.source.web.WebFailure;
import java.util.Optional;

/// Finds the bytes of pictures in what came with a page: in the page itself, in the file that it is
/// a part of, in its folder.
final class PictureFinder {
  /// As many as no picture on a page has.
  static final int MOST_BYTES = 30_000_000;

  /// More are on no page that is an article.
  private static final int MOST_FETCHED = 200;

  private final Origin origin;
  private final Optional<PageFolder> folder;
  private final Optional<Fetcher> web;
  private int fetched;

  /// @param web what fetches pictures; empty where none are to be fetched
  PictureFinder(Origin origin, Optional<Fetcher> web) {
    this.origin = origin;
    this.web = web;
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
    boolean address = source.startsWith("http://") || source.startsWith("https://");
    return address ? onWeb(source) : beside(source);
  }

  private Found onWeb(String address) throws UnusablePicture {
    if (web.isEmpty() || fetched == MOST_FETCHED) {
      return new Found.OnWeb();
    }
    fetched++;
    try {
      return new Found.Here(web.get().get(address, MOST_BYTES).bytes());
    } catch (WebFailure e) {
      throw new UnusablePicture(e.getMessage(), e);
    }
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
