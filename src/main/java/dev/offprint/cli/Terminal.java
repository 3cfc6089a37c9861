package dev.offprint.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/// What the program reads from and speaks to.
///
/// @param isScreen whether a person sees what is printed as it comes
record Terminal(InputStream in, PrintWriter out, PrintWriter err, BooleanSupplier isScreen) {
  static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
