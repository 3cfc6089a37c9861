/// A book's articles as XHTML, shared by the EPUB and the web page.
/// May use `model` and `style`.
@NullMarked
package dev.offprint.xhtml;

import org.jspecify.annotations.NullMarked;
