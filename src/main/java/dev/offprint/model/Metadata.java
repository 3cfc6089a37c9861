package dev.offprint.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is known about an article or a book. What is not known is absent, never guessed.
///
/// @param title without the site's name
/// @param authors people, in order
/// @param publisher the site, newspaper or house it appeared in
/// @param url where it was published, absolute
/// @param language a BCP 47 tag
/// @param rights licence or copyright, in words
/// @param description one or two sentences, for a library's catalogue
public record Metadata(
    @Nullable String title,
    List<String> authors,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable LocalDate published,
    @Nullable LocalDate modified,
    @Nullable LocalDate retrieved,
    @Nullable String language,
    @Nullable String rights,
    @Nullable String description,
    List<String> subjects) {
  /// Nothing is known.
  public static final Metadata EMPTY = new Builder().build();

  public Metadata {
    title = blankToNull(title);
    authors = List.copyOf(authors);
    publisher = blankToNull(publisher);
    url = blankToNull(url);
    language = blankToNull(language);
    rights = blankToNull(rights);
    description = blankToNull(description);
    subjects = List.copyOf(subjects);
  }

  /// The title, or the words that stand for one that is missing.
  public String titleOr(String missing) {
    return Optional.ofNullable(title).orElse(missing);
  }

  /// The language, `und` (undetermined, BCP 47) where it is not known.
  public String languageOrUndetermined() {
    return language == null ? "und" : language;
  }

  /// Whether an author is named who is neither the publisher nor known by the name of an account
  /// alone, `jdoe77`.
  public boolean namesPerson() {
    return authors.stream().anyMatch(name -> !name.equalsIgnoreCase(publisher) && !isAccount(name));
  }

  private static boolean isAccount(String name) {
    return name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.');
  }

  /// A builder that starts with what is known here.
  public Builder toBuilder() {
    return new Builder(this);
  }

  private static @Nullable String blankToNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  /// Builds a [Metadata] value by value.
  public static final class Builder {
    private @Nullable String title;
    private List<String> authors = List.of();
    private @Nullable String publisher;
    private @Nullable String url;
    private @Nullable LocalDate published;
    private @Nullable LocalDate modified;
    private @Nullable LocalDate retrieved;
    private @Nullable String language;
    private @Nullable String rights;
    private @Nullable String description;
    private List<String> subjects = List.of();

    public Builder() {}

    private Builder(Metadata from) {
      title = from.title;
      authors = from.authors;
      publisher = from.publisher;
      url = from.url;
      published = from.published;
      modified = from.modified;
      retrieved = from.retrieved;
      language = from.language;
      rights = from.rights;
      description = from.description;
      subjects = from.subjects;
    }

    public Builder title(@Nullable String value) {
      title = value;
      return this;
    }

    public Builder authors(List<String> value) {
      authors = value;
      return this;
    }

    public Builder publisher(@Nullable String value) {
      publisher = value;
      return this;
    }

    public Builder url(@Nullable String value) {
      url = value;
      return this;
    }

    public Builder published(@Nullable LocalDate value) {
      published = value;
      return this;
    }

    public Builder modified(@Nullable LocalDate value) {
      modified = value;
      return this;
    }

    public Builder retrieved(@Nullable LocalDate value) {
      retrieved = value;
      return this;
    }

    public Builder language(@Nullable String value) {
      language = value;
      return this;
    }

    public Builder rights(@Nullable String value) {
      rights = value;
      return this;
    }

    public Builder description(@Nullable String value) {
      description = value;
      return this;
    }

    public Builder subjects(List<String> value) {
      subjects = value;
      return this;
    }

    public Metadata build() {
      return new Metadata(
          title,
          authors,
          publisher,
          url,
          published,
          modified,
          retrieved,
          language,
          rights,
          description,
          subjects);
    }
  }
}
