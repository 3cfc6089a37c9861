/// Rules for single characters: what shows nothing, what was decoded wrongly.
/// May use `repair.rule`.
@NullMarked
package dev.offprint.repair.characters;

import org.jspecify.annotations.NullMarked;
