/// Bytes from the web: fetched politely, within limits, and from nowhere that a page could not know
/// of. Uses nothing else of the program.
@NullMarked
package dev.offprint.source.web;

import org.jspecify.annotations.NullMarked;
