package dev.offprint.source.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;

/// Tells addresses of the internet from those of the own machine and network (the registries of
/// special-purpose addresses of RFC 6890).
final class Addresses {
  private static final int BYTE = 0xFF;

  private Addresses() {}

  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    return switch (address) {
      case Inet4Address v4 -> isPublic4(v4.getAddress());
      case Inet6Address v6 -> isPublic6(v6.getAddress());
      default -> false;
    };
  }

  private static boolean isPublic4(byte[] bytes) {
    int first = bytes[0] & BYTE;
    int second = bytes[1] & BYTE;
    int third = bytes[2] & BYTE;
    boolean own = first == 0 || first == 10 || first == 127;
    boolean shared = first == 100 && second >= 64 && second < 128;
    boolean local =
        first == 169 && second == 254
            || first == 172 && second >= 16 && second < 32
            || first == 192 && second == 168;
    boolean tests =
        first == 192 && second == 0 && (third == 0 || third == 2)
            || first == 198 && (second == 18 || second == 19 || second == 51 && third == 100)
            || first == 203 && second == 0 && third == 113;
    return !(own || shared || local || tests || first >= 224);
  }

  /// An address of the old kind may stand in one of the new: mapped, behind a gateway (NAT64), or
  /// in 6to4.
  private static boolean isPublic6(byte[] bytes) {
    int first = (bytes[0] & BYTE) << 8 | bytes[1] & BYTE;
    int second = (bytes[2] & BYTE) << 8 | bytes[3] & BYTE;
    if (first == 0x2002) {
      return isPublic4(Arrays.copyOfRange(bytes, 2, 6));
    }
    boolean gateway = first == 0x64 && second == 0xFF9B;
    boolean mapped = first == 0 && second == 0;
    if (gateway || mapped) {
      return isPublic4(Arrays.copyOfRange(bytes, 12, 16));
    }
    boolean uniqueLocal = (bytes[0] & 0xFE) == 0xFC;
    boolean global = (bytes[0] & 0xE0) == 0x20;
    boolean documentation = first == 0x2001 && (second == 0xDB8 || second == 0);
    return global && !uniqueLocal && !documentation;
  }
}
