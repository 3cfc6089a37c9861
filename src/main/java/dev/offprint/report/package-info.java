/// What was noticed and what was changed, where, why, and how sure we are.
/// May use `model`.
@NullMarked
package dev.offprint.report;

import org.jspecify.annotations.NullMarked;
