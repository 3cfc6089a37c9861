package dev.offprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.convert.Outcome;
import dev.offprint.model.Article;
import dev.offprint.model.Metadata;
import dev.offprint.model.SourceText;
import dev.offprint.report.Finding;
import dev.offprint.report.Finding.Kind;
import dev.offprint.report.Receipt;
import dev.offprint.report.Report;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExitCodeTest {
  private static final Finding BROKEN = Finding.of(Kind.CHECK_PDF, "a.pdf", "7.1", "no title");
  private static final Finding WARNING = Finding.of(Kind.NO_TITLE, "a.txt");
  private static final Finding NOTE = Finding.of(Kind.OVERFULL_LINE, "a.txt", "Nora");

  @Test
  void anOutputThatFailsItsCheckIsASix() {
    assertEquals(6, ExitCode.of(List.of(outcome(BROKEN)), List.of(), false));
    assertEquals(6, ExitCode.of(List.of(outcome(BROKEN)), List.of(WARNING), true));
  }

  @Test
  void aWarningIsASevenOnlyWhereStrictnessIsAskedFor() {
    assertEquals(0, ExitCode.of(List.of(outcome(WARNING)), List.of(), false));
    assertEquals(7, ExitCode.of(List.of(outcome(WARNING)), List.of(), true));
    assertEquals(7, ExitCode.of(List.of(outcome()), List.of(WARNING), true));
  }

  @Test
  void aWarningAboutTheTextCountsAsOneAboutTheOutput() {
    Report report = new Report(SourceText.of("a.txt", "Words"));
    report.add(WARNING);
    Article article = new Article(Metadata.EMPTY, List.of());
    Outcome outcome =
        new Outcome(List.of(), List.of(new Receipt(article, report)), List.of(), List.of());
    assertEquals(7, ExitCode.of(List.of(outcome), List.of(), true));
  }

  @Test
  void aNoteIsNoWarning() {
    assertEquals(0, ExitCode.of(List.of(outcome(NOTE)), List.of(NOTE), true));
  }

  private static Outcome outcome(Finding... findings) {
    return new Outcome(List.of(Path.of("a.pdf")), List.of(), List.of(), List.of(findings));
  }
}
