package dev.offprint.epub;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Book;
import dev.offprint.model.Inlines;
import dev.offprint.model.Metadata;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Derives a book's identifier from its titles, URLs and text: the same content has the same
/// identifier whenever and wherever it is made.
final class Fingerprint {
  private final MessageDigest digest = sha256();

  private Fingerprint() {}

  /// `urn:uuid:…`, a UUID of version 8 (RFC 9562, section 5.8) from a SHA-256.
  static String of(Book book) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add(book.metadata());
    for (Article article : book.articles()) {
      fingerprint.add(article.metadata());
      fingerprint.add(article.blocks());
    }
    return "urn:uuid:" + fingerprint.uuid();
  }

  private void add(Metadata metadata) {
    add(metadata.title());
    add(metadata.url());
  }

  private void add(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading -> add(Inlines.text(heading.content()));
        case Block.Paragraph paragraph -> add(Inlines.text(paragraph.content()));
        case Block.Quote quote -> add(quote.content());
        case Block.ItemList list -> list.items().forEach(this::add);
        case Block.Table table -> add(table);
        case Block.Code code -> add(code.text());
        case Block.Figure figure -> {
          add(Inlines.text(figure.caption()));
          add(Inlines.text(figure.credit()));
        }
        case Block.Break _ -> add("");
        case Block.Notice notice -> add(notice.kind().name());
      }
    }
  }

  private void add(Block.Table table) {
    add(Inlines.text(table.caption()));
    for (List<Block.Table.Cell> row : table.rows()) {
      row.forEach(cell -> add(Inlines.text(cell.content())));
    }
  }

  private void add(@Nullable String text) {
    digest.update((text == null ? "" : text).getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private UUID uuid() {
    byte[] hash = digest.digest();
    hash[6] = (byte) ((hash[6] & 0x0F) | 0x80);
    hash[8] = (byte) ((hash[8] & 0x3F) | 0x80);
    return new UUID(number(hash, 0), number(hash, 8));
  }

  private static long number(byte[] bytes, int from) {
    long number = 0;
    for (int i = from; i < from + Long.BYTES; i++) {
      number = (number << 8) | (bytes[i] & 0xFF);
    }
    return number;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256, which every Java must have", e);
    }
  }
}
