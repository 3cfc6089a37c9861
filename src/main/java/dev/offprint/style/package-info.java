/// Style sheets: the CSS of `styles/` and of the user, read into a [dev.offprint.style.Theme].
/// May use `model` and `report`; the CSS parser stays in here.
@NullMarked
package dev.offprint.style;

import org.jspecify.annotations.NullMarked;
