package dev.offprint.repair.characters;

/// How a text is read as misread UTF-8.
///
/// @param codePage what it was taken for
/// @param trusting whether that is known, so that what is damaged further is read too
/// @param controlsKept whether C1 controls came through, so that no byte is missing
record Reading(int codePage, boolean trusting, boolean controlsKept) {}
