package dev.offprint.extract.markdown;

import dev.offprint.model.Metadata;
import dev.offprint.model.WebLink;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.front.matter.YamlFrontMatterNode;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/// What stands between `---` above the text, under the names that writers and their programs use.
final class FrontMatter {
  private static final Pattern BEGINNING =
      Pattern.compile("\\uFEFF?---[ \\t]*\\R\\s*+[\\w.-]{1,40}:[ \\t\\r\\n]");

  private static final int DAY = "2024-03-02".length();

  private final Map<String, List<String>> values = new HashMap<>();
  private final String address;

  /// @param address where the text was published; empty if that is not known
  FrontMatter(Node document, String address) {
    this.address = address;
    Node block = document.getFirstChild();
    Node line = block instanceof YamlFrontMatterBlock ? block.getFirstChild() : null;
    while (line != null) {
      if (line instanceof YamlFrontMatterNode entry) {
        values.put(entry.getKey().toLowerCase(Locale.ROOT), entry.getValues());
      }
      line = line.getNext();
    }
  }

  /// Whether the text begins with such lines, and not with one of dashes only.
  static boolean begins(String text) {
    return BEGINNING.matcher(text).lookingAt();
  }

  Metadata read() {
    return new Metadata.Builder()
        .title(first("title"))
        .authors(list("author", "authors", "by"))
        .publisher(first("publisher", "site", "publication", "source_name"))
        .url(url())
        .published(day(first("date", "published", "date_published", "created")))
        .modified(day(first("updated", "modified", "lastmod", "date_modified")))
        .language(language(first("lang", "language")))
        .rights(first("license", "licence", "rights", "copyright"))
        .description(first("description", "summary", "excerpt", "subtitle"))
        .subjects(list("tags", "keywords", "categories"))
        .build();
  }

  private @Nullable String first(String... names) {
    for (String name : names) {
      for (String value : values.getOrDefault(name, List.of())) {
        if (!bare(value).isEmpty()) {
          return bare(value);
        }
      }
    }
    return null;
  }

  /// The items of a list, or of a line with commas: `[ferries, bells]`, `Nora Berg, Tom Vale`.
  private List<String> list(String... names) {
    List<String> items = new ArrayList<>();
    for (String name : names) {
      for (String value : values.getOrDefault(name, List.of())) {
        boolean bracketed = value.startsWith("[") && value.endsWith("]");
        String line = bracketed ? value.substring(1, value.length() - 1) : value;
        for (String item : line.split(",")) {
          if (!bare(item).isEmpty()) {
            items.add(bare(item));
          }
        }
      }
      if (!items.isEmpty()) {
        return items;
      }
    }
    return items;
  }

  private static String bare(String value) {
    String text = value.strip();
    boolean quoted =
        text.length() > 1
            && (text.charAt(0) == '"' || text.charAt(0) == '\'')
            && text.charAt(0) == text.charAt(text.length() - 1);
    return quoted ? text.substring(1, text.length() - 1).strip() : text;
  }

  private @Nullable String url() {
    String told = first("canonical", "canonical_url", "url", "source", "link");
    String known = told == null || WebLink.of(told).isEmpty() ? address : told;
    return WebLink.of(known).orElse(null);
  }

  private static @Nullable LocalDate day(@Nullable String value) {
    try {
      return value == null || value.length() < DAY
          ? null
          : LocalDate.parse(value.substring(0, DAY));
    } catch (DateTimeException _) {
      return null;
    }
  }

  private static @Nullable String language(@Nullable String value) {
    String tag =
        value == null ? "und" : Locale.forLanguageTag(value.replace('_', '-')).toLanguageTag();
    return tag.equals("und") ? null : tag;
  }
}
