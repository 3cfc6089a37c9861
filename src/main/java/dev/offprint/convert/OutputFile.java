package dev.offprint.convert;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// A file that appears whole or not at all: written beside its place, then renamed.
final class OutputFile implements AutoCloseable {
  private static final String PDF_MARK = "<xmp:CreatorTool>Offprint</xmp:CreatorTool>";
  private static final String EPUB_MARK = "<meta name=\"generator\" content=\"Offprint ";

  private final Path target;
  private final Path draft;
  private boolean moved;

  private OutputFile(Path target, Path draft) {
    this.target = target;
    this.draft = draft;
  }

  /// Writes something to a stream.
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /// Writes `content` beside `target`.
  static OutputFile write(Path target, Content content) throws Failure {
    OutputFile file = new OutputFile(target, beside(target));
    boolean whole = false;
    try {
      Files.createDirectories(folder(target));
      try (OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(file.draft), 1 << 16)) {
        content.writeTo(out);
      }
      whole = true;
    } catch (IOException e) {
      throw failure(target, e);
    } finally {
      if (!whole) {
        file.close();
      }
    }
    return file;
  }

  /// A place in the same folder that no other run and no other file of this run writes to.
  private static Path beside(Path target) {
    String run = Long.toHexString(ProcessHandle.current().pid());
    String file = Integer.toHexString(target.toAbsolutePath().hashCode());
    return folder(target).resolve(".offprint-" + run + "-" + file + ".part");
  }

  private static Path folder(Path target) {
    Path parent = target.toAbsolutePath().getParent();
    return parent == null ? target.toAbsolutePath() : parent;
  }

  Path target() {
    return target;
  }

  void moveIntoPlace() throws Failure {
    try {
      try {
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
      }
      moved = true;
    } catch (IOException e) {
      throw failure(target, e);
    }
  }

  /// Removes what is left where the file was not moved.
  @Override
  public void close() throws Failure {
    try {
      if (!moved && Files.exists(draft)) {
        Files.delete(draft);
      }
    } catch (IOException e) {
      throw failure(draft, e);
    }
  }

  /// Whether `file` was written by Offprint and so may be replaced by it.
  static boolean isOurs(Path file) throws Failure {
    try (InputStream in = Files.newInputStream(file)) {
      return switch (Format.ofName(file).orElse(Format.PDF)) {
        case PDF -> new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains(PDF_MARK);
        case EPUB -> isOurEpub(in);
      };
    } catch (IOException e) {
      throw failure(file, e);
    }
  }

  private static boolean isOurEpub(InputStream in) throws IOException {
    ZipInputStream zip = new ZipInputStream(in);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().endsWith(".opf")) {
        String opf = new String(zip.readNBytes(1 << 20), StandardCharsets.UTF_8);
        return opf.contains(EPUB_MARK);
      }
    }
    return false;
  }

  private static Failure failure(Path target, IOException e) {
    String remedy =
        switch (e) {
          case AccessDeniedException _ ->
              "there is no right to write there; choose another place with -o";
          case NoSuchFileException _ ->
              "the folder is not there; make it, or choose another with -o";
          case FileAlreadyExistsException f ->
              f.getFile() + " is no folder; choose another place with -o";
          case FileSystemException f when f.getReason() != null ->
              f.getReason() + "; choose another place with -o";
          default -> e.getMessage() + "; make room or choose another place with -o";
        };
    return new Failure(Failure.Kind.OUTPUT, target + ": cannot be written: " + remedy, e);
  }
}
