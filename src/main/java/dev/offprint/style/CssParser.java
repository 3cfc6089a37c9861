package dev.offprint.style;

import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.handler.ICSSParseExceptionCallback;
import com.helger.css.parser.ParseException;
import com.helger.css.parser.Token;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.reader.errorhandler.ICSSInterpretErrorHandler;
import com.helger.css.reader.errorhandler.ICSSParseErrorHandler;
import org.jspecify.annotations.Nullable;

/// Parses one rule with ph-css, and takes it only if nothing in it was skipped or guessed.
final class CssParser {
  private CssParser() {}

  /// The rule `selectors { declarations }`, or `null` where the text is not just that.
  static @Nullable CSSStyleRule rule(String text) {
    if (SheetText.hasLineComment(text)) {
      return null;
    }
    var errors = new Errors();
    CSSReaderSettings settings =
        new CSSReaderSettings()
            .setCustomErrorHandler(errors)
            .setCustomExceptionHandler(errors)
            .setInterpretErrorHandler(errors);
    CascadingStyleSheet sheet = CSSReader.readFromStringReader(text, settings);
    if (errors.any || sheet == null || sheet.getRuleCount() != 1) {
      return null;
    }
    return sheet.getRuleAtIndex(0) instanceof CSSStyleRule rule ? rule : null;
  }

  /// Whether the parser complained of anything at all.
  private static final class Errors
      implements ICSSParseErrorHandler, ICSSParseExceptionCallback, ICSSInterpretErrorHandler {
    private boolean any;

    @Override
    public void onCSSParseError(ParseException error, @Nullable Token lastSkipped) {
      any = true;
    }

    @Override
    public void onCSSUnexpectedRule(Token token, String rule, String message) {
      any = true;
    }

    @Override
    public void onCSSDeprecatedProperty(Token prefix, Token identifier) {
      any = true;
    }

    @Override
    public void onCSSBrowserCompliantSkip(@Nullable ParseException error, Token from, Token to) {
      any = true;
    }

    @Override
    public void onIllegalCharacter(char illegal) {
      any = true;
    }

    @Override
    public void onException(ParseException error) {
      any = true;
    }

    @Override
    public void onCSSInterpretationWarning(String message) {
      any = true;
    }

    @Override
    public void onCSSInterpretationError(String message) {
      any = true;
    }
  }
}
