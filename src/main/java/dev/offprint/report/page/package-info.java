/// Receipts as one web page: the source beside the article, with every change marked on both sides.
/// May use `model` and `report`; nothing else of the program needs it, so that it is loaded only
/// where such a page is asked for.
@NullMarked
package dev.offprint.report.page;

import org.jspecify.annotations.NullMarked;
