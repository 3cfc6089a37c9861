package dev.offprint.check;

import dev.offprint.report.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/// Runs veraPDF in this process.
final class PdfChecker {
  /// Held here, since the logging system forgets the level of a logger that nobody holds.
  private static final Logger VERAPDF = Logger.getLogger("org.verapdf");

  /// veraPDF itself has no order.
  private static final Comparator<RuleId> BY_CLAUSE =
      Comparator.comparing(RuleId::getClause).thenComparingInt(RuleId::getTestNumber);

  private PdfChecker() {}

  static List<Finding> check(Path file) throws IOException {
    // What veraPDF logs, it also reports; the terminal is the user's.
    VERAPDF.setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
    List<Finding> findings = new ArrayList<>();
    for (Standard standard : Standard.values()) {
      Optional<Finding> unreadable = check(file, standard, findings);
      if (unreadable.isPresent()) {
        return List.of(unreadable.get());
      }
    }
    return List.copyOf(findings);
  }

  /// The finding that the file is none that veraPDF can read; else `findings` has those of the
  /// standard.
  private static Optional<Finding> check(Path file, Standard standard, List<Finding> findings)
      throws IOException {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(file.toFile(), standard.flavour);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(standard.flavour, false)) {
      addFailures(validator.validate(parser), standard, file, findings);
      return Optional.empty();
    } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
      return Optional.of(finding(file, "the file itself", String.valueOf(e.getMessage())));
    }
  }

  private static void addFailures(
      ValidationResult result, Standard standard, Path file, List<Finding> findings) {
    Map<RuleId, TestAssertion> firsts = new TreeMap<>(BY_CLAUSE);
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() == TestAssertion.Status.FAILED) {
        firsts.putIfAbsent(assertion.getRuleId(), assertion);
      }
    }
    firsts.forEach(
        (rule, first) -> {
          int count = result.getFailedChecks().getOrDefault(rule, 1);
          String name = standard.title + " " + rule.getClause() + " test " + rule.getTestNumber();
          findings.add(finding(file, name, first.getMessage() + times(count)));
        });
  }

  private static String times(int count) {
    return count == 1 ? "" : " (" + count + " times)";
  }

  private static Finding finding(Path file, String rule, String words) {
    return Finding.of(
        Finding.Kind.CHECK_PDF, file.toString(), rule, words.strip().replaceAll("\\s+", " "));
  }

  /// What every PDF of ours must be.
  private enum Standard {
    ACCESSIBLE_ARCHIVE("PDF/A-2a", PDFAFlavour.PDFA_2_A),
    UNIVERSAL_ACCESS("PDF/UA-1", PDFAFlavour.PDFUA_1);

    private final String title;
    private final PDFAFlavour flavour;

    Standard(String title, PDFAFlavour flavour) {
      this.title = title;
      this.flavour = flavour;
    }
  }
}
