package dev.offprint.convert;

/// Why an input did not become a file, where that is not our fault. The message is one whole line
/// that names the file and the remedy.
public final class Failure extends Exception {
  private static final long serialVersionUID = 1;
  private final Kind kind;

  Failure(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  Failure(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  /// What was wrong.
  public enum Kind {
    /// The input cannot be read.
    INPUT,
    /// There is no article in it.
    NO_ARTICLE,
    /// The output cannot be written where it should.
    OUTPUT
  }
}
