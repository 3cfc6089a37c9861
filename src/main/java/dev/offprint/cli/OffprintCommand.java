package dev.offprint.cli;

import dev.offprint.convert.Converter;
import dev.offprint.convert.Format;
import dev.offprint.convert.Outcome;
import dev.offprint.convert.Pipeline;
import dev.offprint.convert.Request;
import dev.offprint.report.Finding;
import dev.offprint.report.Ink;
import dev.offprint.report.Report;
import dev.offprint.report.TextPattern;
import dev.offprint.style.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// One run of the command line.
final class OffprintCommand {
  private final Terminal terminal;
  private final Map<String, String> environment;
  private boolean verbose;

  OffprintCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  /// Does what the arguments say; answers the exit code.
  int run(String... arguments) {
    Pipeline pipeline = new Pipeline(version());
    if (namesAnInput(arguments)) {
      pipeline.warmUp();
    }
    Options options = new Options();
    CommandLine commandLine = new CommandLine(options);
    commandLine.registerConverter(Format.class, Requests::format);
    commandLine.registerConverter(LocalDate.class, Requests::date);
    verbose = List.of(arguments).contains("-v") || List.of(arguments).contains("--verbose");
    try {
      commandLine.parseArgs(arguments);
      if (options.help) {
        commandLine.usage(terminal.out());
        return ExitCode.DONE;
      }
      if (options.version) {
        terminal.out().println("Offprint " + version());
        return ExitCode.DONE;
      }
      if (options.rules) {
        MendingChoices.listRules(terminal.out());
        return ExitCode.DONE;
      }
      return convert(options, pipeline);
    } catch (ParameterException e) {
      return usage(e);
    } catch (UsageError | TextPattern.EndlessSearch e) {
      return usage(e);
    } catch (RuntimeException | Error e) {
      return ourFault(e);
    }
  }

  private static boolean namesAnInput(String... arguments) {
    for (String argument : arguments) {
      if (!argument.startsWith("-") || argument.equals("-")) {
        return true;
      }
    }
    return false;
  }

  private int usage(Exception e) {
    complain(String.valueOf(e.getMessage()), e);
    terminal.err().println("offprint --help tells how to use it.");
    return ExitCode.USAGE;
  }

  private int ourFault(Throwable e) {
    String remedy =
        e instanceof OutOfMemoryError
            ? "not enough memory; give more with OFFPRINT_JAVA_OPTS=-Xmx4g"
            : "a fault of Offprint's own; run it with -v and report what it prints";
    complain(remedy + " (" + e + ")", e);
    return ExitCode.OUR_FAULT;
  }

  private void complain(String message, Throwable cause) {
    terminal.err().println("offprint: " + message.lines().findFirst().orElse(""));
    if (verbose) {
      cause.printStackTrace(terminal.err());
    }
  }

  private int convert(Options options, Pipeline pipeline) throws UsageError {
    Request request = Requests.of(options, environment.get("SOURCE_DATE_EPOCH"));
    if (options.report == null) {
      List<Outcome> outcomes = new Converter(pipeline, terminal.in()).run(request);
      return tell(options, request, outcomes);
    }
    try (ReportFile report = ReportFile.at(options.report)) {
      List<Outcome> outcomes = new Converter(pipeline, terminal.in()).run(request);
      report.write(outcomes);
      return tell(options, request, outcomes);
    }
  }

  private int tell(Options options, Request request, List<Outcome> outcomes) {
    Messages messages = new Messages(terminal, options.quiet, options.verbose);
    List<Finding> styles = styleFindings(request.design());
    messages.styles(styles);
    outcomes.forEach(messages::outcome);
    if (options.explain) {
      messages.explain(reports(outcomes), ink());
    }
    return ExitCode.of(outcomes, styles, options.strict);
  }

  /// Colours for a person in front of a terminal who did not ask for none.
  private Ink ink() {
    boolean wanted =
        environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    return wanted && terminal.isScreen().getAsBoolean() ? Ink.COLOURS : Ink.PLAIN;
  }

  private static List<Finding> styleFindings(Request.Design design) {
    return design.css().isEmpty()
        ? List.of()
        : Theme.forPrint(design.paper(), design.css()).findings();
  }

  private static List<Report> reports(List<Outcome> outcomes) {
    List<Report> reports = new ArrayList<>();
    outcomes.forEach(outcome -> reports.addAll(outcome.reports()));
    return reports;
  }

  private static String version() {
    String version = OffprintCommand.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
