/// Rules for what is too much: the furniture of pages, copies, repeats.
/// May use `repair.rule` and `repair.rows`.
@NullMarked
package dev.offprint.repair.surplus;

import org.jspecify.annotations.NullMarked;
