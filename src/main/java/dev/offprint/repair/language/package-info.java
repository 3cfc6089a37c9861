/// Finds the language.
/// May use `repair.rule`.
@NullMarked
package dev.offprint.repair.language;

import org.jspecify.annotations.NullMarked;
