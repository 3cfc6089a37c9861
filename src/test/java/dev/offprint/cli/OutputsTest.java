package dev.offprint.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where files go, and what happens where they cannot.
class OutputsTest {
  private static final List<String> BOTH =
      List.of("how-to-carve-a-spoon.epub", "how-to-carve-a-spoon.pdf");

  @TempDir private Path in = Path.of("");
  @TempDir private Path out = Path.of("");

  @Test
  void bothFormatsAreNamedAfterTheTitle() throws IOException {
    Run run = Run.of(Run.article(in, "a.txt"), "-o", out);
    assertEquals(
        """
        %s/how-to-carve-a-spoon.pdf
        %s/how-to-carve-a-spoon.epub
          Recognised: a title, a byline
        """
            .formatted(out, out),
        run.out());
    assertEquals("", run.err());
    assertEquals(0, run.code());
    assertEquals(BOTH, Run.listing(out));
  }

  @Test
  void aNameThatEndsWithASlashIsAFolderWhateverDotsItHas() throws IOException {
    Run run = Run.of(Run.article(in, "a.txt"), "-q", "-o", out.resolve("new.folder") + "/");
    assertEquals(new Run(0, "", ""), run);
    assertEquals(BOTH, Run.listing(out.resolve("new.folder")));
  }

  @Test
  void aFileThatIsNamedTwiceIsWrittenOnce() throws IOException {
    Path file = out.resolve("one.pdf");
    Run run = Run.of(Run.article(in, "a.txt"), "-o", file, "-o", file, "--check");
    assertEquals("", run.err());
    assertEquals(0, run.code());
    assertEquals(1, run.out().lines().filter(file.toString()::equals).count());
    assertEquals(List.of("one.pdf"), Run.listing(out));
  }

  @Test
  void quietSaysNothing() throws IOException {
    assertEquals(new Run(0, "", ""), Run.of(Run.article(in, "a.txt"), "-o", out, "--quiet"));
    assertEquals(BOTH, Run.listing(out));
  }

  @Test
  void oneFormatMayBeAskedFor() throws IOException {
    Run.of(Run.article(in, "a.txt"), "-o", out, "--format", "epub");
    assertEquals(List.of("how-to-carve-a-spoon.epub"), Run.listing(out));
  }

  @Test
  void twoFilesMayBeNamed() throws IOException {
    Path pdf = out.resolve("x.pdf");
    Path epub = out.resolve("y.EPUB");
    Run run = Run.of(Run.article(in, "a.txt"), "-o", pdf, "-o", epub, "-q");
    assertEquals(new Run(0, "", ""), run);
    assertEquals(List.of("x.pdf", "y.EPUB"), Run.listing(out));
    assertEquals("%PDF-1.7", new String(Files.readAllBytes(pdf), 0, 8, "US-ASCII"));
    assertEquals("PK", new String(Files.readAllBytes(epub), 0, 2, "US-ASCII"));
  }

  @Test
  void aFolderIsMadeWhereThereIsNone() throws IOException {
    Path deep = out.resolve("not/yet/there");
    assertEquals(new Run(0, "", ""), Run.of(Run.article(in, "a.txt"), "-o", deep + "/", "-q"));
    assertEquals(BOTH, Run.listing(deep));
  }

  @Test
  void twoInputsOfOneTitleGetTwoNames() throws IOException {
    Run.of(Run.article(in, "a.txt"), Run.article(in, "b.txt"), "-o", out, "--format", "pdf");
    assertEquals(
        List.of("how-to-carve-a-spoon-2.pdf", "how-to-carve-a-spoon.pdf"), Run.listing(out));
  }

  @Test
  void severalInputsAreBoundWhereAFileIsNamed() throws IOException {
    Path book = out.resolve("book.pdf");
    Run run = Run.of(Run.article(in, "a.txt"), Run.article(in, "b.txt"), "-o", book, "-q");
    assertEquals(new Run(0, "", ""), run);
    assertEquals(List.of("book.pdf"), Run.listing(out));
  }

