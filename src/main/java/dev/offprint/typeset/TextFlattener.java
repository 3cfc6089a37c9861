package dev.offprint.typeset;

import dev.offprint.model.Inline;
import dev.offprint.model.Inline.Code;
import dev.offprint.model.Inline.Emphasis;
import dev.offprint.model.Inline.Foreign;
import dev.offprint.model.Inline.LineBreak;
import dev.offprint.model.Inline.Link;
import dev.offprint.model.Inline.Note;
import dev.offprint.model.Inline.Strong;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.WebLink;
import dev.offprint.style.Element;
import dev.offprint.style.Style;
import dev.offprint.style.Style.TextTransform;
import dev.offprint.typeset.StyledText.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns a block's inlines into [StyledText]: looks are computed, white space is collapsed as CSS
/// does (CSS Text Level 3, 4.1), and each stretch gets its tag.
final class TextFlattener {
  private static final int NOT_YET = -2;

  /// How far the mark of a note stands above the baseline, in parts of the size of the text.
  private static final float RISE = 0.35f;

  private final Setting setting;
  private final StringBuilder text = new StringBuilder();
  private final List<Segment> segments = new ArrayList<>();

  /// Where a space was met that comes before the next character, if there is one.
  private @Nullable Segment space;

  private TextFlattener(Setting setting) {
    this.setting = setting;
  }

  /// What surrounds a piece of text.
  private record Context(
      Element element,
      TagTree.@Nullable Node tag,
      boolean tagHasChildren,
      StyledText.@Nullable LinkTo link) {

    TagTree.@Nullable Node childTag(Tag.Role role, @Nullable String language) {
      return tag == null || !tagHasChildren ? tag : tag.child(role, language);
    }
  }

  /// @param tag what the text is content of; it gets children only where the text has an inner
  ///     structure; `null` for an artifact
  static StyledText flatten(
      Setting setting, Element element, TagTree.@Nullable Node tag, List<Inline> content) {
    TextFlattener flattener = new TextFlattener(setting);
    boolean structured = false;
    for (Inline inline : content) {
      structured |= !(inline instanceof Text || inline instanceof LineBreak);
    }
    flattener.walk(content, new Context(element, tag, structured, null));
    return new StyledText(flattener.text.toString(), flattener.segments, element.language());
  }

  /// A line of code, in which every space counts.
  static StyledText verbatim(Setting setting, Element element, TagTree.Node tag, String line) {
    TextFlattener flattener = new TextFlattener(setting);
    flattener.text.append(line);
    Look look = setting.look(element);
    flattener.splitByFace(new Segment(0, line.length(), look, tag.id(), null, false, false));
    return new StyledText(line, flattener.segments, element.language());
  }

  private void walk(List<Inline> content, Context context) {
    int plain = NOT_YET;
    for (Inline inline : content) {
      switch (inline) {
        case Text(String value, _) -> {
          plain = plain == NOT_YET ? id(context.childTag(Tag.Role.SPAN, null)) : plain;
          append(value, context, plain);
        }
        case LineBreak _ -> {
          plain = plain == NOT_YET ? id(context.childTag(Tag.Role.SPAN, null)) : plain;
          appendLineBreak(context, plain);
        }
        case Emphasis(List<Inline> inner) -> {
          walk(inner, inside(context, context.element.child("em"), inner));
          plain = NOT_YET;
        }
        case Strong(List<Inline> inner) -> {
          walk(inner, inside(context, context.element.child("strong"), inner));
          plain = NOT_YET;
        }
        case Code(List<Inline> inner) -> {
          TagTree.Node tag = context.childTag(Tag.Role.CODE, null);
          boolean structured = context.tagHasChildren && holdsTags(inner);
          walk(inner, new Context(context.element.child("code"), tag, structured, context.link));
          plain = NOT_YET;
        }
        case Foreign(String language, List<Inline> inner) -> {
          Element span = new Element("span", List.of(), context.element, null, language);
          walk(inner, inside(context, span, inner));
          plain = NOT_YET;
        }
        case Link link -> {
          walk(link, context);
          plain = NOT_YET;
        }
        case Note note -> {
          mark(note, context);
          plain = NOT_YET;
        }
      }
    }
  }

  /// A link inside a link and one whose target is no [WebLink] are text.
  private void walk(Link link, Context context) {
    Optional<String> target = context.link == null ? WebLink.of(link.target()) : Optional.empty();
    if (target.isEmpty()) {
      walk(link.content(), inside(context, context.element, link.content()));
      return;
    }
    TagTree.Node tag = context.childTag(Tag.Role.LINK, null);
    Element element = context.element.child("a");
    boolean structured = context.tagHasChildren && holdsTags(link.content());
    StyledText.LinkTo to = new StyledText.LinkTo(target.get(), target.get(), id(tag));
    walk(link.content(), new Context(element, tag, structured, to));
  }

