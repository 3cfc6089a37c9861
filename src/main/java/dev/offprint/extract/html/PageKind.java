package dev.offprint.extract.html;

/// What a page is: one article, or something else that has none.
public enum PageKind {
  ARTICLE,
  /// The first page of a site: titles of many articles.
  HOME_PAGE,
  /// A list of articles or other pages.
  LINKS,
  /// The text is for subscribers.
  PAYWALL,
  /// Nothing is shown before cookies are agreed to.
  COOKIE_WALL,
  /// A program asks whether a person is there.
  ROBOT_CHECK,
  /// What was asked for is not there.
  ERROR,
  /// The text comes only when a program runs in a browser.
  EMPTY_SHELL
}
