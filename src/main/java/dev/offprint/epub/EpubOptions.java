package dev.offprint.epub;

import dev.offprint.model.Picture;
import java.time.Instant;
import java.util.Optional;

/// What an EPUB holds beside its book.
///
/// @param css the style sheet of all pages
/// @param cover a PNG or JPEG; none, no cover page
/// @param modified when the EPUB was last changed; its seconds count
/// @param version Offprint's version, for the record of what wrote the file
public record EpubOptions(String css, Optional<Picture> cover, Instant modified, String version) {}
