package dev.offprint.cover;

import dev.offprint.cover.Piece.Join;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Breaks pieces into lines of much the same length.
///
/// The lines are those with the least sum of squared empty space. A line that ends with punctuation
/// counts less and one that ends with a short word more, so that a title breaks where a reader
/// would pause.
final class Balance {
  private static final float AFTER_PUNCTUATION = -0.015f;
  private static final float AFTER_SHORT_WORD = 0.01f;
  private static final float INSIDE_A_WORD = 0.2f;

  private final List<Piece> pieces;
  private final float space;
  private final float hyphen;
  private final float longest;

  /// @param space the width of a space
  /// @param hyphen the width of a hyphen
  /// @param longest the width of a line; all in the same unit
  Balance(List<Piece> pieces, Gaps gaps, float longest) {
    this.pieces = pieces;
    this.space = gaps.space();
    this.hyphen = gaps.hyphen();
    this.longest = longest;
  }

  /// The widths of what stands between pieces, in thousandths of the font size.
  record Gaps(float space, float hyphen) {}

  /// The lines, or none where a piece is longer than a line.
  List<String> lines() {
    int count = pieces.size();
    float[] cost = new float[count + 1];
    int[] next = new int[count + 1];
    Arrays.fill(cost, 0, count, Float.POSITIVE_INFINITY);
    for (int from = count - 1; from >= 0; from--) {
      float width = 0;
      for (int to = from; to < count; to++) {
        width += pieces.get(to).width();
        float line = width + (endsWithHyphen(to) ? hyphen : 0);
        if (line > longest) {
          break;
        }
        float total = cost(line, to) + cost[to + 1];
        if (total < cost[from]) {
          cost[from] = total;
          next[from] = to + 1;
        }
        width += pieces.get(to).join() == Join.SPACE ? space : 0;
      }
    }
    return cost[0] == Float.POSITIVE_INFINITY ? List.of() : texts(next);
  }

  private boolean endsWithHyphen(int last) {
    return last + 1 < pieces.size() && pieces.get(last).join() == Join.HYPHEN;
  }

  private float cost(float line, int last) {
    float empty = (longest - line) / longest;
    return empty * empty + (last + 1 == pieces.size() ? 0 : endCost(pieces.get(last)));
  }

  private static float endCost(Piece piece) {
    String text = piece.text();
    if (piece.join() != Join.SPACE && !text.endsWith("—") && !text.endsWith("–")) {
      return INSIDE_A_WORD;
    }
    if (":;,.?!—–".indexOf(text.charAt(text.length() - 1)) >= 0) {
      return AFTER_PUNCTUATION;
    }
    return text.length() <= 3 ? AFTER_SHORT_WORD : 0;
  }

  private List<String> texts(int[] next) {
    List<String> lines = new ArrayList<>();
    for (int from = 0; from < pieces.size(); from = next[from]) {
      lines.add(text(from, next[from] - 1));
    }
    return lines;
  }

  private String text(int from, int last) {
    StringBuilder line = new StringBuilder();
    for (int i = from; i < last; i++) {
      line.append(pieces.get(i).text()).append(pieces.get(i).join() == Join.SPACE ? " " : "");
    }
    return line.append(pieces.get(last).text()).append(endsWithHyphen(last) ? "-" : "").toString();
  }
}
