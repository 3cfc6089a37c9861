package dev.offprint.source.picture;

import dev.offprint.model.Article;
import dev.offprint.model.Image;
import dev.offprint.model.Picture;
import dev.offprint.model.Pictures;
import dev.offprint.report.Finding;
import dev.offprint.source.Raw;
import dev.offprint.source.picture.PictureFinder.Found;
import dev.offprint.source.web.Fetcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gets the pictures that an article wants, as far as they came with it.
public final class PictureLoader {
  /// Lines and dots, which pages are set or watched with.
  private static final int SMALLEST = 4;

  private final PictureFinder finder;
  private final Shortfall shortfall;
  private final Map<String, Got> known = new HashMap<>();

  /// What came of a source.
  private sealed interface Got {
    record Had(Image image) implements Got {}

    record Unusable(String why) implements Got {}

    record OnWeb() implements Got {}

    record Nowhere(String why) implements Got {}

    /// Of several, the first says most of what is wrong.
    default int rank() {
      return switch (this) {
        case Had _ -> 0;
        case Unusable _ -> 1;
        case OnWeb _ -> 2;
        case Nowhere _ -> 3;
      };
    }
  }

  /// @param article with the pictures that were to be had; others are as they were
  /// @param findings one for each reason for which others were not
  public record Loaded(Article article, List<Finding> findings) {
    public Loaded {
      findings = List.copyOf(findings);
    }
  }

  private PictureLoader(Raw raw, Optional<Fetcher> web) {
    this.finder = new PictureFinder(raw.origin(), web);
    this.shortfall = new Shortfall(raw.text().name());
  }

  /// @param raw what the article was read from
  public static Loaded load(Article article, Raw raw) {
    return load(article, raw, Optional.empty());
  }

  /// @param raw what the article was read from
  /// @param web what fetches pictures; empty where none are to be fetched
  public static Loaded load(Article article, Raw raw, Optional<Fetcher> web) {
    if (Pictures.in(article).isEmpty()) {
      return new Loaded(article, List.of());
    }
    PictureLoader loader = new PictureLoader(raw, web);
    Article loaded = Pictures.change(article, loader::load);
    return new Loaded(loaded, loader.shortfall.findings());
  }

  /// The picture, had if it can be; empty where it turns out to be none.
  private Optional<Picture> load(Picture wanted) {
    List<Tried> tried = new ArrayList<>();
    for (String source : wanted.sources()) {
      Got got = known.computeIfAbsent(source, this::get);
      if (got instanceof Got.Had(Image image)) {
        return had(wanted, image);
      }
      tried.add(new Tried(source, got));
    }
    tried.stream().min(Comparator.comparing(each -> each.got().rank())).ifPresent(this::note);
    return Optional.of(wanted);
  }

  private record Tried(String source, Got got) {}

  private void note(Tried tried) {
    switch (tried.got()) {
      case Got.Unusable(String why) -> shortfall.missing(tried.source(), why);
      case Got.OnWeb _ -> shortfall.onWeb();
      case Got.Nowhere(String why) -> shortfall.missing(tried.source(), why);
      case Got.Had _ -> {}
    }
  }

  private Optional<Picture> had(Picture wanted, Image image) {
    if (Math.min(image.width(), image.height()) >= SMALLEST) {
      return Optional.of(wanted.with(image));
    }
    String alternative = wanted.alternative();
    if (alternative != null && !alternative.isBlank()) {
      shortfall.tiny(alternative);
    }
    return Optional.empty();
  }

  private Got get(String source) {
    try {
      return switch (finder.find(source)) {
        case Found.Here(byte[] data) -> new Got.Had(PictureMaker.make(data));
        case Found.Nowhere(String why) -> new Got.Nowhere(why);
        case Found.OnWeb _ -> new Got.OnWeb();
      };
    } catch (UnusablePicture e) {
      return new Got.Unusable(e.why());
    }
  }
}
