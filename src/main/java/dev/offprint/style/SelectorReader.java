package dev.offprint.style;

import com.helger.css.decl.CSSExpression;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSSelectorMemberFunctionLike;
import com.helger.css.decl.CSSSelectorSimpleMember;
import com.helger.css.decl.ECSSSelectorCombinator;
import com.helger.css.decl.ICSSSelectorMember;
import dev.offprint.style.Selector.Combinator;
import dev.offprint.style.Selector.Compound;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Turns the parser's selectors into ours; `null` where there is a part that Offprint lacks.
final class SelectorReader {
  /// The longest selector, in compounds: what is longer only costs time.
  private static final int LONGEST = 10;

  private int compounds = 1;
  private String name = "";
  private List<String> classes = new ArrayList<>();
  private boolean firstChild;
  private String language = "";
  private @Nullable Combinator combinator;
  private @Nullable Selector left;

  private SelectorReader() {}

  static @Nullable Selector read(CSSSelector css) {
    var reader = new SelectorReader();
    for (ICSSSelectorMember member : css.getAllMembers()) {
      if (!reader.add(member)) {
        return null;
      }
    }
    return reader.selector();
  }

  private Selector selector() {
    return new Selector(new Compound(name, classes, firstChild, language), combinator, left);
  }

  private boolean add(ICSSSelectorMember member) {
    if (member instanceof CSSSelectorSimpleMember simple) {
      return simple(simple.getValue());
    }
    if (member instanceof CSSSelectorMemberFunctionLike function) {
      String called = function.getFunctionName().toLowerCase(Locale.ROOT);
      return called.equals(":lang(") && lang(function.getParameterExpression());
    }
    return member instanceof ECSSSelectorCombinator sign && step(sign);
  }

  private boolean simple(String css) {
    if (css.equals("*")) {
      return true;
    }
    if (css.equalsIgnoreCase(":first-child")) {
      firstChild = true;
      return true;
    }
    if (css.startsWith(".")) {
      classes.add(css.substring(1));
      return isPlain(css, 1);
    }
    name = css.toLowerCase(Locale.ROOT);
    return isPlain(css, 0);
  }

  /// Whether it is an identifier without escapes, namespaces and other signs.
  private static boolean isPlain(String css, int from) {
    for (int i = from; i < css.length(); i++) {
      char c = css.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '-' && c != '_') {
        return false;
      }
    }
    return css.length() > from;
  }

  private boolean lang(CSSExpression parameter) {
    List<Term> terms = TermReader.read(parameter);
    boolean one = language.isEmpty() && terms.size() == 1;
    if (!one || !(terms.getFirst() instanceof Term.Word word)) {
      return false;
    }
    language = word.text();
    return true;
  }

  private boolean step(ECSSSelectorCombinator sign) {
    Combinator next = combinator(sign);
    compounds++;
    if (next == null || compounds > LONGEST) {
      return false;
    }
    left = selector();
    combinator = next;
    name = "";
    classes = new ArrayList<>();
    firstChild = false;
    language = "";
    return true;
  }

  private static @Nullable Combinator combinator(ECSSSelectorCombinator sign) {
    return switch (sign) {
      case BLANK -> Combinator.DESCENDANT;
      case GREATER -> Combinator.CHILD;
      case PLUS -> Combinator.ADJACENT;
      case TILDE -> null;
    };
  }
}
