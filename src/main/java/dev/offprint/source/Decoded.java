package dev.offprint.source;

import dev.offprint.model.SourceText;
import dev.offprint.report.Finding;
import java.util.ArrayList;
import java.util.List;

/// Bytes as text.
///
/// @param charset by the name that browsers use
/// @param guess how sure the charset is, in percent; [#KNOWN] where it was not guessed
/// @param bad how many bytes are none of the charset's and became U+FFFD
/// @param firstBad where in the text the first of them stands
record Decoded(String text, String charset, int guess, int bad, int firstBad) {
  static final int KNOWN = -1;

  static Decoded known(String text, String charset) {
    return new Decoded(text, charset, KNOWN, 0, 0);
  }

  /// What is to be said of it; `source` is its text.
  List<Finding> findings(SourceText source) {
    List<Finding> findings = new ArrayList<>(2);
    if (guess != KNOWN) {
      findings.add(
          Finding.of(
              Finding.Kind.ENCODING_GUESSED, source.name(), charset, Integer.toString(guess)));
    }
    if (bad > 0) {
      String place = source.name() + ":" + source.place(firstBad);
      findings.add(Finding.of(Finding.Kind.UNDECODABLE, place, Integer.toString(bad), charset));
    }
    return findings;
  }
}
