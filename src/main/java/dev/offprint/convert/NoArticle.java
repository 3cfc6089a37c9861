package dev.offprint.convert;

import dev.offprint.extract.html.PageKind;
import dev.offprint.report.Report;
import java.util.Optional;

/// Says of an input without an article what it is instead, and what to do.
final class NoArticle {
  private static final String ANYWAY = " (--clean off takes what is there)";

  private NoArticle() {}

  /// Why no book can be made of the draft; nothing if it is an article.
  static Optional<Failure> of(Draft draft) {
    if (draft.kind() != PageKind.ARTICLE) {
      return Optional.of(failure(draft.report(), words(draft.kind()) + ANYWAY));
    }
    if (!draft.article().blocks().isEmpty()) {
      return Optional.empty();
    }
    boolean hadText = !draft.report().changes().isEmpty();
    String why =
        hadText
            ? "no article was found in it; --explain tells what became of its text, and --clean"
                + " light keeps it"
            : "no article was found in it; give a file with running text";
    return Optional.of(failure(draft.report(), why));
  }

  private static Failure failure(Report report, String why) {
    return new Failure(Failure.Kind.NO_ARTICLE, report.source().name() + ": " + why);
  }

  private static String words(PageKind kind) {
    return switch (kind) {
      case ARTICLE -> throw new IllegalArgumentException("an article is one");
      case HOME_PAGE ->
          "this is the first page of a site and not one article; open an article and give that";
      case LINKS ->
          "this is a list of other pages and not one article; open one of them and give that";
      case PAYWALL ->
          "only subscribers are shown the text; log in with a browser, save the page and give that"
              + " file";
      case COOKIE_WALL ->
          "the page shows nothing before its cookies are answered; do so in a browser, save the"
              + " page and give that file";
      case ROBOT_CHECK ->
          "the site asks whether a person is there and shows nothing else; open it in a browser,"
              + " save the page and give that file";
      case ERROR ->
          "this is an error page and not an article; look whether the address is right and the"
              + " article is still there";
      case EMPTY_SHELL ->
          "the text is made by a program in the browser and is not in this file; save the page"
              + " there once the text shows, with all of its content, and give that file";
    };
  }
}
