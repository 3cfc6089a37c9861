/// From Markdown to an article: CommonMark with the tables, notes, lists of tasks and front matter
/// that people use with it.
@NullMarked
package dev.offprint.extract.markdown;

import org.jspecify.annotations.NullMarked;
