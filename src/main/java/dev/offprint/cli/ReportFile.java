package dev.offprint.cli;

import dev.offprint.report.Report;
import dev.offprint.report.ReportJson;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// The file of `--report`: tried before any work is done, and whole or not there at all.
final class ReportFile implements AutoCloseable {
  private final Path target;
  private final Path draft;

  private ReportFile(Path target, Path draft) {
    this.target = target;
    this.draft = draft;
  }

  /// Makes room for the report.
  static ReportFile at(Path target) throws UsageError {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw cannotBeWritten(target);
    }
    String run = Long.toHexString(ProcessHandle.current().pid());
    Path draft = folder.resolve(".offprint-" + run + "-report.part");
    try {
      Files.deleteIfExists(draft);
      return new ReportFile(target, Files.createFile(draft));
    } catch (IOException e) {
      throw cannotBeWritten(target);
    }
  }

  void write(List<Report> reports) throws UsageError {
    try (Writer out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
      ReportJson.write(reports, out);
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
