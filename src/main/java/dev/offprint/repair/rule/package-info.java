/// What every repair rule is made of: the contract, the questions about prose, the phrases in data
/// files, the edits. May use `model` and `report`.
@NullMarked
package dev.offprint.repair.rule;

import org.jspecify.annotations.NullMarked;
