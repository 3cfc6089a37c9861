package dev.offprint.check;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import com.adobe.epubcheck.util.ReportingLevel;
import dev.offprint.report.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Runs EPUBCheck in this process.
final class EpubChecker {
  private EpubChecker() {}

  static List<Finding> check(Path file) {
    Listener listener = new Listener(file);
    EpubCheck check = new EpubCheck(file.toFile(), listener);
    check.setLocale(Locale.ENGLISH);
    check.doValidate();
    return List.copyOf(listener.findings);
  }

  /// Makes a finding of each message.
  private static final class Listener extends MasterReport {
    private final Path file;
    private final List<Finding> findings = new ArrayList<>();

    Listener(Path file) {
      this.file = file;
      setReportingLevel(ReportingLevel.Usage);
    }

    @Override
    public void message(Message message, EPUBLocation location, @Nullable Object... arguments) {
      if (message.getSeverity() == Severity.SUPPRESSED) {
        return;
      }
      String severity = message.getSeverity().name().toLowerCase(Locale.ROOT);
      String name = message.getID() + " (" + severity + ")";
      String words = message.getMessage(arguments).strip();
      findings.add(Finding.of(Finding.Kind.CHECK_EPUB, place(location), name, words));
    }

    private String place(@Nullable EPUBLocation location) {
      String place = file.toString();
      if (location == null || location.getPath().isEmpty() || isFile(location.getPath())) {
        return place;
      }
      place += "/" + location.getPath();
      if (location.getLine() <= 0) {
        return place;
      }
      return place + ":" + location.getLine() + ":" + Math.max(location.getColumn(), 1);
    }

    /// EPUBCheck puts the book's own name where a message concerns all of it.
    private boolean isFile(String path) {
      String name = String.valueOf(file.getFileName());
      return path.equals(name) || path.endsWith("/" + name);
    }

    @Override
    public void info(String resource, FeatureEnum feature, String value) {
      // What the book has is no news to the one who made it.
    }

    @Override
    public int generate() {
      return 0;
    }

    @Override
    public void initialize() {
      // Nothing to set up.
    }
  }
}
