package dev.offprint.convert;

import dev.offprint.model.Metadata;
import dev.offprint.repair.UnknownChanges;
import dev.offprint.report.Finding;
import dev.offprint.report.Receipt;
import dev.offprint.report.Report;
import dev.offprint.source.Raw;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Carries out a [Request]: reads the inputs, has them mended, and has the books written.
public final class Converter {
  private final Pipeline pipeline;
  private final InputStream stdin;

  /// @param stdin what the input `-` is read from
  public Converter(Pipeline pipeline, InputStream stdin) {
    this.pipeline = pipeline;
    this.stdin = stdin;
  }

  /// Makes a book of each input or, where files are named, one book of all. What goes wrong with
  /// one input does not keep the others from being done.
  public List<Outcome> run(Request request) {
    boolean each = request.destination().files().isEmpty();
    List<Outcome> outcomes = each ? runEach(request) : List.of(runBound(request));
    List<Report> reports = new ArrayList<>();
    outcomes.forEach(outcome -> reports.addAll(outcome.reports()));
    UnknownChanges.note(request.mending().restored(), reports);
    return outcomes;
  }

  private List<Outcome> runEach(Request request) {
    Publisher publisher = new Publisher(pipeline, request);
    List<Outcome> outcomes = new ArrayList<>();
    try (Inputs inputs = new Inputs(request, stdin, pipeline.version())) {
      for (int i = 0; i < inputs.size(); i++) {
        try {
          outcomes.add(write(publisher, List.of(read(inputs, i, request)), List.of()));
        } catch (Failure e) {
          outcomes.add(new Outcome(List.of(), List.of(), List.of(e), List.of()));
        }
      }
    }
    return outcomes;
  }

  private Outcome runBound(Request request) {
    List<Draft> drafts = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    try (Inputs inputs = new Inputs(request, stdin, pipeline.version())) {
      for (int i = 0; i < inputs.size(); i++) {
        try {
          drafts.add(read(inputs, i, request));
        } catch (Failure e) {
          failures.add(e);
        }
      }
    }
    return write(new Publisher(pipeline, request), drafts, failures);
  }

  private Draft read(Inputs inputs, int at, Request request) throws Failure {
    Raw raw = inputs.take(at);
    boolean several = inputs.size() > 1;
    Metadata given = several ? GivenMetadata.ofEach(request.given()) : request.given();
    return pipeline.draft(raw, inputs.mender(), given, inputs.pictures(at));
  }

  /// Makes a book of the drafts that something is left of; the receipts of the others tell why not.
  private static Outcome write(Publisher publisher, List<Draft> drafts, List<Failure> earlier) {
    List<Receipt> receipts =
        drafts.stream().map(draft -> new Receipt(draft.article(), draft.report())).toList();
    List<Failure> failures = new ArrayList<>(earlier);
    List<Draft> filled = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<Failure> none = NoArticle.of(draft);
      none.ifPresentOrElse(failures::add, () -> filled.add(draft));
    }
    List<Finding> findings = new ArrayList<>();
    List<Path> written = new ArrayList<>();
    try {
      if (!filled.isEmpty()) {
        Publisher.Publication publication = publisher.publish(filled);
        written.addAll(publication.files());
        findings.addAll(publication.findings());
      }
    } catch (Failure e) {
      failures.add(e);
    }
    return new Outcome(written, receipts, failures, findings);
  }
}
