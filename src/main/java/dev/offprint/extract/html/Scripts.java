package dev.offprint.extract.html;

/// Characters that are set higher or lower, as Unicode has them.
final class Scripts {
  private static final String PLAIN = "0123456789+-−=()ni";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ";
  private static final String LOWERED_PLAIN = "0123456789+-−=()aeoxhklmnpst";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜ";

  private Scripts() {}

  /// `m2` of `m<sup>2</sup>` as `²`; the text itself where one of its characters has no such form.
  static String raised(String text) {
    return mapped(text, PLAIN, RAISED);
  }

  static String lowered(String text) {
    return mapped(text, LOWERED_PLAIN, LOWERED);
  }

  private static String mapped(String text, String plain, String other) {
    StringBuilder mapped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int at = plain.indexOf(text.charAt(i));
      if (at < 0) {
        return text;
      }
      mapped.append(other.charAt(at));
    }
    return mapped.toString();
  }
}
