/// Rules for what stands around the text: title, standfirst, the rows of metadata.
/// May use `repair.rule`, `repair.rows` and `repair.surplus`.
@NullMarked
package dev.offprint.repair.head;

import org.jspecify.annotations.NullMarked;
