package dev.offprint.repair.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MarksTest {
  private static final String SIGNS = "!\"~@a—”。\u0000";

  @Test
  void itHasThoseItWasMadeOfAndNoOthers() {
    Marks marks = Marks.of(SIGNS);
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      assertEquals(SIGNS.indexOf(c) >= 0, marks.has(c), Integer.toHexString(c));
    }
  }

  @Test
  void noneStandsInAnEmptySet() {
    Marks none = Marks.of("");
    assertFalse(none.has('a'));
    assertFalse(none.has('—'));
    assertFalse(none.areIn("anything — at all"));
  }

  @Test
  void oneOfThemIsFoundAnywhereInAText() {
    assertFalse(Marks.of(SIGNS).areIn("Nothing here"));
    assertTrue(Marks.of(SIGNS).areIn("Nothing here。"));
  }
}
