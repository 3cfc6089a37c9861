package dev.offprint.convert;

import dev.offprint.extract.Extractor;
import dev.offprint.model.Article;
import dev.offprint.repair.Mender;
import dev.offprint.repair.surplus.Repeats;
import dev.offprint.source.Limits;
import dev.offprint.source.Raw;
import dev.offprint.source.Sources;
import dev.offprint.source.UnreadableInput;
import dev.offprint.source.web.Fetcher;
import dev.offprint.source.web.WebOptions;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The inputs of a request. Where there are enough of them to be compared, all are read before the
/// first is mended; else each is read when its turn comes.
final class Inputs implements AutoCloseable {
  private final Request request;
  private final InputStream stdin;
  private final List<Read> read = new ArrayList<>();
  private final String version;
  private final Mender mender;

  /// Made when the first address is to be fetched.
  private @Nullable Fetcher fetcher;

  /// What was read of an input, or why it could not be.
  private sealed interface Read {
    record Done(Raw raw) implements Read {}

    record Failed(Failure failure) implements Read {}

    /// It was taken, and is not kept.
    record Taken() implements Read {}
  }

  /// @param version of the program, for the servers that are asked
  Inputs(Request request, InputStream stdin, String version) {
    this.request = request;
    this.version = version;
    this.stdin = stdin;
    boolean compared = request.inputs().size() >= Repeats.FEWEST;
    mender = new Mender(request.mending(), compared ? compared() : Repeats.NONE);
  }

  int size() {
    return request.inputs().size();
  }

  /// What mends them.
  Mender mender() {
    return mender;
  }

  /// One of the inputs; each can be taken once.
  Raw take(int at) throws Failure {
    if (at >= read.size()) {
      return load(request.inputs().get(at));
    }
    return switch (read.set(at, new Read.Taken())) {
      case Read.Done(Raw raw) -> raw;
      case Read.Failed(Failure failure) -> throw failure;
      case Read.Taken() -> throw new IllegalStateException("input " + at + " was taken before");
    };
  }

  private Repeats compared() {
    List<Article> articles = new ArrayList<>();
    for (String input : request.inputs()) {
      try {
        Raw raw = load(input);
        read.add(new Read.Done(raw));
        articles.add(Extractor.extract(raw));
      } catch (Failure e) {
        read.add(new Read.Failed(e));
      }
    }
    return Repeats.over(articles);
  }

  /// What fetches the pictures of an input; empty where none are to be fetched.
  Optional<Fetcher> pictures(int at) {
    boolean page = Sources.isAddress(request.inputs().get(at));
    return page || request.web().images() ? Optional.of(fetcher()) : Optional.empty();
  }

  private Fetcher fetcher() {
    if (fetcher == null) {
      WebOptions options = WebOptions.of(version).within(request.web().timeout());
      fetcher = new Fetcher(request.web().allowPrivate() ? options.allowingPrivate() : options);
    }
    return fetcher;
  }

  @Override
  public void close() {
    if (fetcher != null) {
      fetcher.close();
    }
  }

  private Raw load(String input) throws Failure {
    try {
      return Sources.isAddress(input)
          ? Sources.fetch(input, fetcher(), Limits.DEFAULT)
          : Sources.read(input, stdin, Limits.DEFAULT);
    } catch (UnreadableInput e) {
      throw new Failure(Failure.Kind.INPUT, e.getMessage(), e);
    }
  }
}
