package dev.offprint.convert;

import dev.offprint.model.Block;
import dev.offprint.model.Block.Table;
import dev.offprint.model.Block.Table.Align;
import dev.offprint.model.Block.Table.Cell;
import dev.offprint.model.Inline;
import dev.offprint.model.Inline.Text;
import dev.offprint.model.Span;
import java.util.ArrayList;
import java.util.List;

/// Tables and code that try what a page can hold.
final class Tables {
  static final String CODE =
      """
      /** Adds up. */
      static int sum(List<Integer> numbers) {
      \tint sum = 0; // from nothing, and in a remark that is far too long for a line of a page that is printed

          for (int number : numbers) { sum += number; } // → "fi", 'x' -- ok?
          return averylongfunctionnamewithoutanybreakinit_averylongfunctionnamewithoutanybreakinit_averylongfunctionname;
      }
      """;

  private static final String PROSE =
      "A cell that holds whole sentences, because somebody thought that a table would be the place"
          + " for an understanding of international responsibilities.";

  private Tables() {}

  static List<Block> all() {
    return List.of(
        two(),
        five(),
        nine(),
        spans(),
        prose(),
        uneven(),
        new Table(text("Nothing but a caption"), 0, List.of(List.of(cell(" "))), Span.NONE),
        new Table(List.of(), 1, List.of(List.of()), Span.NONE),
        new Table(text("No rows"), 0, List.of(), Span.NONE));
  }

  static Table two() {
    return new Table(
        text("What a kilo costs"),
        1,
        List.of(
            List.of(cell("Fruit"), number("Euro")),
            List.of(cell("Apples"), number("2.40")),
            List.of(cell("Blackcurrants"), number("11.95")),
            List.of(cell("Medlars, if any"), number("—"))),
        Span.NONE);
  }

  static Table five() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(
        List.of(cell("Town"), cell("River"), number("People"), number("Height"), cell("Remark")));
    rows.add(
        List.of(
            cell("Nether Wallop"),
            cell("Wallop Brook"),
            number("903"),
            number("55 m"),
            cell("Known for its church with paintings of the eleventh century")));
    rows.add(
        List.of(
            cell("Aurland"),
            cell("Aurlandselvi"),
            number("1,776"),
            number("4 m"),
            cell("On a fjord, reached by ship, by road and by one of the steepest railways")));
    rows.add(List.of(cell("Ulm"), cell("Donau"), number("128,928"), number("478 m"), cell("")));
    return new Table(text("Five columns, one of them with sentences"), 1, rows, Span.NONE);
  }

  static Table nine() {
    List<List<Cell>> rows = new ArrayList<>();
    List<Cell> head = new ArrayList<>(List.of(cell("Constituency")));
    for (String party :
        List.of("Liberals", "Greens", "Conservatives", "Labour", "Others", "Invalid", "Sum", "%")) {
      head.add(number(party));
    }
    rows.add(head);
    for (int i = 0; i < 6; i++) {
      List<Cell> row = new ArrayList<>(List.of(cell("District " + (i + 1))));
      for (int k = 0; k < 8; k++) {
        row.add(number(String.format("%,d", (i + 3) * (k + 7) * 1931 % 98_765)));
      }
      rows.add(row);
    }
    return new Table(List.of(), 1, rows, Span.NONE);
  }

  static Table spans() {
    List<List<Cell>> rows =
        List.of(
            List.of(
                new Cell(text("Season"), Align.START, 1, 2),
                new Cell(text("Played"), Align.CENTRE, 2, 1),
                cell("")),
            List.of(number("Home"), number("Away"), cell("Coach")),
            List.of(new Cell(text("2023/24"), Align.START, 1, 2), number("19"), number("19")),
            List.of(number("3"), number("4"), new Cell(text("Third"), Align.START, 7, 9)),
            List.of(cell("2024/25"), new Cell(text(PROSE), Align.START, 3, 1)));
    return new Table(text("Cells that cover others"), 2, rows, Span.NONE);
  }

  static Table prose() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(List.of(cell("What"), cell("Why"), cell("And then")));
    for (int i = 0; i < 3; i++) {
      rows.add(List.of(cell("Row " + i), cell(PROSE.repeat(i + 1)), cell(PROSE)));
    }
    rows.add(List.of(cell("Very long"), cell(PROSE.repeat(40)), cell(PROSE.repeat(3))));
    return new Table(text(PROSE), 1, rows, Span.NONE);
  }

  /// A table that needs more than one page.
  static Table tall(int count) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(List.of(number("No."), cell("Name"), number("Square")));
    for (int i = 1; i <= count; i++) {
      String square = String.format("%,d", i * i);
      rows.add(List.of(number("" + i), cell("The number " + i), number(square)));
    }
    return new Table(text("Numbers and their squares"), 1, rows, Span.NONE);
  }

  /// Rows of unequal length, no head.
  private static Table uneven() {
    String word = "Donaudampfschifffahrtsgesellschaft".repeat(4);
    return new Table(
        List.of(),
        0,
        List.of(
            List.of(cell("One")),
            List.of(),
            List.of(cell("One"), cell(word), cell("https://example.org/a/b?c=d".repeat(5)))),
        Span.NONE);
  }

  static Table of(List<Inline> content) {
    Cell cell = Cell.of(content, Align.START);
    return new Table(content, 1, List.of(List.of(cell), List.of(cell, cell)), Span.NONE);
  }

  private static Cell cell(String words) {
    return Cell.of(text(words), Align.START);
  }

  private static Cell number(String words) {
    return Cell.of(text(words), Align.END);
  }

  private static List<Inline> text(String words) {
    return List.of(Text.of(words));
  }
}
