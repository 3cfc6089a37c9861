/// Rules for line ends: hard wraps, hyphens, paragraphs on lines of their own.
/// May use `repair.rule` and `repair.rows`.
@NullMarked
package dev.offprint.repair.lines;

import org.jspecify.annotations.NullMarked;
