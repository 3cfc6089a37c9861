package dev.offprint.repair.characters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How odd a character is by itself, whatever stands beside it.
final class OddCharacters {
  private static final String FILE = "/dev/offprint/repair/odd-characters.txt";
  private static final int HEX = 16;
  private static final double TENTHS = 10;

  private final int[] starts;
  private final double[] costs;

  private OddCharacters(List<String> rows) {
    starts = new int[rows.size()];
    costs = new double[rows.size()];
    for (int i = 0; i < starts.length; i++) {
      String row = rows.get(i);
      int space = row.indexOf(' ');
      starts[i] = Integer.parseInt(row, 0, space, HEX);
      costs[i] = Integer.parseInt(row, space + 1, row.length(), 10) / TENTHS;
    }
  }

  /// Read when the first text asks for it: most texts never do.
  private static final class Holder {
    static final OddCharacters TABLE = new OddCharacters(rows());
  }

  /// 0 for what a writer would write, 1 for what he would hardly ever, more for what no text has.
  static double cost(int c) {
    return c >= 0x20 && c < 0x7F ? 0 : Holder.TABLE.costOf(c);
  }

  private double costOf(int c) {
    int found = Arrays.binarySearch(starts, c);
    return costs[found >= 0 ? found : -found - 2];
  }

  private static List<String> rows() {
    List<String> rows = new ArrayList<>();
    try (InputStream in = OddCharacters.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the data file " + FILE + " is not in the program");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          rows.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the data file " + FILE + " cannot be read", e);
    }
    return rows;
  }
}
