/// Lines, paragraphs and pages as plain data: what stands where, and what it is for a reader who
/// hears it. May use `model`, `style`, `font` and `report`; knows nothing of PDF.
@NullMarked
package dev.offprint.typeset;

import org.jspecify.annotations.NullMarked;
