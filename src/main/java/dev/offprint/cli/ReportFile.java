package dev.offprint.cli;

import dev.offprint.convert.Outcome;
import dev.offprint.report.Receipt;
import dev.offprint.report.ReportJson;
import dev.offprint.report.page.HtmlReport;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The file of `--report`: tried before any work is done, and whole or not there at all.
final class ReportFile implements AutoCloseable {
  private final Path target;
  private final Path draft;
  private final Form form;

  private ReportFile(Path target, Path draft, Form form) {
    this.target = target;
    this.draft = draft;
    this.form = form;
  }

  private enum Form {
    JSON,
    PAGE
  }

  /// Makes room for the report.
  static ReportFile at(Path target) throws UsageError {
    Form form = form(target);
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw cannotBeWritten(target);
    }
    String run = Long.toHexString(ProcessHandle.current().pid());
    Path draft = folder.resolve(".offprint-" + run + "-report.part");
    try {
      Files.deleteIfExists(draft);
      return new ReportFile(target, Files.createFile(draft), form);
    } catch (IOException e) {
      throw cannotBeWritten(target);
    }
  }

  private static Form form(Path target) throws UsageError {
    String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".json")) {
      return Form.JSON;
    }
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return Form.PAGE;
    }
    throw new UsageError("--report " + target + ": the ending says no form; use .html or .json");
  }

  void write(List<Outcome> outcomes) throws UsageError {
    List<Receipt> receipts = new ArrayList<>();
    outcomes.forEach(outcome -> receipts.addAll(outcome.receipts()));
    try (Writer out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
      switch (form) {
        case JSON -> ReportJson.write(receipts.stream().map(Receipt::report).toList(), out);
        case PAGE -> HtmlReport.write(receipts, out);
      }
    } catch (IOException e) {
      throw cannotBeWritten(target);
    }
    try {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw cannotBeWritten(target);
    }
  }

  /// Removes what is left where nothing was written.
  @Override
  public void close() throws UsageError {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      throw cannotBeWritten(target);
    }
  }

  private static UsageError cannotBeWritten(Path target) {
    return new UsageError(
        target
            + ": the report cannot be written; check that its folder is there and may be written"
            + " to");
  }
}
