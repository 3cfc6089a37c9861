package dev.offprint.cli;

/// Options that cannot be followed; the message is one line with the remedy.
final class UsageError extends Exception {
  private static final long serialVersionUID = 1;

  UsageError(String message) {
    super(message);
  }
}
