package dev.offprint.source.web;

import java.util.Objects;

/// Says why something could not be fetched, in words that go behind its address, with the remedy.
public final class WebFailure extends Exception {
  private static final long serialVersionUID = 1L;

  WebFailure(String words) {
    super(words);
  }

  WebFailure(String words, Throwable cause) {
    super(words, cause);
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
