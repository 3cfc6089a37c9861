package dev.offprint.model;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Decides which targets become links: absolute `http`, `https` and `mailto` URLs that every
/// checker accepts.
///
/// Characters that a URL must not hold are percent-encoded, as browsers do it, and a host in
/// another script becomes ASCII. What has no valid host, or a user name in front of it, is no link.
public final class WebLink {
  private static final String ALLOWED = "-._~!$&'()*+,;=:@/?";
  private static final int LONGEST_LABEL = 63;

  private WebLink() {}

  /// The target as it may stand in `href`; empty where it must stay text.
  public static Optional<String> of(String target) {
    String url = visible(target).strip();
    int colon = url.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    String rest = url.substring(colon + 1);
    String scheme = url.substring(0, colon).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(
        switch (scheme) {
          case "http", "https" -> web(scheme, rest);
          case "mailto" -> mail(rest);
          default -> null;
        });
  }

  /// Without control characters, which show nothing.
  private static String visible(String target) {
    StringBuilder shown = new StringBuilder(target.length());
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      if (!Character.isISOControl(c) || Character.isWhitespace(c)) {
        shown.append(c);
      }
    }
    return shown.toString();
  }

  private static @Nullable String web(String scheme, String rest) {
    if (!rest.startsWith("//")) {
      return null;
    }
    int end = 2;
    while (end < rest.length() && "/?#\\".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    String authority = authority(rest.substring(2, end));
    return authority == null ? null : scheme + "://" + authority + encode(rest.substring(end));
  }

  private static @Nullable String mail(String rest) {
    int at = rest.indexOf('@');
    int end = rest.indexOf('?');
    boolean isAddress = at > 0 && (end < 0 ? at < rest.length() - 1 : at < end - 1);
    return isAddress ? "mailto:" + encode(rest) : null;
  }

  private static @Nullable String authority(String authority) {
    int colon = authority.indexOf(':');
    String host = host(colon < 0 ? authority : authority.substring(0, colon));
    if (host == null || colon < 0) {
      return host;
    }
    String port = authority.substring(colon + 1);
    return isPort(port) ? host + ":" + port : null;
  }

  private static boolean isPort(String port) {
    return isNumber(port) && port.length() <= 5 && Integer.parseInt(port) <= 0xFFFF;
  }

  private static @Nullable String host(String host) {
    String ascii = ascii(host);
    if (ascii == null || ascii.isEmpty()) {
      return null;
    }
    String[] labels = ascii.split("\\.", -1);
    int count = labels[labels.length - 1].isEmpty() ? labels.length - 1 : labels.length;
    for (int i = 0; i < count; i++) {
      if (!isLabel(labels[i])) {
        return null;
      }
    }
    boolean numeric = count > 0 && isNumeric(labels[count - 1]);
    return count > 0 && (!numeric || isAddress(labels)) ? ascii : null;
  }

  /// A browser reads a host whose last label starts as a number does as an IPv4 address.
  private static boolean isNumeric(String label) {
    return isNumber(label) || label.startsWith("0x") || label.startsWith("0X");
  }

  private static @Nullable String ascii(String host) {
    for (int i = 0; i < host.length(); i++) {
      if (host.charAt(i) >= 0x80) {
        return punycode(host);
      }
    }
    return host;
  }

  private static @Nullable String punycode(String host) {
    try {
      return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
    } catch (IllegalArgumentException notAHost) {
      return null;
    }
  }

  private static boolean isLabel(String label) {
    if (label.isEmpty() || label.length() > LONGEST_LABEL) {
      return false;
    }
    for (int i = 0; i < label.length(); i++) {
      if (!isAlphanumeric(label.charAt(i)) && "-_".indexOf(label.charAt(i)) < 0) {
        return false;
      }
    }
    boolean encoded = label.regionMatches(true, 0, "xn--", 0, 4);
    return !encoded || !IDN.toUnicode(label).equalsIgnoreCase(label);
  }

  private static boolean isAddress(String[] labels) {
    if (labels.length != 4) {
      return false;
    }
    for (String label : labels) {
      boolean isByte = isNumber(label) && label.length() <= 3 && Integer.parseInt(label) <= 0xFF;
      if (!isByte || (label.length() > 1 && label.charAt(0) == '0')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static String encode(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    boolean inFragment = false;
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (isAlphanumeric(c) || ALLOWED.indexOf(c) >= 0 || (c == '#' && !inFragment) || c == '%') {
        out.append(c);
      } else {
        percent(c, out);
      }
      inFragment |= c == '#';
    }
    return mendPercents(out);
  }

  private static void percent(char c, StringBuilder out) {
    out.append('%').append(hex(c >> 4)).append(hex(c & 0xF));
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit, 16));
  }

  private static String mendPercents(StringBuilder url) {
    for (int i = url.indexOf("%"); i >= 0; i = url.indexOf("%", i + 1)) {
      boolean isEncoded =
          i + 2 < url.length() && isHex(url.charAt(i + 1)) && isHex(url.charAt(i + 2));
      if (!isEncoded) {
        url.insert(i + 1, "25");
      }
    }
    return url.toString();
  }

  private static boolean isHex(char c) {
    return Character.digit(c, 16) >= 0;
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
