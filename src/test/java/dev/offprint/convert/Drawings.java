package dev.offprint.convert;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Figure;
import dev.offprint.model.Book;
import dev.offprint.model.Image;
import dev.offprint.model.Inline;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.Metadata;
import dev.offprint.model.Picture;
import dev.offprint.model.Span;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// Pictures of every kind, drawn here, and a book of them.
final class Drawings {
  private static final String SENTENCE = "The ferry crosses the lake twice a day, and never late. ";

  private Drawings() {}

  /// A picture with a sky, a lake and a frame that shows where it is clipped.
  static BufferedImage draw(int width, int height, int type) {
    BufferedImage drawn = new BufferedImage(width, height, type);
    Graphics2D pen = drawn.createGraphics();
    for (int y = 0; y < height; y++) {
      pen.setColor(new Color(90 + 120 * y / height, 140 + 60 * y / height, 220 - 80 * y / height));
      pen.drawLine(0, y, width, y);
    }
    pen.setColor(new Color(0x7b, 0x2d, 0x26));
    pen.fillOval(width / 3, height / 3, width / 4, width / 4);
    pen.drawRect(0, 0, width - 1, height - 1);
    pen.dispose();
    return drawn;
  }

  static Image jpeg(String name, int width, int height) {
    return encoded(name, "jpeg", draw(width, height, BufferedImage.TYPE_INT_RGB));
  }

  static Image png(String name, BufferedImage drawn) {
    return encoded(name, "png", drawn);
  }

  private static Image encoded(String name, String format, BufferedImage drawn) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(drawn, format, out);
      String type = "image/" + format;
      return new Image(name, type, drawn.getWidth(), drawn.getHeight(), out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// With an inside that is not there.
  private static BufferedImage translucent() {
    BufferedImage drawn = draw(400, 300, BufferedImage.TYPE_INT_ARGB);
    for (int y = 100; y < 200; y++) {
      for (int x = 100; x < 300; x++) {
        drawn.setRGB(x, y, (x - 100) << 24 | 0x3366AA);
      }
    }
    return drawn;
  }

  static Book book() {
    List<Block> blocks = new ArrayList<>();
    Picture wide = picture(jpeg("p1.jpg", 1600, 900), "A ferry on a lake");
    blocks.add(paragraph(2));
    blocks.add(figure(wide, "The ferry in May", "Photo: Jane Doe"));
    blocks.add(paragraph(9));
    blocks.add(figure(picture(jpeg("p2.jpg", 500, 1600), "A tower"), "The tower. ".repeat(30), ""));
    blocks.add(figure(picture(jpeg("p3.jpg", 120, 90), null), "As small as it is", ""));
    blocks.add(paragraph(12));
    blocks.add(figure(picture(png("p4.png", translucent()), null), "", ""));
    blocks.add(
        figure(picture(grey("p5.png", BufferedImage.TYPE_BYTE_GRAY), "Grey"), "", "Photo: us"));
    blocks.add(figure(picture(grey("p6.png", BufferedImage.TYPE_BYTE_INDEXED), ""), "", ""));
    blocks.add(paragraph(30));
    blocks.add(figure(wide, "The ferry again", ""));
    blocks.add(
        new Block.Quote(List.of(figure(wide, "In a quotation", ""), paragraph(1)), Span.NONE));
    blocks.add(
        new Block.ItemList(
            1, List.of(List.of(paragraph(1), figure(wide, "", "")), List.of()), Span.NONE));
    blocks.add(new Figure(List.of(wide, wide), text("Twice"), List.of(), Span.NONE));
    blocks.addAll(missing());
    Metadata known = new Metadata.Builder().title("The Ferry").language("en").build();
    Article article = new Article(known, blocks);
    return new Book(known, List.of(article, article));
  }

  private static List<Block> missing() {
    List<String> web = List.of("https://example.org/a.jpg?w=1&h=2");
    return List.of(
        figure(Picture.wanted(web, "A quay"), "Not here", ""),
        figure(Picture.wanted(web, null), "", ""),
        figure(Picture.wanted(List.of("a.jpg"), "A quay"), "", ""),
        figure(Picture.wanted(List.of(), null), "", ""));
  }

  private static Image grey(String name, int type) {
    return png(name, draw(640, 200, type));
  }

  private static Picture picture(Image image, @Nullable String words) {
    return Picture.wanted(List.of(), words).with(image);
  }

  private static Figure figure(Picture picture, String caption, String credit) {
    return new Figure(List.of(picture), text(caption), text(credit), Span.NONE);
  }

  private static Block paragraph(int sentences) {
    return Block.Paragraph.of(text(SENTENCE.repeat(sentences)), Span.NONE);
  }

  private static List<Inline> text(String words) {
    return words.isEmpty() ? List.of() : List.of(Text.of(words));
  }
}
