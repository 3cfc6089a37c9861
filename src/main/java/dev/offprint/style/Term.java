package dev.offprint.style;

import java.util.List;

/// A piece of a declaration's value.
sealed interface Term {
  /// The term as CSS.
  String css();

  /// An identifier, in lower case.
  record Word(String text) implements Term {
    @Override
    public String css() {
      return text;
    }
  }

  /// A quoted string, its escapes resolved.
  record Quoted(String text) implements Term {
    @Override
    public String css() {
      return Escapes.quote(text);
    }
  }

  /// A number with its unit: `%`, `em`, or an empty string for none.
  record Amount(float number, String unit, String css) implements Term {}

  /// A colour as `#1a2b3c`.
  record Hash(String css) implements Term {}

  /// A function with the terms between its brackets.
  record Function(String name, List<Term> arguments) implements Term {
    public Function {
      arguments = List.copyOf(arguments);
    }

    @Override
    public String css() {
      return name + "(" + Term.css(arguments) + ")";
    }
  }

  /// A comma or a slash between two terms.
  record Separator(String css) implements Term {}

  /// Anything that no property takes, e.g. `calc(1em + 2px)`.
  record Other(String css) implements Term {}

  /// Terms as CSS, a blank between each two.
  static String css(List<Term> terms) {
    var css = new StringBuilder();
    for (Term term : terms) {
      if (!css.isEmpty() && !term.css().equals(",")) {
        css.append(' ');
      }
      css.append(term.css());
    }
    return css.toString();
  }
}
