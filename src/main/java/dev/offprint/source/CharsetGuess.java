package dev.offprint.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;

/// Guesses what bytes are written in that are neither ASCII nor Unicode.
///
/// ICU proposes charsets by the frequency of letters; of those the text decides that looks least
/// odd. The only class that loads ICU's detector.
final class CharsetGuess {
  private static final Candidate FALLBACK = new Candidate("windows-1252", "windows-1252", 10);

  private CharsetGuess() {}

  static Decoded decode(byte[] bytes) {
    byte[] sample = CharsetSample.of(bytes);
    Candidate best = FALLBACK;
    double bestScore = 0;
    for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
      Candidate candidate = Candidate.of(match);
      double score = candidate.confidence() - 100 * Oddness.of(candidate.decode(sample));
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return decode(bytes, best);
  }

  private static Decoded decode(byte[] bytes, Candidate candidate) {
    String text = candidate.decode(bytes);
    int bad = 0;
    int firstBad = Math.max(text.indexOf('\uFFFD'), 0);
    for (int i = firstBad; i < text.length(); i++) {
      bad += text.charAt(i) == '\uFFFD' ? 1 : 0;
    }
    return new Decoded(text, candidate.label(), candidate.confidence(), bad, firstBad);
  }

  /// A charset that may be the one.
  ///
  /// @param label the name that browsers use
  /// @param charset the JDK's name of the widest form, for what browsers read under that name
  /// @param confidence in percent
  private record Candidate(String label, String charset, int confidence) {
    static Candidate of(CharsetMatch match) {
      int confidence = match.getConfidence();
      return switch (match.getName()) {
        case "ISO-8859-1", "windows-1252" ->
            new Candidate("windows-1252", "windows-1252", confidence);
        case "ISO-8859-9", "windows-1254" ->
            new Candidate("windows-1254", "windows-1254", confidence);
        case "ISO-8859-8", "ISO-8859-8-I", "windows-1255" ->
            new Candidate("windows-1255", "windows-1255", confidence);
        case "Shift_JIS" -> new Candidate("Shift_JIS", "windows-31j", confidence);
        case "EUC-KR" -> new Candidate("EUC-KR", "x-windows-949", confidence);
        case "Big5" -> new Candidate("Big5", "Big5-HKSCS", confidence);
        case "UTF-8",
            "EUC-JP",
            "GB18030",
            "KOI8-R",
            "ISO-8859-2",
            "ISO-8859-5",
            "ISO-8859-6",
            "ISO-8859-7",
            "windows-1250",
            "windows-1251",
            "windows-1253",
            "windows-1256" ->
            new Candidate(match.getName(), match.getName(), confidence);
        // EBCDIC, UTF-16 (which is known by then) and escape sequences: never an article's text.
        default -> FALLBACK;
      };
    }

    String decode(byte[] bytes) {
      return new String(bytes, Charset.forName(charset));
    }
  }
}
