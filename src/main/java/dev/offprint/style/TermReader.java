package dev.offprint.style;

import com.helger.css.decl.CSSExpression;
import com.helger.css.decl.CSSExpressionMemberFunction;
import com.helger.css.decl.CSSExpressionMemberTermSimple;
import com.helger.css.decl.ECSSExpressionOperator;
import com.helger.css.decl.ICSSExpressionMember;
import com.helger.css.writer.CSSWriterSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Turns the parser's values into terms.
final class TermReader {
  private TermReader() {}

  static List<Term> read(@Nullable CSSExpression expression) {
    List<Term> terms = new ArrayList<>();
    if (expression != null) {
      for (ICSSExpressionMember member : expression.getAllMembers()) {
        terms.add(term(member));
      }
    }
    return terms;
  }

  /// A value nearly as it was written, for messages.
  static String source(@Nullable CSSExpression expression) {
    return expression == null ? "" : expression.getAsCSSString(new CSSWriterSettings(), 0);
  }

  private static Term term(ICSSExpressionMember member) {
    if (member instanceof CSSExpressionMemberTermSimple simple) {
      return term(simple.getValue());
    }
    if (member == ECSSExpressionOperator.COMMA || member == ECSSExpressionOperator.SLASH) {
      return new Term.Separator(css(member));
    }
    if (member instanceof CSSExpressionMemberFunction function
        && !function.isExpressionFunction()) {
      String name = function.getFunctionName().toLowerCase(Locale.ROOT);
      return new Term.Function(name, read(function.getExpression()));
    }
    return new Term.Other(css(member));
  }

  private static String css(ICSSExpressionMember member) {
    return member.getAsCSSString(new CSSWriterSettings(), 0).strip();
  }

  /// Reads a single token; an empty text is none that any property takes.
  static Term term(String css) {
    if (css.isEmpty()) {
      return new Term.Other(css);
    }
    char first = css.charAt(0);
    if (first == '"' || first == '\'') {
      return new Term.Quoted(Escapes.unquote(css));
    }
    if (first == '#') {
      return new Term.Hash(css.toLowerCase(Locale.ROOT));
    }
    if (css.indexOf('\\') >= 0) {
      return new Term.Other(css);
    }
    int end = numberEnd(css);
    if (end == 0) {
      return new Term.Word(css.toLowerCase(Locale.ROOT));
    }
    String unit = css.substring(end).toLowerCase(Locale.ROOT);
    float number = Float.parseFloat(css.substring(0, end));
    return new Term.Amount(number, unit, css.toLowerCase(Locale.ROOT));
  }

  /// Where the number ends that a text starts with; 0 where it starts with none.
  private static int numberEnd(String css) {
    int from = "+-".indexOf(css.charAt(0)) >= 0 ? 1 : 0;
    int whole = digits(css, from);
    int end = whole;
    if (css.startsWith(".", whole)) {
      end = digits(css, whole + 1);
    }
    if (end == from || end == whole + 1 && whole == from) {
      return 0;
    }
    return exponentEnd(css, end);
  }

  private static int exponentEnd(String css, int end) {
    if (end >= css.length() || Character.toLowerCase(css.charAt(end)) != 'e') {
      return end;
    }
    boolean signed = end + 1 < css.length() && "+-".indexOf(css.charAt(end + 1)) >= 0;
    int from = signed ? end + 2 : end + 1;
    int exponentEnd = digits(css, from);
    return exponentEnd == from ? end : exponentEnd;
  }

  private static int digits(String css, int from) {
    int at = from;
    while (at < css.length() && css.charAt(at) >= '0' && css.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
