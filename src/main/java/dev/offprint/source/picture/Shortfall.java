package dev.offprint.source.picture;

import dev.offprint.report.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The pictures of one article that are not shown, by the reasons.
final class Shortfall {
  private static final int LONGEST_NAME = 60;

  private final String place;
  private final Map<String, List<String>> missing = new LinkedHashMap<>();
  private final List<String> tiny = new ArrayList<>();
  private int onWeb;

  /// @param place the input
  Shortfall(String place) {
    this.place = place;
  }

  void onWeb() {
    onWeb++;
  }

  void missing(String source, String why) {
    missing.computeIfAbsent(why, _ -> new ArrayList<>()).add(source);
  }

  /// One that is a dot or a line, though somebody says what it shows.
  void tiny(String alternative) {
    tiny.add(alternative);
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    if (onWeb > 0) {
      findings.add(Finding.of(Finding.Kind.PICTURES_ON_WEB, place, Integer.toString(onWeb)));
    }
    missing.forEach(
        (why, sources) ->
            findings.add(Finding.of(Finding.Kind.PICTURE_MISSING, place, list(sources), why)));
    if (!tiny.isEmpty()) {
      findings.add(Finding.of(Finding.Kind.PICTURE_TINY, place, list(tiny)));
    }
    return findings;
  }

  /// The first, and how many there are beside it.
  private static String list(List<String> names) {
    String first = names.getFirst().replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    String name =
        first.length() > LONGEST_NAME ? first.substring(0, LONGEST_NAME - 1) + "…" : first;
    return names.size() == 1 ? name : name + " and " + (names.size() - 1) + " more";
  }
}
