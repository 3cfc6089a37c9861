package dev.offprint.source.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/// Takes in what a server sends, up to a number of bytes, and decompresses it up to the same.
final class Body implements BodySubscriber<byte[]> {
  private final int most;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
  private Subscription subscription = new None();

  Body(int most) {
    this.most = most;
  }

  /// More came than is taken.
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private static final class None implements Subscription {
    @Override
    public void request(long count) {}

    @Override
    public void cancel() {}
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return whole;
  }

  @Override
  public void onSubscribe(Subscription given) {
    subscription = given;
    given.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      byte[] part = new byte[buffer.remaining()];
      buffer.get(part);
      if ((long) bytes.size() + part.length > most) {
        subscription.cancel();
        whole.completeExceptionally(new TooLarge());
        return;
      }
      bytes.writeBytes(part);
    }
  }

  @Override
  public void onError(Throwable error) {
    whole.completeExceptionally(error);
  }

  @Override
  public void onComplete() {
    whole.complete(bytes.toByteArray());
  }

  /// The bytes without their content encodings, the last of which was put on last (RFC 9110,
  /// section 8.4).
  static byte[] decoded(byte[] sent, String encodings, int most) throws IOException {
    byte[] bytes = sent;
    String[] names = encodings.toLowerCase(Locale.ROOT).split(",");
    for (int i = names.length - 1; i >= 0; i--) {
      bytes = decodedOnce(bytes, names[i].strip(), most);
    }
    return bytes;
  }

  private static byte[] decodedOnce(byte[] sent, String encoding, int most) throws IOException {
    InputStream in = new ByteArrayInputStream(sent);
    return switch (encoding) {
      case "gzip", "x-gzip" -> isGzip(sent) ? read(new GZIPInputStream(in), most) : sent;
      case "deflate" -> read(new InflaterInputStream(in), most);
      case "br" -> read(new BrotliInputStream(in), most);
      case "", "identity" -> sent;
      default -> throw new IOException("unknown content encoding " + encoding);
    };
  }

  /// Some servers say so of what they did not compress.
  private static boolean isGzip(byte[] sent) {
    return sent.length > 2 && sent[0] == 0x1F && sent[1] == (byte) 0x8B;
  }

  private static byte[] read(InputStream in, int most) throws IOException {
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw new TooLarge();
    }
    return bytes;
  }
}
