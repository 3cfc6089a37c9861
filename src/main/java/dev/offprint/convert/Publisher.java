package dev.offprint.convert;

import dev.offprint.check.Checker;
import dev.offprint.model.Article;
import dev.offprint.model.Book;
import dev.offprint.model.Metadata;
import dev.offprint.report.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// Writes books to files: in all formats at once. Where one of them cannot be written, none is put
/// in its place.
final class Publisher {
  /// The date inside files of which no date is known.
  private static final Instant NO_DATE = Instant.parse("1980-01-01T00:00:00Z");

  private final Pipeline pipeline;
  private final Request request;
  private final Set<Path> taken = new HashSet<>();

  Publisher(Pipeline pipeline, Request request) {
    this.pipeline = pipeline;
    this.request = request;
  }

  /// Finished files, and what was noticed while they were made.
  record Publication(List<Path> files, List<Finding> findings) {}

  Publication publish(List<Draft> drafts) throws Failure {
    Book book = book(drafts);
    Instant modified = modified(drafts);
    List<Path> targets = targets(book, drafts.get(0));
    List<Finding> findings = new ArrayList<>();
    List<Future<Written>> writing = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(targets.size())) {
      for (Path target : targets) {
        writing.add(threads.submit(() -> write(target, book, modified)));
      }
    }
    try {
      for (Future<Written> future : writing) {
        findings.addAll(finished(future).findings());
      }
      return moved(writing.stream().map(w -> w.resultNow().file()).toList(), findings);
    } finally {
      for (Future<Written> future : writing) {
        if (future.state() == Future.State.SUCCESS) {
          future.resultNow().file().close();
        }
      }
    }
  }

  private Publication moved(List<OutputFile> files, List<Finding> findings) throws Failure {
    List<Path> paths = new ArrayList<>();
    for (OutputFile file : files) {
      file.moveIntoPlace();
      paths.add(file.target());
    }
    for (Path path : paths) {
      if (request.check()) {
        findings.addAll(check(path));
      }
    }
    return new Publication(paths, findings);
  }

  private Book book(List<Draft> drafts) {
    List<Article> articles = drafts.stream().map(Draft::article).toList();
    if (articles.size() == 1) {
      return Book.of(articles.get(0));
    }
    Metadata found =
        new Metadata.Builder()
            .title(articles.get(0).metadata().title())
            .language(commonest(articles))
            .build();
    return new Book(GivenMetadata.merged(found, request.given()), articles);
  }

  /// The language that most of the articles are in, of two equals the one that comes first.
  private static @Nullable String commonest(List<Article> articles) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Article article : articles) {
      String language = article.metadata().language();
      if (language != null) {
        counts.merge(language, 1, Integer::sum);
      }
    }
    String best = null;
    for (String language : counts.keySet()) {
      if (best == null || counts.getOrDefault(language, 0) > counts.getOrDefault(best, 0)) {
        best = language;
      }
    }
    return best;
  }

  /// What the user's environment says, else when the latest input was changed, else the day of
  /// publication: never the time of the run, so that the same input gives the same bytes.
  private Instant modified(List<Draft> drafts) {
    if (request.epoch().isPresent()) {
      return request.epoch().get();
    }
    Instant latest = null;
    for (Draft draft : drafts) {
      LocalDate published = draft.article().metadata().published();
      Instant day =
          published == null ? NO_DATE : published.atStartOfDay(ZoneOffset.UTC).toInstant();
      Instant known = draft.modified().orElse(day);
      latest = latest == null || known.isAfter(latest) ? known : latest;
    }
    return latest == null || latest.isBefore(NO_DATE) ? NO_DATE : latest;
  }

  private List<Path> targets(Book book, Draft first) throws Failure {
    Request.Destination destination = request.destination();
    if (!destination.files().isEmpty()) {
      return destination.files();
    }
    String name = FileName.of(book.metadata(), first.input());
    List<Path> targets = new ArrayList<>();
    for (Format format : Format.values()) {
      if (destination.formats().contains(format)) {
        targets.add(free(destination, name, format));
      }
    }
    return targets;
  }

  /// A place that no other book of this run has, and no file of somebody else.
  private Path free(Request.Destination destination, String name, Format format) throws Failure {
    Path target = destination.folder().resolve(name + format.extension());
    for (int number = 2; taken.contains(target); number++) {
      target = destination.folder().resolve(name + "-" + number + format.extension());
    }
    taken.add(target);
    if (Files.isDirectory(target)) {
      throw new Failure(
          Failure.Kind.OUTPUT,
          target + ": is a folder and stays; move it, or name another file with -o");
    }
    if (Files.exists(target) && !destination.force() && !OutputFile.isOurs(target)) {
      throw new Failure(
          Failure.Kind.OUTPUT,
          target
              + ": is in the way and was not made by Offprint; move it, name another file with"
              + " -o, or replace it with --force");
    }
    return target;
  }

  /// A file, written beside its place.
  private record Written(OutputFile file, List<Finding> findings) {}

  private Written write(Path target, Book book, Instant modified) throws Failure {
    List<Finding> findings = new ArrayList<>();
    OutputFile.Content content =
        switch (Format.ofName(target).orElseThrow()) {
          case PDF ->
              out -> findings.addAll(pipeline.writePdf(book, request.design(), modified, out));
          case EPUB -> out -> pipeline.writeEpub(book, request.design(), modified, out);
        };
    return new Written(OutputFile.write(target, content), findings);
  }

  private static Written finished(Future<Written> future) throws Failure {
    try {
      return future.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Failure failure -> throw failure;
        case RuntimeException bug -> throw bug;
        case Error error -> throw error;
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while files were written", e);
    }
  }

  private static List<Finding> check(Path file) throws Failure {
    try {
      return switch (Format.ofName(file).orElseThrow()) {
        case PDF -> Checker.pdf(file);
        case EPUB -> Checker.epub(file);
      };
    } catch (IOException e) {
      throw new Failure(Failure.Kind.OUTPUT, file + ": cannot be checked: " + e.getMessage(), e);
    }
  }
}
