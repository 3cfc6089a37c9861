package dev.offprint.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HostileBytesTest {
  private static final List<String> CHARSETS =
      List.of(
          "UTF-8", "UTF-16LE", "UTF-16", "windows-1252", "windows-1251", "Shift_JIS", "GB18030");

  @Test
  void anyBytesGiveATextOrARefusalOfOneLine() {
    Random random = new Random(20250101);
    int texts = 0;
    for (int round = 0; round < 4000; round++) {
      texts += isRead(bytes(random)) ? 1 : 0;
    }
    assertTrue(texts > 400 && texts < 4000, texts + " were read");
  }

  /// UTF-8 is all that a common article needs, and loading ICU takes longer than setting it.
  @Test
  void utf8IsReadWithoutIcu() throws Exception {
    URL classes = Sources.class.getProtectionDomain().getCodeSource().getLocation();
    try (URLClassLoader bare =
        new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
      assertEquals("Grüße", read(bare, "Grüße".getBytes(StandardCharsets.UTF_8)));
      byte[] latin = "Grüße".getBytes(StandardCharsets.ISO_8859_1);
      InvocationTargetException failure =
          assertThrows(InvocationTargetException.class, () -> read(bare, latin));
      assertEquals(NoClassDefFoundError.class, failure.getTargetException().getClass());
    }
  }

  private static String read(ClassLoader loader, byte[] bytes) throws Exception {
    Class<?> decoder = loader.loadClass(Decoder.class.getName());
    Method decode = decoder.getDeclaredMethod("decode", byte[].class);
    decode.setAccessible(true);
    Object decoded = decode.invoke(null, (Object) bytes);
    Method text = decoded.getClass().getDeclaredMethod("text");
    text.setAccessible(true);
    return (String) text.invoke(decoded);
  }

  private static boolean isRead(byte[] bytes) {
    InputStream stdin = new ByteArrayInputStream(bytes);
    try {
      Raw raw = Sources.read("-", stdin, Limits.DEFAULT);
      assertFalse(raw.text().text().isBlank());
      raw.findings().forEach(finding -> assertFalse(finding.message().contains("\n")));
      return true;
    } catch (UnreadableInput refusal) {
      assertTrue(refusal.getMessage().startsWith("stdin: "), refusal.getMessage());
      assertEquals(1, refusal.getMessage().lines().count());
      return false;
    }
  }

  /// Some are noise, some a text in some charset with noise in it.
  private static byte[] bytes(Random random) {
    byte[] bytes = new byte[random.nextInt(300)];
    random.nextBytes(bytes);
    if (random.nextInt(4) == 0) {
      return bytes;
    }
    String letters = random.nextBoolean() ? "abc def. " : "дом。中é ”";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < bytes.length; i++) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    String charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
    byte[] written = text.toString().getBytes(Charset.forName(charset));
    for (int i = 0; i < written.length; i++) {
      if (random.nextInt(40) == 0) {
        written[i] = bytes[i % bytes.length];
      }
    }
    return written;
  }
}
