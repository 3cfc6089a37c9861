package dev.offprint.repair.characters;

/// Adjacent sequences that were misread in one code page.
///
/// @param with what was meant
/// @param gain how much less odd that is than what stands there
record Stretch(int codePage, int from, int to, String with, double gain) {}