  @Test
  void aPathBelowAFileIsNoPlace() throws IOException {
    Path file = Files.writeString(out.resolve("file"), "mine");
    Path target = file.resolve("x.pdf");
    Run run = Run.of(Run.article(in, "a.txt"), "-o", target);
    assertEquals(
        "offprint: "
            + target
            + ": cannot be written: "
            + file
            + " is no folder; choose another place with -o\n",
        run.err());
    assertEquals("", run.out().lines().filter(line -> !line.startsWith("  ")).findAny().orElse(""));
    assertEquals(2, run.code());
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void aFolderInTheWayIsNamed() throws IOException {
    Path target = Files.createDirectories(out.resolve("how-to-carve-a-spoon.pdf"));
    Run run = Run.of(Run.article(in, "a.txt"), "-o", out);
    assertEquals(
        "offprint: " + target + ": is a folder and stays; move it, or name another file with -o\n",
        run.err());
    assertEquals(2, run.code());
    assertEquals(List.of("how-to-carve-a-spoon.pdf"), Run.listing(out));
  }

  @Test
  void aForeignFileStaysAndNothingIsWritten() throws IOException {
    Path target = Files.writeString(out.resolve("how-to-carve-a-spoon.epub"), "mine");
    Run run = Run.of(Run.article(in, "a.txt"), "-o", out);
    assertEquals(
        "offprint: "
            + target
            + ": is in the way and was not made by Offprint; move it, name another file with -o,"
            + " or replace it with --force\n",
        run.err());
    assertEquals(2, run.code());
    assertEquals("mine", Files.readString(target));
    assertEquals(List.of("how-to-carve-a-spoon.epub"), Run.listing(out));
  }

  @Test
  void forceReplacesAForeignFile() throws IOException {
    Path target = Files.writeString(out.resolve("how-to-carve-a-spoon.pdf"), "mine");
    Run run = Run.of(Run.article(in, "a.txt"), "-o", out, "--force", "-q");
    assertEquals(new Run(0, "", ""), run);
    assertEquals(BOTH, Run.listing(out));
    assertTrue(Files.size(target) > 1000);
  }

  @Test
  void ourOwnFilesAreReplaced() throws IOException {
    Path article = Run.article(in, "a.txt");
    Run.of(article, "-o", out, "-q", "--paper", "a5");
    byte[] first = Files.readAllBytes(out.resolve(BOTH.get(1)));
    assertEquals(new Run(0, "", ""), Run.of(article, "-o", out, "-q", "--paper", "a4"));
    assertEquals(BOTH, Run.listing(out));
    assertTrue(!java.util.Arrays.equals(first, Files.readAllBytes(out.resolve(BOTH.get(1)))));
    Run.of(article, "-o", out, "-q", "--paper", "a5");
    assertArrayEquals(first, Files.readAllBytes(out.resolve(BOTH.get(1))));
  }

  @Test
  void aFullDiskLeavesNothingHalfWritten() throws IOException, InterruptedException {
    Path disk = Files.createDirectories(in.resolve("disk"));
    boolean mounted = succeeds("mount", "-t", "tmpfs", "-o", "size=24k", "tmpfs", disk.toString());
    assumeTrue(mounted, "a small disk can be mounted by root alone");
    try {
      Run run = Run.of(Run.article(in, "a.txt"), "-o", disk);
      assertEquals(2, run.code());
      String target = disk + "/how-to-carve-a-spoon.pdf";
      assertEquals(
          "offprint: "
              + target
              + ": cannot be written: No space left on device; make room or"
              + " choose another place with -o\n",
          run.err());
      assertEquals(List.of(), Run.listing(disk));
    } finally {
      assertTrue(succeeds("umount", disk.toString()));
    }
  }

  private static boolean succeeds(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
  }

  @Test
  void aFolderWithoutTheRightToWriteIsNamed() throws IOException {
    assumeTrue(!"root".equals(System.getProperty("user.name")), "root may write everywhere");
    Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      Run run = Run.of(Run.article(in, "a.txt"), "-o", out, "--format", "pdf");
      assertEquals(
          "offprint: "
              + out
              + "/how-to-carve-a-spoon.pdf: cannot be written: there is no right to write there;"
              + " choose another place with -o\n",
          run.err());
      assertEquals(2, run.code());
      assertEquals(List.of(), Run.listing(out));
    } finally {
      Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }
}
