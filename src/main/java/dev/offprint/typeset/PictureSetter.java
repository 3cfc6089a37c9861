package dev.offprint.typeset;

import dev.offprint.model.Image;
import dev.offprint.style.Element;
import dev.offprint.typeset.BodySetter.Place;
import dev.offprint.typeset.ParagraphSetter.Column;
import java.util.List;

/// Sets pictures, in the middle of their column: as large as they are, and never larger than the
/// column and most of a page.
final class PictureSetter {
  /// As large as CSS has it: 96 pixels to the inch.
  private static final float POINTS_PER_PIXEL = 0.75f;

  /// So much of a page a picture may take, so that its caption stands below it.
  private static final float MOST_OF_PAGE = 0.75f;

  private final BlockSetter blocks;

  PictureSetter(BlockSetter blocks) {
    this.blocks = blocks;
  }

  /// @param alternative what it shows, in words; empty where it only decorates
  void set(Image image, String alternative, Element element, Place place) {
    if (!blocks.style(element).shown()) {
      return;
    }
    int tag = alternative.isEmpty() ? Tag.ARTIFACT : place.tag().figure(alternative).id();
    Column column = blocks.enter(element, place.column());
    float natural = image.width() * POINTS_PER_PIXEL;
    float highest = blocks.setting().pageHeight() * MOST_OF_PAGE;
    float width =
        Math.min(Math.min(natural, column.width()), highest * image.width() / image.height());
    float height = width * image.height() / image.width();
    float x = column.left() + (column.width() - width) / 2;
    Mark.Picture mark = new Mark.Picture(x, 0, width, height, image, tag);
    blocks.flow().add(List.of(new Flow.Strip(List.of(mark), height, 0, null)));
    blocks.leave();
  }
}
