package dev.offprint.source;

import dev.offprint.model.SourceText;
import dev.offprint.report.Finding;
import dev.offprint.source.web.Fetched;
import dev.offprint.source.web.Fetcher;
import dev.offprint.source.web.WebFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads what the user names: a file, or `-` for the standard input.
public final class Sources {
  private static final String STDIN = "-";

  private Sources() {}

  /// Reads `argument` whole.
  ///
  /// @param argument a path, or `-`
  /// @param stdin read where `argument` is `-`, and not closed
  /// @throws UnreadableInput if there is no text to be had from it
  public static Raw read(String argument, InputStream stdin, Limits limits) throws UnreadableInput {
    return argument.equals(STDIN) ? readStdin(stdin, limits) : readFile(argument, limits);
  }

  /// Whether the argument is an address of the web.
  public static boolean isAddress(String argument) {
    String lower = argument.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  /// Reads what is at an address of the web.
  ///
  /// @throws UnreadableInput if it cannot be had, or is no text
  public static Raw fetch(String address, Fetcher fetcher, Limits limits) throws UnreadableInput {
    try {
      Fetched fetched = fetcher.get(address, limits.bytes());
      String at = fetched.address().toString();
      Origin origin = new Origin(at, Optional.empty(), fetched.modified(), Map.of());
      Raw raw = raw(new Input(address, fetched.bytes(), origin, fetched.charset()), limits);
      boolean markdown = fetched.mediaType().equals("text/markdown");
      return markdown && raw.kind() == Raw.Kind.TEXT
          ? new Raw(raw.text(), Raw.Kind.MARKDOWN, raw.charset(), origin, raw.findings())
          : raw;
    } catch (WebFailure e) {
      throw UnreadableInput.of(address, e);
    }
  }

  private static Raw readStdin(InputStream stdin, Limits limits) throws UnreadableInput {
    String name = "stdin";
    try {
      byte[] bytes = stdin.readNBytes(limits.bytes() + 1);
      return raw(new Input(name, bytes, Origin.NONE, Optional.empty()), limits);
    } catch (IOException e) {
      throw UnreadableInput.of(name, e);
    }
  }

  private static Raw readFile(String name, Limits limits) throws UnreadableInput {
    Path path = path(name);
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        throw UnreadableInput.of(
            name, "this is a folder; give the files in it, e.g. " + glob(name));
      }
      // A pipe (`<(pbpaste)`) says nothing true about the time of the text in it.
      Optional<Instant> modified =
          attributes.isRegularFile()
              ? Optional.of(attributes.lastModifiedTime().toInstant())
              : Optional.empty();
      return raw(
          new Input(name, bytes(path, limits), Origin.of(path, modified), Optional.empty()),
          limits);
    } catch (IOException e) {
      throw UnreadableInput.of(name, e);
    }
  }

  private static Path path(String name) throws UnreadableInput {
    if (name.isEmpty()) {
      throw UnreadableInput.of("“”", "the file name is empty; give a path, or - for stdin");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw UnreadableInput.of(
          name.replace('\0', '\uFFFD'), "this cannot be a file's name; check the path");
    }
  }

  private static String glob(String folder) {
    return folder.endsWith("/") ? folder + "*.txt" : folder + "/*.txt";
  }

  private static byte[] bytes(Path path, Limits limits) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(limits.bytes() + 1);
    }
  }

  /// What was read, before anything is known about it.
  private record Input(String name, byte[] bytes, Origin origin, Optional<String> charset) {}

  private static Raw raw(Input input, Limits limits) throws UnreadableInput {
    String name = input.name();
    if (input.bytes().length > limits.bytes()) {
      throw UnreadableInput.of(
          name, "this is larger than " + limits.inWords() + "; split it into several files");
    }
    Contents.refuseBinary(name, input.bytes());
    Decoded decoded = PageCharset.decode(input.bytes(), input.charset());
    Contents.refuseUnlikeText(name, decoded.text());
    SourceText text = SourceText.of(name, decoded.text());
    List<Finding> findings = new ArrayList<>(decoded.findings(text));
    Raw.Kind kind = Contents.isPage(decoded.text()) ? Raw.Kind.HTML : kind(name);
    return new Raw(text, kind, decoded.charset(), input.origin(), findings);
  }

  private static Raw.Kind kind(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean markdown = lower.endsWith(".md") || lower.endsWith(".markdown");
    return markdown ? Raw.Kind.MARKDOWN : Raw.Kind.TEXT;
  }
}
