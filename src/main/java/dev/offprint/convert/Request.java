package dev.offprint.convert;

import dev.offprint.model.Metadata;
import dev.offprint.repair.MendingOptions;
import dev.offprint.style.Paper;
import dev.offprint.style.StyleSheet;
import dev.offprint.typeset.Typesetter.Contents;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is to be done.
///
/// @param inputs paths, addresses of the web, or `-` for the standard input
/// @param web how addresses are fetched
/// @param destination where the files go
/// @param given metadata that wins over what the inputs say
/// @param mending what is mended, and what is not
/// @param design how the files look
/// @param epoch the date inside the files, if it is given (`SOURCE_DATE_EPOCH`)
/// @param check whether the files are held against EPUBCheck and veraPDF
public record Request(
    List<String> inputs,
    Web web,
    Destination destination,
    Metadata given,
    MendingOptions mending,
    Design design,
    Optional<Instant> epoch,
    boolean check) {
  public Request {
    inputs = List.copyOf(inputs);
  }

  /// How addresses are fetched.
  ///
  /// @param timeout of each request
  /// @param allowPrivate whether from the own machine and network, too
  /// @param images whether the pictures of files are fetched; those of pages of the web are
  public record Web(Duration timeout, boolean allowPrivate, boolean images) {}

  /// Where files go.
  ///
  /// @param files named by the user, each once; with these, all inputs are bound into one book
  /// @param folder for files whose names are derived from their titles
  /// @param formats of the files in `folder`
  /// @param force whether a foreign file in the way is replaced
  public record Destination(List<Path> files, Path folder, Set<Format> formats, boolean force) {
    public Destination {
      files = files.stream().distinct().toList();
      formats = Set.copyOf(formats);
    }
  }

  /// How the files look.
  ///
  /// @param css the user's style sheets
  public record Design(Paper paper, Contents contents, List<StyleSheet> css) {
    public Design {
      css = List.copyOf(css);
    }
  }
}
