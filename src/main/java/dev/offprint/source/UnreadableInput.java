package dev.offprint.source;

import dev.offprint.source.web.WebFailure;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An input that cannot be read. Its message is one complete line that names the input and the
/// remedy, e.g. `a.pdf: this is a PDF document, not text; save its text as a .txt file and give
/// that`.
public final class UnreadableInput extends Exception {
  private static final long serialVersionUID = 1L;

  private UnreadableInput(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  static UnreadableInput of(String name, String words) {
    return new UnreadableInput(name + ": " + words, null);
  }

  static UnreadableInput of(String address, WebFailure cause) {
    return new UnreadableInput(address + ": " + cause.getMessage(), cause);
  }

  /// The whole line that the user is to see.
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }

  /// What the system said of `name`, with the remedy.
  static UnreadableInput of(String name, IOException cause) {
    String words =
        switch (cause) {
          case NoSuchFileException _ -> "there is no such file; check the path and its spelling";
          case AccessDeniedException _ ->
              "the file may not be read; allow it (chmod +r) or copy it";
          case FileSystemException e -> "the file cannot be read: " + reason(e, e.getReason());
          case IOException e -> "reading failed: " + reason(e, e.getMessage());
        };
    return new UnreadableInput(name + ": " + words, cause);
  }

  private static String reason(IOException cause, @Nullable String words) {
    String reason = words == null ? cause.getClass().getSimpleName() : words.strip();
    return reason.lines().findFirst().orElse("unknown") + "; check the file and try again";
  }
}
