/// From an input as it came to an article whose blocks are in doubt.
/// May use `source`, `model` and `report`.
@NullMarked
package dev.offprint.extract;

import org.jspecify.annotations.NullMarked;
