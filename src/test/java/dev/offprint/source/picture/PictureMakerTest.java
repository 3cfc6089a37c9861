package dev.offprint.source.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.model.Image;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class PictureMakerTest {
  private static final String LOSSY =
      "UklGRjwAAABXRUJQVlA4IDAAAACQAQCdASoQAAgAAUAmJaACdLoAA5gA/vI7/4ud/4tD/tLPmH/GF/9tD52/"
          + "7aHjgAA=";
  private static final String EXACT =
      "UklGRioAAABXRUJQVlA4TB0AAAAvD8ABAA9wIPiDgB4MeP6DB2LBZP7SnSlE9D8yAAA=";
  private static final String ALPHA =
      "UklGRmIAAABXRUJQVlA4WAoAAAAQAAAADwAABwAAQUxQSBIAAAABDzCAERFCLJjMX7ozhYj+Rw5WUDggKgAA"
          + "AHABAJ0BKhAACAABQCYloAJ0AUAAAP75xf//hPX/+Kufyuf/bLn/+sAAAA==";

  @Test
  void aJpegThatFitsStaysAsItIsWithoutWhatIsSaidAboutIt() throws UnusablePicture {
    byte[] jpeg = Drawn.jpeg(40, 30);
    byte[] spoken = Drawn.withSegment(jpeg, 0xE1, Drawn.exif(1));
    spoken =
        Drawn.withSegment(spoken, 0xFE, "Made at 52.5N 13.4E".getBytes(StandardCharsets.UTF_8));
    spoken = Arrays.copyOf(spoken, spoken.length + 1000);

    Image image = PictureMaker.make(spoken);

    assertEquals("image/jpeg", image.mediaType());
    assertEquals("40x30", image.width() + "x" + image.height());
    assertArrayEquals(jpeg, image.data());
  }

  @Test
  void aPngThatFitsStaysAsItIsWithoutWhatIsSaidAboutIt() throws UnusablePicture {
    byte[] png = Drawn.png(40, 30);
    byte[] spoken = Drawn.withChunk(png, "tEXt", "Comment\0Here".getBytes(StandardCharsets.UTF_8));

    Image image = PictureMaker.make(Drawn.withChunk(spoken, "tIME", new byte[7]));

    assertEquals("image/png", image.mediaType());
    assertArrayEquals(png, image.data());
  }

  @Test
  void picturesThatAreTheSameHaveOneNameAndOthersDoNot() throws UnusablePicture {
    String name = PictureMaker.make(Drawn.jpeg(40, 30)).name();
    byte[] spoken = Drawn.withSegment(Drawn.jpeg(40, 30), 0xFE, new byte[] {'x'});
    assertEquals(name, PictureMaker.make(spoken).name());
    assertNotEquals(name, PictureMaker.make(Drawn.jpeg(40, 31)).name());
    assertTrue(name.matches("p[0-9a-f]{16}\\.jpg"), name);
  }

  /// Where the red quarter is when a picture that was taken so is upright.
  @ParameterizedTest
  @CsvSource({
    "1, 80, 40, LEFT TOP",
    "2, 80, 40, RIGHT TOP",
    "3, 80, 40, RIGHT BOTTOM",
    "4, 80, 40, LEFT BOTTOM",
    "5, 40, 80, LEFT TOP",
    "6, 40, 80, RIGHT TOP",
    "7, 40, 80, RIGHT BOTTOM",
    "8, 40, 80, LEFT BOTTOM"
  })
  void aPictureIsTurnedAsTheCameraWasHeld(int orientation, int width, int height, String red)
      throws UnusablePicture {
    byte[] jpeg = Drawn.withSegment(Drawn.jpeg(80, 40), 0xE1, Drawn.exif(orientation));
    byte[] tiff = Arrays.copyOfRange(Drawn.exif(orientation), 6, 32);
    for (byte[] taken : new byte[][] {jpeg, Drawn.withChunk(Drawn.png(80, 40), "eXIf", tiff)}) {
      Image image = PictureMaker.make(taken);
      assertEquals(width + "x" + height, image.width() + "x" + image.height());
      BufferedImage shown = Drawn.decoded(image.data());
      int x = red.startsWith("LEFT") ? width / 4 : 3 * width / 4;
      int y = red.endsWith("TOP") ? height / 4 : 3 * height / 4;
      assertLike(Drawn.RED, shown.getRGB(x, y));
      assertLike(Drawn.BLUE, shown.getRGB(width - 1 - x, height - 1 - y));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1600, 1200, 1600, 1200",
    "1601, 1000, 1600, 999",
    "3300, 110, 1600, 53",
    "200, 9000, 36, 1600",
    "20000, 2, 1600, 1"
  })
  void theLongerSideHasAtMostSixteenHundredPixels(
      int width, int height, int newWidth, int newHeight) throws UnusablePicture {
    for (byte[] large : new byte[][] {Drawn.jpeg(width, height), Drawn.png(width, height)}) {
      Image image = PictureMaker.make(large);
      assertEquals(newWidth + "x" + newHeight, image.width() + "x" + image.height());
      BufferedImage shown = Drawn.decoded(image.data());
      assertEquals(newWidth + "x" + newHeight, shown.getWidth() + "x" + shown.getHeight());
      assertLike(Drawn.BLUE, shown.getRGB(newWidth - 1, newHeight - 1));
    }
  }

  @Test
  void whatOneCanSeeThroughStaysSo() throws UnusablePicture {
    BufferedImage drawn = Drawn.drawing(2000, 1000, BufferedImage.TYPE_INT_ARGB);
    drawn.setRGB(0, 0, 2000, 500, new int[2000 * 500], 0, 2000);
    BufferedImage shown = Drawn.decoded(PictureMaker.make(Drawn.encoded("png", drawn)).data());
    assertEquals(0, shown.getRGB(100, 100) >>> 24);
    assertEquals(Drawn.BLUE, shown.getRGB(1500, 700));
  }

  @Test
  void ofAGifTheFirstFrameBecomesAPng() throws UnusablePicture {
    byte[] gif = Drawn.encoded("gif", Drawn.drawing(30, 20, BufferedImage.TYPE_INT_RGB));
    Image image = PictureMaker.make(gif);
    assertEquals("image/png", image.mediaType());
    assertLike(Drawn.RED, Drawn.decoded(image.data()).getRGB(2, 2));
  }

  @ParameterizedTest
  @CsvSource({"image/jpeg, " + LOSSY, "image/png, " + EXACT, "image/png, " + ALPHA})
  void aWebpBecomesWhatEveryReaderCanShow(String type, String base64) throws UnusablePicture {
    Image image = PictureMaker.make(Base64.getDecoder().decode(base64));
    assertEquals(type, image.mediaType());
    assertEquals("16x8", image.width() + "x" + image.height());
    int first = Drawn.decoded(image.data()).getRGB(2, 4);
    assertLike(Drawn.RED, first | 0xFF000000);
    assertEquals(base64.equals(ALPHA) ? 0x80 : 0xFF, first >>> 24);
  }

  @Test
  void greyStaysAsDarkAsItIs() throws UnusablePicture {
    for (int type : new int[] {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY}) {
      BufferedImage grey = new BufferedImage(2000, 10, type);
      WritableRaster raster = grey.getRaster();
      int value = type == BufferedImage.TYPE_BYTE_GRAY ? 100 : 100 * 257;
      raster.setSamples(0, 0, 2000, 10, 0, filled(20_000, value));
      Image image = PictureMaker.make(Drawn.encoded("png", grey));
      assertLike(0xFF646464, Drawn.decoded(image.data()).getRGB(5, 5));
    }
  }

  @Test
  void aColourProfileIsAppliedAndTakenOut() throws UnusablePicture {
    BufferedImage dark = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    dark.setRGB(0, 0, 40, 30, filled(1200, 0x373737), 0, 40);
    ByteArrayOutputStream profile = new ByteArrayOutputStream();
    profile.writeBytes(bytes("ICC_PROFILE\0\1\1"));
    profile.writeBytes(ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData());
    byte[] jpeg = Drawn.withSegment(Drawn.encoded("jpeg", dark), 0xE2, profile.toByteArray());

    byte[] made = PictureMaker.make(jpeg).data();

    assertTrue(!new String(made, StandardCharsets.ISO_8859_1).contains("ICC_PROFILE"));
    assertLike(0xFF808080, Drawn.decoded(made).getRGB(20, 15));
  }

  @Test
  void inksBecomeLight() throws IOException, UnusablePicture {
    Image image = PictureMaker.make(cmyk());
    BufferedImage shown = Drawn.decoded(image.data());
    assertEquals(3, shown.getColorModel().getNumComponents());
    int rgb = shown.getRGB(20, 15);
    assertTrue((rgb >> 16 & 0xFF) > 150 && (rgb & 0xFF) < 110, Integer.toHexString(rgb));
  }

  /// Yellow and magenta, as Adobe's programs write them: inverted.
  private static byte[] cmyk() throws IOException {
    WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 40, 30, 4, null);
    raster.setSamples(0, 0, 40, 30, 0, filled(1200, 255));
    raster.setSamples(0, 0, 40, 30, 1, filled(1200, 60));
    raster.setSamples(0, 0, 40, 30, 2, filled(1200, 20));
    raster.setSamples(0, 0, 40, 30, 3, filled(1200, 255));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(raster, null, null), null);
    }
    byte[] adobe = "Adobe\0\144\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    return Drawn.withSegment(bytes.toByteArray(), 0xEE, adobe);
  }

  @Test
  void aJpegThatIsCutOffIsMadeWhole() throws UnusablePicture {
    byte[] jpeg = Drawn.jpeg(400, 300);
    Image image = PictureMaker.make(Arrays.copyOf(jpeg, jpeg.length * 2 / 3));
    assertEquals("400x300", image.width() + "x" + image.height());
    byte[] made = image.data();
    assertEquals((byte) 0xD9, made[made.length - 1]);
    assertLike(Drawn.RED, Drawn.decoded(made).getRGB(10, 10));
  }

  @Test
  void whatCannotBeShownSaysWhy() {
    byte[] png = Drawn.png(40, 30);
    String damaged = "it is damaged and cannot be decoded";
    assertEquals(damaged, why(Arrays.copyOf(png, png.length / 2)));
    assertEquals(damaged, why(Arrays.copyOf(Drawn.jpeg(40, 30), 20)));
    assertEquals(damaged, why(bytes("GIF89a")));
    assertEquals(damaged, why(bytes("RIFF\0\0\0\0WEBPVP8L")));
    String unknown = "this is no picture in a format that is known";
    assertEquals(unknown, why(new byte[0]));
    assertEquals(unknown, why(bytes("<html><p>Not found")));
    assertEquals(unknown, why(bytes("BM")));
    assertEquals(
        "drawings in SVG cannot be shown",
        why(bytes("<?xml version='1.0'?>\n<svg onload='alert(1)'><script>x</script></svg>")));
    assertEquals(
        "AVIF and HEIC pictures cannot be decoded", why(bytes("\0\0\0\u0020ftypavif\0\0\0\0")));
    assertEquals(
        "it says that it has 60000 by 60000 pixels, which is too many",
        why(Drawn.lying(png, 60_000, 60_000)));
    assertEquals(damaged, why(Drawn.lying(png, 0, 30)));
    assertEquals(damaged, why(Drawn.lying(png, 41, 3000)));
    assertEquals(damaged, why(Drawn.lying(png, -1, -1)));
  }

  @Test
  void manyPixelsInFewBytesTakeNoMemoryToSpeakOf() throws UnusablePicture {
    byte[] bomb =
        Drawn.encoded("png", new BufferedImage(10_000, 5_900, BufferedImage.TYPE_BYTE_BINARY));
    assertTrue(bomb.length < 50_000, bomb.length + " bytes");
    Image image = PictureMaker.make(bomb);
    assertEquals("1600x944", image.width() + "x" + image.height());
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png", "gif"})
  void damageAnywhereGivesAPictureOrAReason(String format) {
    byte[] whole = Drawn.encoded(format, Drawn.drawing(24, 16, BufferedImage.TYPE_INT_RGB));
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= (byte) 0xFF;
      try {
        Image image = PictureMaker.make(damaged);
        Drawn.decoded(image.data());
      } catch (UnusablePicture e) {
        assertTrue(!e.why().isBlank());
      }
      try {
        PictureMaker.make(Arrays.copyOf(whole, i));
      } catch (UnusablePicture e) {
        assertTrue(!e.why().isBlank());
      }
    }
  }

  private static String why(byte[] data) {
    return assertThrows(UnusablePicture.class, () -> PictureMaker.make(data)).why();
  }

  private static byte[] bytes(String latin1) {
    return latin1.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static int[] filled(int count, int value) {
    int[] samples = new int[count];
    Arrays.fill(samples, value);
    return samples;
  }

  /// Within what JPEG may change.
  private static void assertLike(int expected, int actual) {
    for (int shift = 0; shift <= 24; shift += 8) {
      int difference = Math.abs((expected >> shift & 0xFF) - (actual >> shift & 0xFF));
      assertTrue(
          difference <= 12, Integer.toHexString(expected) + " " + Integer.toHexString(actual));
    }
  }
}
