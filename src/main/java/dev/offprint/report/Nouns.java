package dev.offprint.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/// What rules deal with, in the words of `nouns.properties`.
public final class Nouns {
  private static final String TABLE = "nouns.properties";

  private final Properties table = new Properties();

  private Nouns() {}

  public static Nouns load() {
    Nouns nouns = new Nouns();
    try (InputStream in = Nouns.class.getResourceAsStream(TABLE);
        Reader reader =
            new InputStreamReader(Objects.requireNonNull(in, TABLE), StandardCharsets.UTF_8)) {
      nouns.table.load(reader);
      return nouns;
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE + " is in the program and cannot be read", e);
    }
  }

  /// `a broken-out link`, `2 broken-out links`; `2 × some-rule` for a rule that has no noun; empty
  /// for what a summary does not mention.
  public String count(String rule, int count) {
    String[] forms = forms(rule);
    if (forms.length < 2) {
      return count + " × " + rule;
    }
    return count == 1 || forms[0].isEmpty() ? forms[0] : count + " " + forms[1];
  }

  /// `Broken-out links`, to stand over a list of them.
  public String heading(String rule) {
    String[] forms = forms(rule);
    String plural = forms.length < 2 ? rule : forms[1];
    return plural.substring(0, 1).toUpperCase(Locale.ROOT) + plural.substring(1);
  }

  private String[] forms(String rule) {
    String entry = table.getProperty(rule, "");
    int bar = entry.indexOf('|');
    return bar < 0
        ? new String[0]
        : new String[] {entry.substring(0, bar).strip(), entry.substring(bar + 1).strip()};
  }
}
