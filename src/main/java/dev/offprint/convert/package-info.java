/// The order of it all: from the inputs named on the command line to files on the disk. May use
/// every room but the faces.
@NullMarked
package dev.offprint.convert;

import org.jspecify.annotations.NullMarked;
