/// Typefaces: what a line's glyphs are, how wide they run, and what they look like.
/// Uses nothing of the other rooms; shaping is the JDK's HarfBuzz.
@NullMarked
package dev.offprint.font;

import org.jspecify.annotations.NullMarked;
