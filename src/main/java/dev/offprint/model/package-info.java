/// What an article is: immutable records that every phase reads and none changes.
/// Uses nothing of the other rooms.
@NullMarked
package dev.offprint.model;

import org.jspecify.annotations.NullMarked;
