package dev.offprint.model;

/// A picture, encoded.
///
/// @param name a file name without folder, unique in its book, e.g. `cover.png`
/// @param mediaType e.g. `image/png`
/// @param alternative what it shows, in words; empty where it only decorates
/// @param data the encoded bytes; not copied, so not to be written into
public record Image(String name, String mediaType, String alternative, byte[] data) {}
