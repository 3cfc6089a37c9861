package dev.offprint.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/// The texts that we once read and found good, in `src/test/resources/golden`.
///
/// `mvn test -Dtest=GoldenTest -Doffprint.golden=update` writes them anew, to be read again in the
/// diff.
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final boolean UPDATE = System.getProperty("offprint.golden", "").equals("update");

  private Golden() {}

  /// Holds `actual` against the golden file of that name.
  static void assertMatches(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if (UPDATE) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, actual);
      return;
    }
    assertTrue(Files.exists(file), file + " is not there; look at Golden for how to write it");
    assertEquals(Files.readString(file), actual, file.toString());
  }

  /// Holds the names of the golden files against those that are asked for.
  static void assertNoneBeside(Set<String> names) throws IOException {
    Set<String> found = new TreeSet<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER)) {
      for (Path file : files) {
        found.add(String.valueOf(file.getFileName()));
        if (UPDATE && !names.contains(String.valueOf(file.getFileName()))) {
          Files.delete(file);
        }
      }
    }
    if (!UPDATE) {
      assertEquals(new TreeSet<>(names), found);
    }
  }
}
