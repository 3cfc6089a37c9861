package dev.offprint.style;

import com.helger.css.utils.ECSSColor;
import dev.offprint.style.Term.Amount;
import dev.offprint.style.Term.Function;
import dev.offprint.style.Term.Hash;
import dev.offprint.style.Term.Separator;
import dev.offprint.style.Term.Word;
import dev.offprint.style.Value.Color;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads opaque colours: `#rgb`, `#rrggbb`, `rgb(…)` and the names of CSS.
final class Colors {
  private Colors() {}

  static @Nullable Color read(Term term) {
    return switch (term) {
      case Hash hash -> hex(hash.css().substring(1));
      case Function function -> function.name().equals("rgb") ? rgb(function.arguments()) : null;
      case Word word -> named(word.text());
      case Amount _, Separator _, Term.Quoted _, Term.Other _ -> null;
    };
  }

  /// The one name of CSS Color Level 4 that the parser's table lacks stands here.
  private static @Nullable Color named(String name) {
    if (name.equals("rebeccapurple")) {
      return new Color(0x663399);
    }
    ECSSColor color = ECSSColor.getFromNameCaseInsensitiveOrNull(name);
    return color == null ? null : color(color.getRed(), color.getGreen(), color.getBlue());
  }

  private static Color color(int red, int green, int blue) {
    return new Color(red << 16 | green << 8 | blue);
  }

  private static @Nullable Color hex(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (Character.digit(digits.charAt(i), 16) < 0 || digits.charAt(i) > 'f') {
        return null;
      }
    }
    if (digits.length() == 6) {
      return new Color(Integer.parseInt(digits, 16));
    }
    if (digits.length() != 3) {
      return null;
    }
    int rgb = Integer.parseInt(digits, 16);
    return color((rgb >> 8) * 17, (rgb >> 4 & 15) * 17, (rgb & 15) * 17);
  }

  /// Three numbers or three percentages, with commas or without.
  private static @Nullable Color rgb(List<Term> terms) {
    List<Amount> parts = new ArrayList<>();
    for (Term term : terms) {
      if (term instanceof Amount amount) {
        parts.add(amount);
      } else if (!(term instanceof Separator separator && separator.css().equals(","))) {
        return null;
      }
    }
    if (parts.size() != 3 || (terms.size() != 3 && terms.size() != 5)) {
      return null;
    }
    int red = channel(parts.get(0));
    int green = channel(parts.get(1));
    int blue = channel(parts.get(2));
    return Math.min(red, Math.min(green, blue)) < 0 ? null : color(red, green, blue);
  }

  /// From 0 to 255, or -1 where it is neither a number nor a percentage.
  private static int channel(Amount amount) {
    float scale = amount.unit().equals("%") ? 2.55f : amount.unit().isEmpty() ? 1 : -1;
    return scale < 0 ? -1 : Math.clamp(Math.round(amount.number() * scale), 0, 255);
  }
}
