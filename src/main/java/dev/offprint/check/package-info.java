/// Holds finished files against EPUBCheck and veraPDF.
/// May use `report`.
@NullMarked
package dev.offprint.check;

import org.jspecify.annotations.NullMarked;
