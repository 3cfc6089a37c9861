/// Every input and all input I/O: files and stdin, their character sets and their limits.
/// May use `model` and `report`.
@NullMarked
package dev.offprint.source;

import org.jspecify.annotations.NullMarked;
