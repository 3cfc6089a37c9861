package dev.offprint.source.picture;

/// A picture that cannot be had or shown. Its message says why, to be read after a colon.
final class UnusablePicture extends Exception {
  private static final long serialVersionUID = 1L;

  UnusablePicture(String why) {
    super(why);
  }

  UnusablePicture(String why, Throwable cause) {
    super(why, cause);
  }

  /// Why, in words.
  String why() {
    return String.valueOf(getMessage());
  }
}
