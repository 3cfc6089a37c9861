/// The command line: options in, messages and an exit code out. May use `convert`, `report`,
/// `model`, `style` and `typeset`; picocli stays in here.
@NullMarked
package dev.offprint.cli;

import org.jspecify.annotations.NullMarked;
