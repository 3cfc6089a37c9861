package dev.offprint.check;

import dev.offprint.report.Finding;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Runs a checker in a thread of its own with a deep stack: both recurse over what they read, and
/// EPUBCheck's schemas alone need more than the stack of a thread has everywhere.
final class DeepStack {
  private static final long BYTES = 64L << 20;

  private DeepStack() {}

  /// A checker at work.
  interface Check {
    List<Finding> run() throws IOException;
  }

  static List<Finding> run(Check check) throws IOException {
    FutureTask<List<Finding>> task = new FutureTask<>(check::run);
    Thread thread = new Thread(null, task, "check", BYTES);
    thread.start();
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw unwrapped(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      InterruptedIOException interrupted = new InterruptedIOException("the check was interrupted");
      interrupted.initCause(e);
      throw interrupted;
    }
  }

  private static IOException unwrapped(ExecutionException e) {
    return switch (e.getCause()) {
      case IOException cause -> cause;
      case RuntimeException cause -> throw cause;
      case Error cause -> throw cause;
      case null, default -> throw new IllegalStateException(e);
    };
  }
}
