package dev.offprint.repair.head;

import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Sections;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row above a mail that was sent on as a whole: `Subject: The last ferry`.
///
/// @param kind what the row says
/// @param value what stands behind the colon
record MailRow(Kind kind, String value) {
  private static final int LONGEST_LABEL = 28;
  private static final int LONGEST_BANNER = 80;

  /// What a row says, by the section of the file that has its label.
  enum Kind {
    FROM("from"),
    SENT("sent"),
    TO("to"),
    SUBJECT("subject"),
    OTHER("other");

    private final String section;

    Kind(String section) {
      this.section = section;
    }
  }

  /// The labels, read when the first line is looked at that could have one.
  private static final class Labels {
    private static final Sections FILE = Sections.load("mail.txt");
  }

  /// The rows of a paragraph, a line each; none if one of its lines is something else.
  static List<MailRow> in(String text) {
    List<MailRow> rows = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int feed = text.indexOf('\n', from);
      int end = feed < 0 ? text.length() : feed;
      MailRow row = of(text.substring(from, end).strip());
      if (row == null) {
        return List.of();
      }
      rows.add(row);
      from = end + 1;
    }
    return rows;
  }

  private static @Nullable MailRow of(String line) {
    int colon = colon(line);
    if (colon <= 0) {
      return null;
    }
    String label = Prose.folded(line.substring(0, colon)).strip();
    for (Kind kind : Kind.values()) {
      if (Labels.FILE.has(kind.section, label)) {
        return new MailRow(kind, line.substring(colon + 1).strip());
      }
    }
    return null;
  }

  private static int colon(String line) {
    for (int i = 0; i < Math.min(line.length(), LONGEST_LABEL); i++) {
      if (line.charAt(i) == ':' || line.charAt(i) == '：') {
        return i;
      }
    }
    return -1;
  }

  /// Whether the line only says that a mail follows: `---------- Forwarded message ---------`.
  static boolean isBanner(String line) {
    return line.length() <= LONGEST_BANNER
        && !Prose.endsSentence(line)
        && Labels.FILE.standsIn(line, "forwarded");
  }

  /// The subject without the `Fwd:` and `Re:` that mail programs put before it.
  String subject() {
    String subject = value;
    int colon = colon(subject);
    while (colon > 0
        && Labels.FILE.has("subject-prefix", Prose.folded(subject.substring(0, colon)).strip())) {
      subject = subject.substring(colon + 1).strip();
      colon = colon(subject);
    }
    return subject;
  }

  /// Who sent it, without the address; empty where only an address stands.
  String sender() {
    int end = value.length();
    for (String opener : List.of("<", "[mailto:", "(")) {
      int at = value.indexOf(opener);
      end = at < 0 ? end : Math.min(end, at);
    }
    String name = value.substring(0, end).strip();
    boolean quoted = name.length() > 2 && name.startsWith("\"") && name.endsWith("\"");
    String bare = quoted ? name.substring(1, name.length() - 1) : name;
    return bare.indexOf('@') >= 0 ? "" : bare;
  }
}
