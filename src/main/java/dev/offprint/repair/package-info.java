/// The rules that mend an article, one class each, and their ordered catalogue. May use `model` and
/// `report`.
///
/// A rule works on the article's blocks and writes a [dev.offprint.report.Change] for each thing
/// that it changes. When unsure, it leaves the text alone and reports a finding.
@NullMarked
package dev.offprint.repair;

import org.jspecify.annotations.NullMarked;
