package dev.offprint.repair.characters;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// An answer that is found out when it is asked for, and once.
final class Lazy {
  private final BooleanSupplier question;
  private @Nullable Boolean answer;

  Lazy(BooleanSupplier question) {
    this.question = question;
  }

  boolean isTrue() {
    Boolean known = answer;
    if (known == null) {
      known = question.getAsBoolean();
      answer = known;
    }
    return known;
  }
}
