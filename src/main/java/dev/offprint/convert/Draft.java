package dev.offprint.convert;

import dev.offprint.extract.html.PageKind;
import dev.offprint.model.Article;
import dev.offprint.report.Report;
import java.time.Instant;
import java.util.Optional;

/// An article, mended, with its receipt.
///
/// @param input what it was read from
/// @param kind whether its page has an article at all
/// @param modified when the input was last changed, if that is known
record Draft(
    String input, Article article, Report report, PageKind kind, Optional<Instant> modified) {}
