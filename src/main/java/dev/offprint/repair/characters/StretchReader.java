package dev.offprint.repair.characters;

import dev.offprint.repair.characters.Sequence.Form;
import dev.offprint.repair.rule.Marks;
import org.jspecify.annotations.Nullable;

/// Reads adjacent misread sequences of one code page and measures what there is to gain by mending
/// them.
final class StretchReader {
  private static final double THREE_BYTES = 0.5;
  private static final double[] LONGER = {0, 0, 0, THREE_BYTES, 1.5};
  private static final double TRUSTED = 0.4;
  private static final double COMMON_SIGN = 0.6;
  private static final double WHOLE_WORD = 0.3;
  private static final double LONE_GRAVE = 0.5;
  private static final double DAMAGED = 0.3;
  private static final double CONTROL = 0.1;

  /// What is misread most: the typographic signs that keyboards do not have.
  private static final String COMMON_SIGNS = "‘’“”„–—…•™\u00A0✓✔❤⚠";

  /// Spaces of other widths and what shows nothing: three signs in their place are no writer's.
  private static final String BLANKS =
      "\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u200E\u200F\u202F\u2060\uFEFF";

  private static final Marks ADDED_LATER = Marks.of("‘’“”–—…\u00A0");

  private static final Marks OPENERS = Marks.of("\"'`“‘«([");
  private static final Marks CLOSERS = Marks.of("\"'`”’»)]");

  private final String text;
  private final int codePage;
  private final boolean trusting;
  private final SequenceReader sequences;

  StretchReader(String text, Reading reading) {
    this.text = text;
    this.codePage = reading.codePage();
    this.trusting = reading.trusting();
    this.sequences = new SequenceReader(text, reading);
  }

  /// The stretch that starts at `from`; `null` where none does.
  @Nullable Stretch read(int from) {
    StringBuilder with = new StringBuilder();
    double bonus = 0;
    boolean certain = trusting;
    int to = from;
    Sequence next = sequences.read(to);
    while (next != null) {
      bonus += bonus(next, to);
      certain |= next.form() != Form.LOSSY || next.to() - to == 2;
      with.append(next.with());
      to = next.to();
      next = next.form() == Form.CUT ? null : sequences.read(to);
    }
    return !certain || to == from || isTorn(with)
        ? null
        : stretch(from, to, with.toString(), bonus + controls(from, to));
  }

  /// Whether every character that is not ASCII is part of a sequence, typographic signs that a
  /// later hand may have added aside.
  boolean readsAll() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      Sequence sequence = c < 0x80 ? null : sequences.read(i);
      if (c >= 0x80 && sequence == null && !ADDED_LATER.has(c)) {
        return false;
      }
      i = sequence == null ? i + 1 : sequence.to();
    }
    return true;
  }

  private Stretch stretch(int from, int to, String with, double bonus) {
    boolean wholeWord = trusting && !isLetter(from - 1) && !isLetter(to);
    double gain = bonus + (wholeWord ? WHOLE_WORD : 0) + Oddity.of(text, from, to);
    double left = oddityOf(with, from, to);
    String deeper = left == 0 ? with : deeper(with);
    double leftDeeper = deeper.equals(with) ? left : oddityOf(deeper, from, to);
    return new Stretch(codePage, from, to, with, gain - Math.min(left, leftDeeper));
  }

  /// The text after the next layer, where all of it has been misread once more.
  private String deeper(String with) {
    SequenceReader reader = new SequenceReader(with, new Reading(codePage, false, true));
    StringBuilder out = new StringBuilder(with.length());
    int at = 0;
    while (at < with.length()) {
      Sequence sequence = reader.read(at);
      out.append(sequence == null ? with.substring(at, at + 1) : sequence.with());
      at = sequence == null ? at + 1 : sequence.to();
    }
    return out.toString();
  }

  private double oddityOf(String with, int from, int to) {
    int before = Math.max(0, from - 2);
    int after = Math.min(text.length(), to + 2);
    StringBuilder mended = new StringBuilder(with.length() + 4);
    mended.append(text, before, from).append(with).append(text, to, after);
    return Oddity.of(mended, from - before, from - before + with.length());
  }

  private double bonus(Sequence sequence, int from) {
    int length = sequence.to() - from;
    return switch (sequence.form()) {
      case WHOLE -> {
        double bonus = length == 2 || isWord(from, sequence.to()) ? 0 : LONGER[length];
        bonus += trusting && bonus > 0 ? TRUSTED : 0;
        yield isCommon(sequence.with()) ? bonus + COMMON_SIGN : bonus;
      }
      case LOSSY -> length == 2 ? DAMAGED : THREE_BYTES;
      case SPACED -> sequence.with().startsWith("à") ? LONE_GRAVE : DAMAGED;
      case CUT -> sequence.with().equals("”") ? THREE_BYTES + COMMON_SIGN : DAMAGED;
    };
  }

  private static boolean isCommon(String character) {
    return COMMON_SIGNS.contains(character) || BLANKS.contains(character);
  }

  /// Where C1 controls stand in the text, it was a code page that has them.
  private double controls(int from, int to) {
    if (!CodePages.all().hasControls(codePage)) {
      return 0;
    }
    int controls = 0;
    for (int i = from; i < to; i++) {
      controls += text.charAt(i) >= 0x80 && text.charAt(i) < 0xA0 ? 1 : 0;
    }
    return CONTROL * controls;
  }

  /// Half of a surrogate pair without the other.
  private static boolean isTorn(StringBuilder with) {
    return with.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }

  /// Whether letters of one script stand there, as in any word.
  private boolean isWord(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return Oddity.of(text, from, to) == 0;
  }

  private boolean isLetter(int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }

  /// Whether a stretch is a sample, in quotation marks or brackets of its own: “Ã©”.
  boolean isSample(Stretch stretch) {
    int before = stretch.from() - 1;
    int after = stretch.to();
    return stretch.with().length() <= 2
        && before >= 0
        && after < text.length()
        && OPENERS.has(text.charAt(before))
        && CLOSERS.has(text.charAt(after));
  }
}