  /// The mark of a note leads to it, but inside a link.
  private void mark(Note note, Context context) {
    int number = setting.notes().next(note);
    TagTree.Node tag = context.childTag(Tag.Role.REFERENCE, null);
    Element element = context.element.child("sup");
    StyledText.LinkTo link = context.link;
    if (link == null) {
      element = element.child("a");
      tag = tag == null ? null : tag.child(Tag.Role.LINK);
      String target = "#" + setting.notes().anchor(number);
      link = new StyledText.LinkTo(target, setting.notes().description(number), id(tag));
    }
    float rise = setting.look(context.element).size() * RISE;
    Look raised = setting.look(element).raised(rise);
    Segment piece = new Segment(0, 0, raised, id(tag), link, false, false);
    int from = space == null ? text.length() : addSpace(space, piece, text.length());
    text.append(number);
    splitByFace(piece.from(from, text.length()));
  }

  private static Context inside(Context context, Element element, List<Inline> inner) {
    String language = element.language();
    boolean foreign = !language.equals(context.element.language());
    TagTree.Node tag = context.childTag(Tag.Role.SPAN, foreign ? language : null);
    boolean structured = context.tagHasChildren && holdsTags(inner);
    return new Context(element, tag, structured, context.link);
  }

  private static int id(TagTree.@Nullable Node tag) {
    return tag == null ? Tag.ARTIFACT : tag.id();
  }

  /// Whether something in `content` has a tag of its own: links, words in other languages, code,
  /// marks of notes.
  private static boolean holdsTags(List<Inline> content) {
    for (Inline inline : content) {
      boolean holds =
          switch (inline) {
            case Link _, Foreign _, Note _, Code _ -> true;
            case Emphasis(List<Inline> inner) -> holdsTags(inner);
            case Strong(List<Inline> inner) -> holdsTags(inner);
            case Text _, LineBreak _ -> false;
          };
      if (holds) {
        return true;
      }
    }
    return false;
  }

  private void appendLineBreak(Context context, int tag) {
    space = null;
    int from = text.length();
    text.append('\n');
    Look look = setting.look(context.element);
    add(new Segment(from, text.length(), look, tag, context.link, false, false));
  }

  private void append(String value, Context context, int tag) {
    Style style = setting.theme().style(context.element);
    if (!style.shown()) {
      return;
    }
    Look look = setting.look(context.element);
    String shown = transform(value, style.textTransform(), context.element.language());
    Segment piece = new Segment(0, 0, look, tag, context.link, style.hyphens(), false);
    int from = text.length();
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        boolean counts = !text.isEmpty() && text.charAt(text.length() - 1) != '\n';
        space = space == null && counts ? piece : space;
      } else {
        if (space != null) {
          from = addSpace(space, piece, from);
        }
        text.append(c);
      }
    }
    splitByFace(piece.from(from, text.length()));
  }

  /// Adds the space that was met in `where`, a part of `piece` or of what stands before it; answers
  /// where `piece` starts.
  private int addSpace(Segment where, Segment piece, int from) {
    int at = text.length();
    text.append(' ');
    space = null;
    if (where.look().equals(piece.look()) && Objects.equals(where.link(), piece.link())) {
      return from;
    }
    add(where.from(at, at + 1));
    return at + 1;
  }

  /// Gives each stretch of `piece` the first face that has its characters.
  private void splitByFace(Segment piece) {
    int start = piece.from();
    Look current = piece.look();
    boolean missing = false;
    int i = start;
    while (i < piece.to()) {
      int codePoint = text.codePointAt(i);
      if (codePoint != ' ') {
        Look wanted = setting.fallback(piece.look(), codePoint);
        boolean lacks = wanted == null;
        Look found = wanted == null ? setting.boxes(piece.look()) : wanted;
        if (!found.equals(current) || lacks != missing) {
          add(piece.part(start, i, current, missing));
          start = i;
          current = found;
          missing = lacks;
        }
      }
      i += Character.charCount(codePoint);
    }
    add(piece.part(start, i, current, missing));
  }

  private void add(Segment segment) {
    if (segment.from() < segment.to()) {
      segments.add(segment);
    }
  }

  static String transform(String value, TextTransform transform, String language) {
    return switch (transform) {
      case NONE -> value;
      case UPPERCASE -> value.toUpperCase(Locale.forLanguageTag(language));
      case LOWERCASE -> value.toLowerCase(Locale.forLanguageTag(language));
    };
  }
}
