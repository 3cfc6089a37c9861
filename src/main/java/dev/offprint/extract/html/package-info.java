/// From a web page to an article: its body among all that stands around it, and what the page says
/// about it. May use `source`, `model` and `report`.
@NullMarked
package dev.offprint.extract.html;

import org.jspecify.annotations.NullMarked;
