package dev.offprint.source.web;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// What a server sent.
///
/// @param address where it was in the end, after all redirects
/// @param bytes decompressed; not copied, so not to be written into
/// @param mediaType as the server calls it, in lower case, e.g. `text/html`; empty if it does not
/// @param charset as the server calls it; empty if it does not
/// @param modified when it was last changed, if the server says so
public record Fetched(
    URI address,
    byte[] bytes,
    String mediaType,
    Optional<String> charset,
    Optional<Instant> modified) {}
