/// Measures the phases in a JVM that has run for a while.
@NullMarked
package dev.offprint.bench;

import org.jspecify.annotations.NullMarked;
