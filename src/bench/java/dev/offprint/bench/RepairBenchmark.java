package dev.offprint.bench;

import dev.offprint.extract.Extractor;
import dev.offprint.model.Article;
import dev.offprint.repair.Mender;
import dev.offprint.repair.MendingOptions;
import dev.offprint.report.Report;
import dev.offprint.source.Raw;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The time of each run of all rules on a text of `size` characters, in milliseconds.
///
/// What rules find out about a text is kept with it, so that each time it is read anew. The JVM has
/// the program's collector and object headers, the heap that 50 MB need from the start, and the
// limit
/// of inlined code that decision 20 names.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {
      "-XX:+UseSerialGC",
      "-XX:+UseCompactObjectHeaders",
      "-XX:InlineSmallCode=1000",
      "-Xms8g",
      "-Xmx8g",
      "-Xmn6g",
      "-XX:+AlwaysPreTouch"
    })
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class RepairBenchmark {
  /// Characters, nearly all of one byte.
  @Param({"1000", "10000", "1000000", "50000000"})
  int size;

  private final Mender mender = new Mender(MendingOptions.DEFAULT);
  private Raw raw = Samples.raw("");

  @Setup
  public void read() throws IOException {
    raw = Samples.raw(Samples.article(size));
  }

  @Benchmark
  public Article mend() {
    Report report = new Report(raw.text(), raw.charset());
    return mender.mend(Extractor.extract(raw), report).article();
  }
}
