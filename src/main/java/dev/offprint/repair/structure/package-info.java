/// Rules that recognise what blocks are: notes, lists, headings.
/// May use `repair.rule` and `repair.rows`.
@NullMarked
package dev.offprint.repair.structure;

import org.jspecify.annotations.NullMarked;
