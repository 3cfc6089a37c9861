package dev.offprint.convert;

import dev.offprint.report.Finding;
import dev.offprint.report.Receipt;
import dev.offprint.report.Report;
import java.nio.file.Path;
import java.util.List;

/// What became of one book: of one input, or of all of them bound together.
///
/// @param written the files
/// @param receipts one for each input that was read
/// @param failures one for each input that was not, or for the book as a whole
/// @param findings what was noticed after the inputs were mended: in setting and in checking
public record Outcome(
    List<Path> written, List<Receipt> receipts, List<Failure> failures, List<Finding> findings) {
  public Outcome {
    written = List.copyOf(written);
    receipts = List.copyOf(receipts);
    failures = List.copyOf(failures);
    findings = List.copyOf(findings);
  }

  /// The reports alone.
  public List<Report> reports() {
    return receipts.stream().map(Receipt::report).toList();
  }
}
