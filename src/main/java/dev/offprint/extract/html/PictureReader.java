package dev.offprint.extract.html;

import dev.offprint.model.Picture;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Reads what an element shows as a picture: where it is to be had, the best first, and what it
/// shows in words (HTML Standard, section 4.8.4).
///
/// Pages that load pictures late have a dot in `src` and the address elsewhere.
final class PictureReader {
  /// The longest side in print; of larger ones the smallest is best.
  private static final int WIDEST = 1600;

  /// A picture of so many pixels watches readers, or is a line.
  private static final int DOT = 3;

  /// Such a picture is a sign in the text.
  private static final int SIGN = 48;

  /// A picture in the page itself that is shorter stands for one that is to come.
  private static final int PLACEHOLDER = 1500;

  private static final List<String> SETS = List.of("srcset", "data-srcset", "data-lazy-srcset");
  private static final List<String> LATE =
      List.of("data-src", "data-original", "data-lazy-src", "data-lazy", "data-hi-res-src");

  private PictureReader() {}

  /// Whether the element is a picture.
  static boolean isPicture(Element element) {
    return switch (element.normalName()) {
      case "img", "amp-img" -> true;
      default -> false;
    };
  }

  /// Whether the picture is a dot, a line or nothing: what watches readers.
  static boolean isDot(Element image) {
    return size(image, "width") < DOT || size(image, "height") < DOT;
  }

  /// Whether the picture is a sign among the words, or only decorates.
  static boolean isSign(Element image) {
    boolean small = size(image, "width") <= SIGN && size(image, "height") <= SIGN;
    boolean decorates =
        image.attr("role").equals("presentation") || image.attr("aria-hidden").equals("true");
    return small || decorates;
  }

  /// Its width or height in CSS pixels; a large number where it does not say.
  private static int size(Element image, String attribute) {
    String value = image.attr(attribute).strip().replace("px", "");
    boolean number =
        !value.isEmpty() && value.length() < 6 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Integer.parseInt(value) : Integer.MAX_VALUE;
  }

  /// The picture; `null` where nothing says where it is.
  static @Nullable Picture read(Element image) {
    Set<String> sources = new LinkedHashSet<>();
    collect(image, sources);
    Element next = image.nextElementSibling();
    if (sources.isEmpty() && next != null && next.normalName().equals("noscript")) {
      Element late = next.selectFirst("img");
      if (late != null) {
        collect(late, sources);
      }
    }
    String alternative = image.hasAttr("alt") ? image.attr("alt").strip() : null;
    return sources.isEmpty() ? null : Picture.wanted(List.copyOf(sources), alternative);
  }

  private static void collect(Element image, Set<String> sources) {
    List<Candidate> candidates = new ArrayList<>();
    Element parent = image.parent();
    if (parent != null && parent.normalName().equals("picture")) {
      for (Element source : parent.select("> source")) {
        if (!source.attr("type").equals("image/avif")) {
          SETS.forEach(set -> candidates.addAll(Candidate.all(source.attr(set))));
        }
      }
    }
    SETS.forEach(set -> candidates.addAll(Candidate.all(image.attr(set))));
    candidates.sort((a, b) -> Integer.compare(a.rank(), b.rank()));
    candidates.forEach(candidate -> add(image, candidate.address(), sources));
    LATE.forEach(late -> add(image, image.attr(late), sources));
    add(image, image.attr("src"), sources);
  }

  /// An address as it stands there, for the page's folder, and in full, for the web.
  private static void add(Element image, String given, Set<String> sources) {
    String source = given.strip();
    boolean data = source.regionMatches(true, 0, "data:", 0, 5);
    boolean full = source.startsWith("http://") || source.startsWith("https://");
    if (source.isEmpty() || data && source.length() < PLACEHOLDER) {
      return;
    }
    if (data || full) {
      sources.add(source);
      return;
    }
    boolean relative = !source.startsWith("//") && source.indexOf(':') < 0;
    if (relative) {
      sources.add(source);
    }
    image.attr("data-offprint-source", source);
    String address = image.absUrl("data-offprint-source");
    image.removeAttr("data-offprint-source");
    if (address.startsWith("http")) {
      sources.add(address);
    }
  }

  /// One of the pictures of a `srcset`.
  ///
  /// @param width in pixels; -1 where it is not told
  private record Candidate(String address, int width) {
    /// Those that print well come first, the widest of them before the others; then the larger
    // ones.
    int rank() {
      int known = width < 0 ? WIDEST / 2 : width;
      return known <= WIDEST ? WIDEST - known : known;
    }

    static List<Candidate> all(String set) {
      List<Candidate> candidates = new ArrayList<>();
      for (String part : set.strip().split(",\\s+|,(?=https?:)")) {
        String[] words = part.strip().split("\\s+", 2);
        if (!words[0].isEmpty()) {
          candidates.add(new Candidate(words[0], width(words.length > 1 ? words[1] : "")));
        }
      }
      return candidates;
    }

    private static int width(String descriptor) {
      String digits = descriptor.strip();
      boolean told =
          digits.endsWith("w")
              && digits.length() > 1
              && digits.length() < 8
              && digits.chars().limit(digits.length() - 1L).allMatch(c -> c >= '0' && c <= '9');
      return told ? Integer.parseInt(digits, 0, digits.length() - 1, 10) : -1;
    }
  }
}
