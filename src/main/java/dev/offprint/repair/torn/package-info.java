/// Rules for sentences that were torn apart or cut off.
/// May use `repair.rule`.
@NullMarked
package dev.offprint.repair.torn;

import org.jspecify.annotations.NullMarked;
