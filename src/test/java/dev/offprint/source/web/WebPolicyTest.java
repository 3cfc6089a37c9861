package dev.offprint.source.web;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where things may be fetched from.
class WebPolicyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "127.0.0.1",
        "127.9.9.9",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.0.2.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.51.100.7",
        "203.0.113.9",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "ff02::1",
        "2001:db8::1"
      })
  void addressesOfTheOwnNetworkAreNotPublic(String address) throws UnknownHostException {
    assertFalse(Addresses.isPublic(InetAddress.getByName(address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "93.184.215.14",
        "100.63.255.255",
        "100.128.0.1",
        "172.15.0.1",
        "172.32.0.1",
        "192.169.0.1",
        "198.17.0.1",
        "2606:4700::1",
        "2a00:1450:4001::1",
        "64:ff9b::101:101",
        "2002:101:101::"
      })
  void addressesOfTheInternetAre(String address) throws UnknownHostException {
    assertTrue(Addresses.isPublic(InetAddress.getByName(address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost/",
        "http://127.0.0.1:8080/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://[::1]/",
        "http://[::ffff:169.254.169.254]/latest/meta-data/"
      })
  void theOwnMachineIsRefusedHoweverItIsWritten(String address) {
    assertThrows(WebFailure.class, () -> new WebPolicy(false).check(URI.create(address)));
  }

  @Test
  void itMayBeAllowed() {
    assertDoesNotThrow(() -> new WebPolicy(true).check(URI.create("http://127.0.0.1:8080/a")));
  }

  @Test
  void aRefusalNamesTheHostAndTheRemedy() {
    WebFailure failure =
        assertThrows(
            WebFailure.class, () -> new WebPolicy(false).check(URI.create("http://127.0.0.1/")));
    assertEquals(
        "“127.0.0.1” is in your own machine or network (127.0.0.1); --allow-private fetches it all"
            + " the same",
        failure.getMessage());
  }
}
