/// Articles from plain text: lines, and the paragraphs that they seem to make.
/// May use `model`.
@NullMarked
package dev.offprint.extract.text;

import org.jspecify.annotations.NullMarked;
