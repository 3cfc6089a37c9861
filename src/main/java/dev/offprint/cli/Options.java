package dev.offprint.cli;

import dev.offprint.convert.Format;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The options, as picocli fills them in.
@Command(
    name = "offprint",
    mixinStandardHelpOptions = false,
    sortOptions = false,
    usageHelpAutoWidth = true,
    headerHeading = "",
    header = "Turns an article into a clean, well-set PDF and EPUB.%n",
    synopsisHeading = "Usage: ",
    customSynopsis = "offprint [options] INPUT...%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:a fault of Offprint's own",
      "2:wrong usage, or a place that cannot be written to",
      "3:an input cannot be read",
      "4:no article was found in the input",
      "5:some of several inputs failed; the others are done",
      "6:an output failed its check (--check)",
      "7:there were warnings (--strict)"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  offprint article.txt                 a PDF and an EPUB in this folder",
      "  offprint article.txt -o reader.epub  just this file",
      "  offprint *.txt -o week.pdf           one book of all",
      "  pbpaste | offprint - --paper letter  from the clipboard",
      "  offprint article.txt --explain       and say what was changed",
      "  offprint article.txt --report r.html and show it beside the source"
    })
final class Options {
  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description =
          "What to convert: text files, saved web pages, addresses of the web; - is the standard"
              + " input.")
  List<String> inputs = new ArrayList<>();

  @Option(
      names = "--list",
      paramLabel = "FILE",
      description =
          "A file that names an input on each line, after those given; # begins a remark. May be"
              + " repeated.")
  List<Path> lists = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description =
          "A file (its ending says the format; may be repeated), which binds all inputs into one"
              + " book; or a folder. Default: the current folder.")
  List<String> outputs = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "LIST",
      split = ",",
      description = "Formats for derived file names: pdf, epub. Default: both.")
  Set<Format> formats = Set.of(Format.values());

  @Option(names = "--title", paramLabel = "TEXT", description = "The title.")
  @Nullable String title;

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "An author; repeat it for several.")
  List<String> authors = new ArrayList<>();

  @Option(
      names = {"--source", "--publisher"},
      paramLabel = "NAME",
      description = "The newspaper, magazine or site it appeared in.")
  @Nullable String source;

  @Option(names = "--url", paramLabel = "URL", description = "The address it was published at.")
  @Nullable String url;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The day it was published, as 2025-03-31.")
  @Nullable LocalDate date;

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      description = "The language, as en, de or pt-BR. Default: found by looking at the text.")
  @Nullable String language;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long one request to the web may take. Default: 30.")
  int timeout = 30;

  @Option(
      names = "--fetch-images",
      description =
          "Fetch the pictures of files from the web; those of addresses are fetched anyway.")
  boolean fetchImages;

  @Option(names = "--allow-private", description = "Fetch from your own machine and network, too.")
  boolean allowPrivate;

  @Option(
      names = "--paper",
      paramLabel = "SIZE",
      description = "The sheet: a4 (default), letter or a5.")
  String paper = "a4";

  @Option(
      names = "--toc",
      negatable = true,
      description =
          "Print a table of contents, or none. Default: where there are at least two headings.")
  @Nullable Boolean contents;

  @Option(
      names = "--css",
      paramLabel = "FILE",
      description = "A style sheet on top of Offprint's own; may be repeated.")
  List<Path> css = new ArrayList<>();

  @Option(
      names = "--clean",
      paramLabel = "LEVEL",
      description =
          "How much is mended: off, light (no words are taken out), normal (default), strict (what"
              + " is doubtful goes too).")
  String cleaning = "normal";

  @Option(
      names = "--restore",
      paramLabel = "ID",
      split = ",",
      description = "Undo a change; --explain tells its id. May be repeated.")
  List<String> restored = new ArrayList<>();

  @Option(
      names = "--keep",
      paramLabel = "REGEX",
      description = "Take out nothing in which this regular expression is found.")
  List<String> keep = new ArrayList<>();

  @Option(
      names = "--strip",
      paramLabel = "REGEX",
      description = "Take out the paragraphs in which this regular expression is found.")
  List<String> strip = new ArrayList<>();

  @Option(
      names = "--budget",
      paramLabel = "PERCENT",
      description =
          "How much of the text may be taken out in doubt; beyond it, what is doubtful stays."
              + " Default: 30.")
  String budget = "30";

  @Option(names = "--disable", paramLabel = "RULE", split = ",", description = "Do without a rule.")
  List<String> disabled = new ArrayList<>();

  @Option(names = "--rules", description = "List the rules.")
  boolean rules;

  @Option(
      names = "--typography",
      paramLabel = "on|off",
      description = "Whether quotes, dashes and the like are set as the language wants them.")
  String typography = "on";

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Write the report of every change: as a page to read (.html), or for programs (.json).")
  @Nullable Path report;

  @Option(names = "--explain", description = "Print every change for a person to read.")
  boolean explain;

  @Option(
      names = "--check",
      description = "Hold the files against EPUBCheck and veraPDF (takes some seconds).")
  boolean check;

  @Option(names = "--strict", description = "Exit with 7 if there are warnings.")
  boolean strict;

  @Option(
      names = "--force",
      description =
          "Replace a file in the way of a derived name even if Offprint did not make it. (A file"
              + " named with -o is always replaced.)")
  boolean force;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but errors.")
  boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say more: every finding, and the stack trace of an error.")
  boolean verbose;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  boolean version;
}
