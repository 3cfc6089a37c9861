package dev.offprint.source.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;

/// Says what may be fetched: pages of the internet, and nothing of the machine and the network that
/// the program runs in, which a page could name to have it printed.
///
/// A host is looked up before each request, after each redirect too. The JVM keeps what it found
/// for thirty seconds and connects to the same address, so that a name cannot mean another one
/// right after it was looked at.
final class WebPolicy {
  private final boolean allowPrivate;

  WebPolicy(boolean allowPrivate) {
    this.allowPrivate = allowPrivate;
  }

  /// @throws WebFailure if the address may not be fetched
  void check(URI address) throws WebFailure {
    String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new WebFailure(
          "it leads to “"
              + scheme
              + ":”, and only http and https are fetched; give that file itself");
    }
    String host = address.getHost();
    if (host == null || host.isEmpty()) {
      throw new WebFailure("there is no host in this address; check its spelling");
    }
    if (address.getRawUserInfo() != null) {
      throw new WebFailure(
          "a name and a password in an address are not sent; save the page in a browser and give"
              + " that file");
    }
    for (InetAddress found : lookUp(host)) {
      if (!allowPrivate && !Addresses.isPublic(found)) {
        throw new WebFailure(
            "“"
                + host
                + "” is in your own machine or network ("
                + found.getHostAddress()
                + "); --allow-private fetches it all the same");
      }
    }
  }

  private static InetAddress[] lookUp(String host) throws WebFailure {
    try {
      return InetAddress.getAllByName(host);
    } catch (UnknownHostException e) {
      throw new WebFailure(
          "there is no host “" + host + "”; check the address and the connection", e);
    }
  }
}
