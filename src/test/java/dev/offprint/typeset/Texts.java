package dev.offprint.typeset;

import dev.offprint.font.Faces;
import dev.offprint.model.Inline;
import dev.offprint.style.Element;
import dev.offprint.style.Paper;
import dev.offprint.style.Style;
import dev.offprint.style.StyleSheet;
import dev.offprint.style.Theme;
import java.util.List;

/// Sets single paragraphs as the style sheets have it.
final class Texts {
  private static final Faces FACES = new Faces();

  final Setting setting;
  final TagTree tags = new TagTree();
  final TagTree.Node tag = tags.root().child(Tag.Role.PARAGRAPH);
  final Element element;

  Texts(String css, String language) {
    List<StyleSheet> sheets = List.of(new StyleSheet("test.css", css));
    setting = new Setting(Theme.forPrint(Paper.A4, sheets), FACES);
    element = Element.root(language).child("body").child("article").child("p");
  }

  Style style() {
    return setting.theme().style(element);
  }

  StyledText flatten(List<Inline> content) {
    return TextFlattener.flatten(setting, element, tag, content);
  }

  StyledText flatten(String text) {
    return flatten(List.of(Inline.Text.of(text)));
  }

  List<LineComposer.Line> lines(String text, float left, float width) {
    return new ParagraphSetter(setting)
        .set(flatten(text), style(), new ParagraphSetter.Column(left, width));
  }
}
