package dev.offprint.extract.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// What a page says about its article as linked data: JSON-LD 1.1 with the terms of schema.org.
///
/// Objects are maps, arrays lists, everything else its text.
final class JsonLd {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private static final int DEEPEST = 60;
  private static final int ARTICLE = 3;

  private final Map<String, Object> article;

  private JsonLd(Map<String, Object> article) {
    this.article = article;
  }

  /// The first article, or another work of writing, that the page describes.
  static JsonLd of(Document document) {
    List<Map<String, Object>> objects = new ArrayList<>();
    for (Element script : document.select("script[type=application/ld+json]")) {
      collect(parsed(script.data()), objects, 0);
    }
    Map<String, Object> best = Map.of();
    int most = 0;
    for (Map<String, Object> object : objects) {
      int rank = rank(texts(object.get("@type")));
      if (rank > most) {
        best = object;
        most = rank;
      }
    }
    return new JsonLd(best);
  }

  /// Whether the page describes an article, and not another work or itself only.
  boolean isArticle() {
    return rank(texts(article.get("@type"))) == ARTICLE;
  }

  private static int rank(List<String> types) {
    int rank = 0;
    for (String type : types) {
      boolean article =
          type.endsWith("Article") || type.endsWith("Posting") || type.equals("Report");
      int own = article ? ARTICLE : type.equals("Recipe") || type.equals("Review") ? 2 : 0;
      rank = Math.max(rank, type.equals("WebPage") ? 1 : own);
    }
    return rank;
  }

  private static @Nullable Object parsed(String text) {
    try (JsonParser parser = JSON.createParser(text.strip())) {
      parser.nextToken();
      return value(parser, 0);
    } catch (IOException _) {
      return null;
    }
  }

  private static @Nullable Object value(JsonParser parser, int depth) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null || depth > DEEPEST) {
      throw new IOException("no value, or too deep a one");
    }
    return switch (token) {
      case START_OBJECT -> {
        Map<String, Object> object = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String name = parser.currentName();
          parser.nextToken();
          Object value = value(parser, depth + 1);
          if (value != null) {
            object.put(name, value);
          }
        }
        yield object;
      }
      case START_ARRAY -> {
        List<Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          Object value = value(parser, depth + 1);
          if (value != null) {
            array.add(value);
          }
        }
        yield array;
      }
      case VALUE_NULL -> null;
      default -> parser.getText();
    };
  }

  @SuppressWarnings("unchecked")
  private static void collect(@Nullable Object value, List<Map<String, Object>> found, int depth) {
    if (value instanceof Map<?, ?> object) {
      found.add((Map<String, Object>) object);
      collect(object.get("@graph"), found, depth + 1);
      collect(object.get("mainEntity"), found, depth + 1);
    } else if (value instanceof List<?> list) {
      list.forEach(item -> collect(item, found, depth + 1));
    }
  }

  private static List<String> texts(@Nullable Object value) {
    List<String> texts = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(item -> texts.addAll(texts(item)));
    } else if (value instanceof String text && !text.isBlank()) {
      texts.add(Parser.unescapeEntities(text.strip(), false));
    }
    return texts;
  }

  /// The text of a property; `null` where it has none.
  @Nullable String text(String property) {
    List<String> texts = texts(article.get(property));
    return texts.isEmpty() ? null : texts.getFirst();
  }

  /// All texts of a property.
  List<String> texts(String property) {
    return texts(article.get(property));
  }

  /// The names of the things or people that a property has, in order.
  List<String> names(String property) {
    return names(article.get(property));
  }

  private static List<String> names(@Nullable Object value) {
    List<String> names = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(item -> names.addAll(names(item)));
    } else if (value instanceof Map<?, ?> object) {
      names.addAll(texts(object.get("name")));
    } else {
      names.addAll(texts(value));
    }
    return names;
  }
}
