package dev.offprint.report;

import dev.offprint.model.SourceText;
import dev.offprint.model.Span;

/// One thing that a repair rule did.
///
/// @param rule the rule's id, e.g. `broken-out`
/// @param effect what became of the text
/// @param where what it concerns in the source
/// @param before the text as it was; empty for an insertion
/// @param after the text as it is now; empty where it left the article
/// @param confidence from 0 to 1
/// @param reason why, in words, where the rule alone does not say it; else empty
public record Change(
    String rule,
    Effect effect,
    Span where,
    String before,
    String after,
    double confidence,
    String reason) {
  private static final int ID_RADIX = 36;
  private static final long ID_RANGE = 36L * 36 * 36 * 36 * 36 * 36;

  public Change {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be 0 to 1, not " + confidence);
    }
  }

  /// A change that its rule says all about.
  public Change(
      String rule, Effect effect, Span where, String before, String after, double confidence) {
    this(rule, effect, where, before, after, confidence, "");
  }

  /// A name for this change that stays the same in every run over the same source, whatever becomes
  /// of the others: the rule, and six letters and digits from its place and from what stands there
  /// in the source. (The text before the change may be another one, where another rule was there
  /// first.)
  public String id(SourceText source) {
    String text = where.isNone() ? before : source.at(where);
    int place = 31 * where.start() + where.end();
    int hash = 31 * text.hashCode() + place;
    int mixed = (hash ^ (hash >>> 15)) * 0x2C1B3C6D;
    long bits = (mixed ^ (mixed >>> 12)) & 0xFFFF_FFFFL;
    String letters = Long.toString(ID_RANGE + bits % ID_RANGE, ID_RADIX);
    return rule + "-" + letters.substring(1);
  }

  /// What became of the text.
  public enum Effect {
    /// It stands there in better form.
    MENDED,
    /// It left the article; the report keeps it.
    REMOVED,
    /// It became metadata: the title, the source, the author.
    METADATA,
    /// It was recognised for what it is: a heading, the standfirst.
    STRUCTURE,
    /// Offprint added it.
    ADDED
  }
}
