package dev.offprint.cli;

import dev.offprint.convert.Format;
import dev.offprint.convert.Request;
import dev.offprint.model.Metadata;
import dev.offprint.style.Paper;
import dev.offprint.style.StyleSheet;
import dev.offprint.typeset.Typesetter.Contents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.TypeConversionException;

/// Turns options into a [Request].
final class Requests {
  private static final int LAST_YEAR = 9999;
  private static final Instant END_OF_YEARS = Instant.parse("9999-12-31T00:00:00Z");

  private static final int LONGEST_TIMEOUT = 3600;

  private Requests() {}

  /// @param epoch the value of `SOURCE_DATE_EPOCH`, seconds since 1970
  static Request of(Options options, @Nullable String epoch) throws UsageError {
    List<String> inputs = InputLists.of(options);
    if (inputs.isEmpty()) {
      throw new UsageError("no input: name a text file, or - for the standard input");
    }
    Request.Destination destination = destination(options);
    if (inputs.size() > 1 && destination.files().isEmpty() && options.title != null) {
      throw new UsageError(
          "--title names one article or one book; bind the inputs into a book with -o FILE, or"
              + " convert them one by one");
    }
    return new Request(
        inputs,
        web(options),
        destination,
        metadata(options),
        MendingChoices.of(options),
        design(options),
        epoch(epoch),
        options.check);
  }

  private static Request.Web web(Options options) throws UsageError {
    if (options.timeout < 1 || options.timeout > LONGEST_TIMEOUT) {
      throw new UsageError(
          "--timeout " + options.timeout + ": give seconds, from 1 to " + LONGEST_TIMEOUT);
    }
    return new Request.Web(
        Duration.ofSeconds(options.timeout), options.allowPrivate, options.fetchImages);
  }

  private static Request.Destination destination(Options options) throws UsageError {
    List<Path> files = new ArrayList<>();
    Path folder = Path.of("");
    boolean hasFolder = false;
    for (String named : options.outputs) {
      Path output = path(named);
      boolean isFolder = Files.isDirectory(output) || named.endsWith("/");
      if (!isFolder && Format.ofName(output).isPresent()) {
        files.add(output);
      } else if (isFolder || output.getFileName().toString().indexOf('.') < 0) {
        if (hasFolder) {
          throw new UsageError(output + ": only one folder can be given with -o");
        }
        folder = output;
        hasFolder = true;
      } else {
        throw new UsageError(output + ": the ending says no format; use .pdf or .epub");
      }
    }
    if (hasFolder && !files.isEmpty()) {
      throw new UsageError(folder + ": give either files or a folder with -o, not both");
    }
    return new Request.Destination(files, folder, options.formats, options.force);
  }

  private static Path path(String named) throws UsageError {
    try {
      return Path.of(named);
    } catch (InvalidPathException e) {
      throw new UsageError("-o " + e.getInput() + ": is no path here: " + e.getReason());
    }
  }

  private static Metadata metadata(Options options) throws UsageError {
    return new Metadata.Builder()
        .title(options.title)
        .authors(options.authors)
        .publisher(options.source)
        .url(options.url)
        .published(options.date)
        .language(language(options.language))
        .build();
  }

  private static @Nullable String language(@Nullable String tag) throws UsageError {
    if (tag == null) {
      return null;
    }
    String message = "--lang " + tag + ": is no language tag; write it as en, de or pt-BR";
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      // Longer ones are well-formed, as "english" is, but no language has one.
      if (locale.getLanguage().length() > 3) {
        throw new UsageError(message);
      }
      return locale.toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw new UsageError(message);
    }
  }

  /// For picocli, which puts the option's name before the message.
  static Format format(String name) {
    for (Format format : Format.values()) {
      if (format.name().equalsIgnoreCase(name.strip())) {
        return format;
      }
    }
    throw new TypeConversionException("“" + name + "” is not known; use pdf or epub");
  }

  /// A day of which files can tell: their years have four digits.
  static LocalDate date(String day) {
    try {
      LocalDate date = LocalDate.parse(day.strip());
      if (date.getYear() > 0 && date.getYear() <= LAST_YEAR) {
        return date;
      }
    } catch (DateTimeParseException e) {
      // Told below.
    }
    throw new TypeConversionException("“" + day + "” is no date; write it as 2025-03-31");
  }

  private static Request.Design design(Options options) throws UsageError {
    List<StyleSheet> css = new ArrayList<>();
    for (Path file : options.css) {
      try {
        css.add(new StyleSheet(file.toString(), Files.readString(file, StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new UsageError(file + ": the style sheet cannot be read; check its name and rights");
      }
    }
    Contents contents =
        options.contents == null
            ? Contents.AUTO
            : options.contents ? Contents.ALWAYS : Contents.NEVER;
    return new Request.Design(paper(options.paper), contents, css);
  }

  private static Paper paper(String name) throws UsageError {
    for (Paper paper : Paper.values()) {
      if (paper.name().equals(name.toUpperCase(Locale.ROOT))) {
        return paper;
      }
    }
    throw new UsageError("--paper " + name + ": is not known; use a4, letter or a5");
  }

  private static Optional<Instant> epoch(@Nullable String seconds) throws UsageError {
    if (seconds == null || seconds.isBlank()) {
      return Optional.empty();
    }
    try {
      Instant instant = Instant.ofEpochSecond(Long.parseLong(seconds.strip()));
      if (!instant.isBefore(Instant.EPOCH) && instant.isBefore(END_OF_YEARS)) {
        return Optional.of(instant);
      }
    } catch (NumberFormatException | DateTimeException e) {
      // Told below.
    }
    throw new UsageError("SOURCE_DATE_EPOCH=" + seconds + ": must be seconds since 1970");
  }
}
