package dev.offprint.repair.characters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The data files of other code pages: rows of fields between equals signs.
final class ForeignTables {
  private static final String FOLDER = "/dev/offprint/repair/";
  private static final String SEPARATOR = " = ";
  private static final int HEX = 16;
  private static final int ESCAPE = 6;

  private ForeignTables() {}

  /// @param fields how many a row has; those that are missing are empty
  static List<List<String>> load(String file, int fields) {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = ForeignTables.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("the data file " + file + " is not in the program");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isEmpty()) {
          rows.add(row(line, fields));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the data file " + file + " cannot be read", e);
    }
    return rows;
  }

  private static List<String> row(String line, int fields) {
    List<String> row = new ArrayList<>(fields);
    int from = 0;
    while (row.size() < fields) {
      int end = row.size() == fields - 1 ? -1 : line.indexOf(SEPARATOR, from);
      row.add(
          unescaped(
              from > line.length() ? "" : line.substring(from, end < 0 ? line.length() : end)));
      from = end < 0 ? line.length() + 1 : end + SEPARATOR.length();
    }
    return row;
  }

  private static String unescaped(String field) {
    StringBuilder out = new StringBuilder(field.length());
    int i = 0;
    while (i < field.length()) {
      boolean escaped = field.startsWith("\\u", i);
      out.append(
          escaped ? (char) Integer.parseInt(field, i + 2, i + ESCAPE, HEX) : field.charAt(i));
      i += escaped ? ESCAPE : 1;
    }
    return out.toString();
  }
}
