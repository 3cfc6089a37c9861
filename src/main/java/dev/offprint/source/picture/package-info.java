/// The pictures of an article: found in what came with it, decoded and made fit for print.
/// May use `source`, `model` and `report`.
@NullMarked
package dev.offprint.source.picture;

import org.jspecify.annotations.NullMarked;
