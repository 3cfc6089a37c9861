package dev.offprint.extract.html;

import dev.offprint.model.WebLink;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page shows in a frame or plays, which paper cannot: a short line with its link stands for
/// it.
final class Embeds {
  private static final Set<String> HOSTS = load();
  private static final Set<String> PLAYED = Set.of("video", "audio");
  private static final Set<String> FRAMES = Set.of("iframe", "embed", "object");

  private Embeds() {}

  /// @param words its title, or the name of the site that has it
  /// @param target its address, absolute
  record Embed(String words, String target) {}

  /// What stands for the element; `null` for what is no such thing, or hidden.
  static @Nullable Embed of(Element element) {
    boolean played = PLAYED.contains(element.normalName());
    if (!played && !FRAMES.contains(element.normalName()) || Signs.isHidden(element)) {
      return null;
    }
    String target = WebLink.of(address(element)).orElse("");
    String host = Teasers.host(target);
    if (target.isEmpty() || !played && !isKnown(host)) {
      return null;
    }
    String title = element.attr("title").strip();
    String label = title.isEmpty() ? element.attr("aria-label").strip() : title;
    return new Embed(label.isEmpty() ? host : label, page(target));
  }

  private static String address(Element element) {
    for (String attribute : new String[] {"src", "data-src", "data-lazy-src", "data"}) {
      if (!element.attr(attribute).isBlank()) {
        return element.absUrl(attribute);
      }
    }
    Element source = element.selectFirst("source[src]");
    return source == null ? "" : source.absUrl("src");
  }

  /// The address at which people look at it: `youtube.com/watch?v=…` for `youtube.com/embed/…`.
  private static String page(String target) {
    int embed = target.indexOf("/embed/");
    boolean video = embed > 0 && Teasers.host(target).startsWith("youtube");
    if (!video) {
      return target;
    }
    String id = target.substring(embed + "/embed/".length()).split("[?&#/]", 2)[0];
    return id.isEmpty() ? target : "https://www.youtube.com/watch?v=" + id;
  }

  private static boolean isKnown(String host) {
    String rest = host;
    while (!rest.isEmpty()) {
      if (HOSTS.contains(rest)) {
        return true;
      }
      int dot = rest.indexOf('.');
      rest = dot < 0 ? "" : rest.substring(dot + 1);
    }
    return false;
  }

  private static Set<String> load() {
    try (InputStream in = Embeds.class.getResourceAsStream("/dev/offprint/extract/embeds.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("embeds.txt cannot be read", e);
    }
  }
}
