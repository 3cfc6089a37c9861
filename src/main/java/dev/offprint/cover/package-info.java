/// The cover that is drawn for what comes without one.
/// May use `model` and `font`.
@NullMarked
package dev.offprint.cover;

import org.jspecify.annotations.NullMarked;
