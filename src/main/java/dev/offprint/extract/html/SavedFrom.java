package dev.offprint.extract.html;

import dev.offprint.model.WebLink;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a page came from that a browser saved: they leave it in a comment at the top.
final class SavedFrom {
  /// The comment stands before the page, and is short.
  private static final int HEAD = 4000;

  /// `saved from url=(0031)https://example.org/ferry`, with the address's length.
  private static final Pattern BROWSER =
      Pattern.compile("<!--\\s{0,9}saved from url=\\(\\d{1,6}\\)(\\S{1,3000}?)\\s{0,9}-->");

  /// `Page saved with SingleFile`, and `url: https://example.org/ferry` on a line below.
  private static final Pattern SINGLE_FILE =
      Pattern.compile("Page saved with SingleFile\\s{1,9}url:\\s{0,9}(\\S{1,3000})");

  private SavedFrom() {}

  /// The address; empty where the page does not say it.
  static String address(String html) {
    String head = html.substring(0, Math.min(HEAD, html.length()));
    for (Pattern pattern : new Pattern[] {BROWSER, SINGLE_FILE}) {
      Matcher found = pattern.matcher(head);
      if (found.find()) {
        return WebLink.of(found.group(1)).orElse("");
      }
    }
    return "";
  }
}
