package dev.offprint.extract.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/// Says what the parts of a page are to its article.
interface Judge {
  /// All is text of the article.
  Judge NONE =
      new Judge() {
        @Override
        public @Nullable String reason(Node node) {
          return null;
        }

        @Override
        public boolean isStandfirst(Element part) {
          return false;
        }
      };

  /// Why a part is none of the article, in words; `null` if it is one.
  @Nullable String reason(Node node);

  /// Whether the part says what the article is about, between title and text.
  boolean isStandfirst(Element part);
}
