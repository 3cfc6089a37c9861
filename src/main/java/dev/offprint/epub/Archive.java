package dev.offprint.epub;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The zip container of an EPUB (OCF 3.3, section 4.3): the same entries give the same bytes.
///
/// Closing it ends the container and leaves the stream below open.
final class Archive implements AutoCloseable {
  /// In 1980's first hours Java adds a field with the time zone's time, which OCF forbids on
  /// `mimetype`.
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final ZipOutputStream zip;

  private Archive(OutputStream out) {
    zip = new ZipOutputStream(new Unclosable(out));
  }

  /// Starts an EPUB with its `mimetype`.
  static Archive start(OutputStream out) throws IOException {
    Archive archive = new Archive(out);
    archive.store("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
    return archive;
  }

  /// Adds a file as it is: for what is compressed already.
  void store(String name, byte[] data) throws IOException {
    ZipEntry entry = entry(name);
    CRC32 crc = new CRC32();
    crc.update(data);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(data.length);
    entry.setCrc(crc.getValue());
    write(entry, data);
  }

  /// Adds a file, compressed.
  void deflate(String name, byte[] data) throws IOException {
    write(entry(name), data);
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    return entry;
  }

  private void write(ZipEntry entry, byte[] data) throws IOException {
    zip.putNextEntry(entry);
    zip.write(data);
    zip.closeEntry();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static final class Unclosable extends FilterOutputStream {
    Unclosable(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}
