/// Sets quotes, dashes, dots and spaces as the language wants them.
/// May use `repair.rule`.
@NullMarked
package dev.offprint.repair.typography;

import org.jspecify.annotations.NullMarked;
