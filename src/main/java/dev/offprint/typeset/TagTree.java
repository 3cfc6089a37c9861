package dev.offprint.typeset;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Builds the tree of [Tag]s while the document is being set.
final class TagTree {
  private int count;
  private final Node root = new Node(Tag.Role.DOCUMENT, null, null);

  Node root() {
    return root;
  }

  Tag freeze() {
    return root.freeze();
  }

  /// A tag that may still get children.
  final class Node {
    private final int id = count++;
    private final Tag.Role role;
    private final @Nullable String language;
    private final Tag.@Nullable Detail detail;
    private final List<Node> children = new ArrayList<>();

    private Node(Tag.Role role, @Nullable String language, Tag.@Nullable Detail detail) {
      this.role = role;
      this.language = language;
      this.detail = detail;
    }

    int id() {
      return id;
    }

    Node child(Tag.Role childRole) {
      return child(childRole, null);
    }

    Node child(Tag.Role childRole, @Nullable String childLanguage) {
      return add(new Node(childRole, childLanguage, null));
    }

    /// A cell of a table.
    Node cell(Tag.Role cellRole, Tag.Extent cellExtent) {
      return add(new Node(cellRole, null, cellExtent));
    }

    /// A picture, described in words.
    Node figure(String alternative) {
      return add(new Node(Tag.Role.FIGURE, null, new Tag.Alternative(alternative)));
    }

    private Node add(Node child) {
      children.add(child);
      return child;
    }

    private Tag freeze() {
      List<Tag> frozen = new ArrayList<>(children.size());
      for (Node child : children) {
        frozen.add(child.freeze());
      }
      return new Tag(id, role, language, detail, frozen);
    }
  }
}
