package dev.offprint.convert;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.offprint.model.Book;
import dev.offprint.model.Image;
import dev.offprint.model.Picture;
import dev.offprint.model.Pictures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

/// Pictures in both formats.
class PicturesTest {
  private static final Press PRESS = new Press();

  @Test
  void anEpubHasEachPictureOnceAndAsItWas() throws IOException {
    Book book = Drawings.book();
    TreeMap<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(PRESS.epub(book, Press.PLAIN)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().startsWith("EPUB/images/")) {
          assertFalse(files.containsKey(entry.getName()));
          files.put(entry.getName(), zip.readAllBytes());
        }
      }
    }
    assertEquals(names("EPUB/images/", book), files.keySet());
    for (Picture picture : Pictures.in(book.articles().get(0))) {
      for (Image image : picture.image().stream().toList()) {
        assertArrayEquals(image.data(), files.get("EPUB/images/" + image.name()));
      }
    }
  }

  private static Set<String> names(String folder, Book book) {
    Set<String> names = new TreeSet<>();
    for (Picture picture : Pictures.in(book.articles().get(0))) {
      picture.image().ifPresent(image -> names.add(folder + image.name()));
    }
    return names;
  }

  @Test
  void aPdfHasEachPictureOnce() throws IOException {
    List<String> sizes = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(PRESS.pdf(Drawings.book(), Press.PLAIN))) {
      var keys = document.getDocument().getXrefTable().keySet();
      for (var key : keys) {
        COSObject object = document.getDocument().getObjectFromPool(key);
        if (object.getObject() instanceof COSStream stream
            && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
          COSBase mask = stream.getDictionaryObject(COSName.SMASK);
          sizes.add(
              stream.getInt(COSName.WIDTH)
                  + "x"
                  + stream.getInt(COSName.HEIGHT)
                  + (mask == null ? "" : " masked"));
        }
      }
    }
    sizes.sort(null);
    assertEquals(
        List.of(
            "120x90", "1600x900", "400x300", "400x300 masked", "500x1600", "640x200", "640x200"),
        sizes);
  }

  @Test
  void aReaderOfThePdfHearsWhatPicturesShow() throws IOException {
    List<String> heard = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(PRESS.pdf(Drawings.book(), Press.PLAIN))) {
      collect(document.getDocumentCatalog().getStructureTreeRoot(), heard);
    }
    List<String> once =
        List.of(
            "A ferry on a lake",
            "A tower",
            "As small as it is",
            "Picture",
            "Grey",
            "A ferry on a lake",
            "A ferry on a lake",
            "A ferry on a lake",
            "A ferry on a lake",
            "A ferry on a lake");
    List<String> twice = new ArrayList<>(once);
    twice.addAll(once);
    assertEquals(twice, heard);
  }

  private static void collect(PDStructureNode node, List<String> heard) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals("Figure")) {
          heard.add(element.getAlternateDescription());
        }
        collect(element, heard);
      }
    }
  }
}
