/// Paints the pages of `typeset` with OpenPDF: tagged, with embedded fonts, as PDF/UA-1 and
/// PDF/A-2a in one file. May use `typeset`, `font`, `model` and `report`; OpenPDF stays in here.
@NullMarked
package dev.offprint.pdf;

import org.jspecify.annotations.NullMarked;
