package dev.offprint.repair;

import dev.offprint.repair.RoundTripPiece.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// An article on its way to be damaged: what will be printed, what should come back, and what
/// should not.
final class RoundTripSheet {
  private final RoundTripArticle article;
  private final Random random;
  private final List<String> head = new ArrayList<>();
  private final List<Printed> body = new ArrayList<>();
  private final List<String> furniture = new ArrayList<>();
  private String cutOff = "";

  /// A paragraph as printed, and the piece that it is; furniture is none.
  private record Printed(String text, List<RoundTripPiece> pieces) {}

  RoundTripSheet(RoundTripArticle article, Random random) {
    this.article = article;
    this.random = random;
    head.addAll(article.head());
    article.pieces().forEach(piece -> body.add(new Printed(piece.printed(), List.of(piece))));
  }

  /// Prints every link by itself.
  RoundTripSheet tear(String between) {
    body.replaceAll(
        printed ->
            new Printed(String.join(between, printed.pieces().get(0).torn()), printed.pieces()));
    return this;
  }

  /// Puts all that stands above and below articles around this one.
  RoundTripSheet surround() {
    head.addAll(0, article.furniture().above());
    furniture.addAll(article.furniture().above());
    article.furniture().below().forEach(line -> add(body.size(), line));
    return this;
  }

  /// Notes a line that only pages have.
  void addToPage(String line) {
    furniture.add(line);
  }

  /// Puts what stands between paragraphs there.
  RoundTripSheet interrupt() {
    for (String line : article.furniture().between()) {
      List<Integer> places = places();
      add(places.get(random.nextInt(places.size())), line);
    }
    return this;
  }

  /// Puts a copy of a paragraph's beginning below the head.
  RoundTripSheet teaseAbove() {
    String copy = cut(longWords(0), 90 + random.nextInt(60), false) + "…";
    add(0, copy);
    return this;
  }

  /// Puts copies of two paragraphs' beginnings below the article.
  RoundTripSheet teaseBelow() {
    List<Printed> paragraphs = paragraphs();
    for (int i = 1; i <= 2; i++) {
      String words = paragraphs.get(i).pieces().get(0).words();
      add(body.size(), cut(words, 60 + random.nextInt(60), true) + "...");
    }
    return this;
  }

  /// Puts a caption that is cut off and has a credit where a picture was, before its paragraph.
  RoundTripSheet caption() {
    List<Printed> paragraphs = paragraphs();
    Printed later = paragraphs.get(paragraphs.size() / 2);
    String words = later.pieces().get(0).words();
    String copy = cut(words, 80 + random.nextInt(40), false);
    add(body.indexOf(later), copy + "… " + article.furniture().credit());
    return this;
  }

  /// Leaves the beginning, as pages do that ask for money.
  RoundTripSheet wall() {
    leave(0.5);
    cutLast(false, "…");
    article.furniture().wall().forEach(line -> add(body.size(), line));
    return this;
  }

  /// Leaves the beginning, as services do that hand out news.
  RoundTripSheet shorten() {
    leave(0.4);
    return cutLast(false, "… [+" + (1200 + random.nextInt(3000)) + " chars]");
  }

  /// Cuts the last paragraph off.
  ///
  /// @param whole between words
  RoundTripSheet cutLast(boolean whole, String mark) {
    Printed last = body.remove(body.size() - 1);
    String words = last.pieces().get(0).words();
    String copy = cut(words, words.length() / 2 + random.nextInt(words.length() / 5), whole);
    cutOff = copy;
    RoundTripPiece piece = new RoundTripPiece(Kind.BODY, "", copy);
    body.add(new Printed(copy + mark, List.of(piece)));
    return this;
  }

  /// Takes parts away from the end until a long paragraph is the last.
  private void leave(double share) {
    while (body.size() > article.pieces().size() * share
        || body.get(body.size() - 1).pieces().get(0).kind() != Kind.BODY
        || body.get(body.size() - 1).text().length() < 60) {
      body.remove(body.size() - 1);
    }
  }

  private void add(int place, String line) {
    body.add(place, new Printed(line, List.of()));
    furniture.add(line);
  }

  /// Where something can stand between: not in lists, nor below a heading.
  private List<Integer> places() {
    List<Integer> places = new ArrayList<>();
    for (int i = 1; i < body.size(); i++) {
      boolean after = isBody(body.get(i - 1)) || isFurniture(body.get(i - 1));
      if (after && (isBody(body.get(i)) || isHeading(body.get(i)))) {
        places.add(i);
      }
    }
    return places;
  }

  private static boolean isFurniture(Printed printed) {
    return printed.pieces().isEmpty();
  }

  private static boolean isBody(Printed printed) {
    return !printed.pieces().isEmpty() && printed.pieces().get(0).kind() == Kind.BODY;
  }

  private static boolean isHeading(Printed printed) {
    return !printed.pieces().isEmpty() && printed.pieces().get(0).kind() == Kind.HEADING;
  }

  private List<Printed> paragraphs() {
    int enough = article.language().matches("ja|zh|ko") ? 60 : 160;
    return body.stream().filter(p -> isBody(p) && p.text().length() > enough).toList();
  }

  private String longWords(int index) {
    return paragraphs().get(index).pieces().get(0).words();
  }

  private String cut(String words, int length, boolean whole) {
    boolean dense = article.language().matches("ja|zh|ko");
    int end = Math.min(dense ? length / 2 : length, words.length() * 2 / 3);
    while (end > 1 && !(isInWord(words, end) ^ whole)) {
      end--;
    }
    return words.substring(0, end).strip();
  }

  private static boolean isInWord(String words, int at) {
    return Character.isLetter(words.charAt(at - 1)) && Character.isLetter(words.charAt(at));
  }

  /// The head as it is, and below it all others run together.
  String glued() {
    StringBuilder text = new StringBuilder(String.join("\n\n", head)).append("\n\n");
    body.forEach(printed -> text.append(printed.text().replace("\n", "")));
    return text.append('\n').toString();
  }

  /// The paragraphs, items of a list together where the article prints them so.
  List<String> paragraphsAsPrinted() {
    List<String> all = new ArrayList<>(head);
    boolean together = article.name().hashCode() % 2 == 0;
    boolean inList = false;
    for (Printed printed : body) {
      boolean item = !printed.pieces().isEmpty() && printed.pieces().get(0).kind() == Kind.ITEM;
      if (item && inList && together) {
        all.set(all.size() - 1, all.get(all.size() - 1) + "\n" + printed.text());
      } else {
        all.add(printed.text());
      }
      inList = item;
    }
    return all;
  }

  RoundTripArticle article() {
    return article;
  }

  Random random() {
    return random;
  }

  /// The pieces that should come back.
  List<RoundTripPiece> pieces() {
    return body.stream().flatMap(printed -> printed.pieces().stream()).toList();
  }

  /// The lines that should not.
  List<String> furniture() {
    return List.copyOf(furniture);
  }

  /// The end of the text, if it is cut off; empty if not.
  String cutOff() {
    return cutOff;
  }
}
