package dev.offprint.style;

/// One longhand property with its value.
record Setting(Property property, Value value) {}
