package dev.offprint.source.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/// The folder of a page that was read from a file, with all below it. Nothing else of the disk is
/// ever read, whatever the page asks for.
final class PageFolder {
  private static final String OUTSIDE = "it is outside of the page's folder";

  private final Path folder;

  /// @param page the page's file
  PageFolder(Path page) {
    Path path = page.toAbsolutePath().normalize();
    this.folder = Objects.requireNonNullElse(path.getParent(), path);
  }

  /// The bytes of a file; empty where there is none.
  ///
  /// @param reference a relative URL
  Optional<byte[]> read(String reference) throws UnusablePicture {
    String plain = reference.replaceFirst("[?#].*$", "");
    String decoded = new String(Percent.decode(plain), StandardCharsets.UTF_8);
    // Some programs save names with what looks like percent-encoding in them.
    Optional<byte[]> found = file(decoded);
    return found.isPresent() ? found : file(reference);
  }

  private Optional<byte[]> file(String name) throws UnusablePicture {
    try {
      Path file = folder.resolve(name).normalize();
      if (!file.startsWith(folder)) {
        throw new UnusablePicture(OUTSIDE);
      }
      return Files.isRegularFile(file) ? Optional.of(bytes(file)) : Optional.empty();
    } catch (InvalidPathException _) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UnusablePicture("its file cannot be read", e);
    }
  }

  private byte[] bytes(Path file) throws IOException, UnusablePicture {
    // A link may lead out of the folder.
    if (!file.toRealPath().startsWith(folder.toRealPath())) {
      throw new UnusablePicture(OUTSIDE);
    }
    if (Files.size(file) > PictureFinder.MOST_BYTES) {
      throw PictureFinder.tooLarge();
    }
    return Files.readAllBytes(file);
  }
}
