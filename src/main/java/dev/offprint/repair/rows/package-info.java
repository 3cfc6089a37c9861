/// Reads the rows around an article that are metadata: source, authors, dates, rights.
/// May use `repair.rule`.
@NullMarked
package dev.offprint.repair.rows;

import org.jspecify.annotations.NullMarked;
