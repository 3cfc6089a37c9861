package dev.offprint.xhtml;

import dev.offprint.model.Metadata;
import dev.offprint.model.WebLink;
import dev.offprint.model.Wording;
import dev.offprint.model.XmlText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes the lines that say where an article comes from, in Offprint's own words. A line of which
/// nothing is known is left out.
public final class MetadataWriter {
  private static final String BETWEEN = " · ";

  private final Markup page;
  private final Metadata metadata;
  private final Wording wording;
  private final @Nullable String mark;

  public MetadataWriter(Markup page, Metadata metadata, Language language) {
    this.page = page;
    this.metadata = metadata;
    this.wording = Wording.of(language.tag());
    this.mark = language.markFor(wording);
  }

  /// The title as a heading, or the words for a missing one.
  public void title() {
    if (hasTitle(metadata)) {
      page.element("h1", metadata.titleOr(""));
    } else {
      page.element("h1", wording.untitled(), "lang", mark, "xml:lang", mark);
    }
  }

  /// The title in plain text, or the words for a missing one.
  public static String title(Metadata metadata, Language language) {
    return hasTitle(metadata)
        ? XmlText.safe(metadata.titleOr(""))
        : Wording.of(language.tag()).untitled();
  }

  private static boolean hasTitle(Metadata metadata) {
    return !XmlText.isBlank(metadata.titleOr(""));
  }

  /// `p.byline`
  public void byline() {
    List<String> authors = authors(metadata);
    if (!authors.isEmpty()) {
      own("byline").text(wording.byline(authors)).close().line();
    }
  }

  /// The authors that have a visible character.
  public static List<String> authors(Metadata metadata) {
    return metadata.authors().stream()
        .map(author -> XmlText.safe(author).strip())
        .filter(author -> !author.isEmpty())
        .toList();
  }

  /// `p.dateline`
  public void dateline() {
    wording.dateline(metadata).ifPresent(line -> own("dateline").text(line).close().line());
  }

  /// `p.attribution`: the source with its link.
  public void source() {
    if (name().isPresent()) {
      own("attribution");
      linkedSource();
      page.close().line();
    }
  }

  /// `footer.attribution`: the source with its link, when it was published and retrieved.
  void attribution() {
    if (!hasAttribution()) {
      return;
    }
    page.open("footer", "class", "attribution").line();
    own(null);
    linkedSource();
    dates();
    page.close().line().close().line();
  }

  private boolean hasAttribution() {
    return name().isPresent() || metadata.published() != null || metadata.retrieved() != null;
  }

  /// The publisher, or the URL where only that is known.
  private Optional<String> name() {
    return Optional.ofNullable(metadata.publisher())
        .filter(name -> !XmlText.isBlank(name))
        .or(() -> Optional.ofNullable(metadata.url()).filter(url -> !XmlText.isBlank(url)));
  }

  private void linkedSource() {
    if (name().isEmpty()) {
      return;
    }
    String name = name().get();
    String phrase = wording.source(name);
    int at = phrase.lastIndexOf(name);
    page.text(phrase.substring(0, at));
    Optional<String> target = Optional.ofNullable(metadata.url()).flatMap(WebLink::of);
    target.ifPresentOrElse(
        url -> page.open("a", "href", url).text(name).close(), () -> page.text(name));
    page.text(phrase.substring(at + name.length()));
  }

  private void dates() {
    String before = name().isPresent() ? BETWEEN : "";
    if (metadata.published() != null) {
      page.text(before + wording.published(metadata.published()));
      before = BETWEEN;
    }
    if (metadata.retrieved() != null) {
      page.text(before + wording.retrieved(metadata.retrieved()));
    }
  }

  /// “Prepared with Offprint” in `p.colophon`.
  public void colophon() {
    own("colophon").text(wording.preparedWith()).close().line();
  }

  private Markup own(@Nullable String cssClass) {
    return page.open("p", "class", cssClass, "lang", mark, "xml:lang", mark);
  }
}
