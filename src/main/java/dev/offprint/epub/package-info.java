/// The EPUB 3.3 package: epublib's domain classes say what is in it, and it is written here.
/// May use `xhtml`, `model`, `style` and `report`; epublib stays in here.
@NullMarked
package dev.offprint.epub;

import org.jspecify.annotations.NullMarked;
