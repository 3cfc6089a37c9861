package dev.offprint.cover;

import dev.offprint.font.Face;
import java.util.ArrayList;
import java.util.List;

/// A text in lines, with the size they are set in.
///
/// @param leading from baseline to baseline, in pixels
record SetText(List<String> lines, Face face, float size, float leading) {
  /// Where a text has to fit.
  ///
  /// @param width in pixels, as all of it
  /// @param largest the size it has if there is room
  /// @param smallest the size at which it rather loses its end
  record Frame(float width, float height, float largest, float smallest) {}

  private static final float EM = 1000;
  private static final float BREAKS_WORDS = 84;
  private static final float STEP = 0.96f;
  private static final int MOST_PIECES = 400;

  /// Sets `text`, which is not blank, as large as its frame allows and balances its lines. What is
  /// too long even for the smallest size ends with an ellipsis.
  static SetText fit(String text, Face face, Frame frame) {
    List<Piece> pieces = Pieces.of(text, face, frame.width() / frame.smallest() * EM);
    if (pieces.size() > MOST_PIECES) {
      pieces = pieces.subList(0, MOST_PIECES);
    }
    for (float size = frame.largest(); size > frame.smallest(); size *= STEP) {
      SetText set = at(size, pieces, face, frame);
      if (!set.lines.isEmpty() && set.fits(frame)) {
        return set;
      }
    }
    return at(frame.smallest(), pieces, face, frame).cut(frame);
  }

  private static SetText at(float size, List<Piece> pieces, Face face, Frame frame) {
    Balance.Gaps gaps = new Balance.Gaps(face.shape(" ").width(), face.shape("-").width());
    List<String> lines = new Balance(pieces, gaps, frame.width() / size * EM).lines();
    return new SetText(lines, face, size, size * leadingOf(size));
  }

  /// Large type needs less room between its lines.
  private static float leadingOf(float size) {
    return size > 90 ? 1.08f : size > 60 ? 1.14f : 1.25f;
  }

  /// A large size is for few lines and whole words; many lines look better smaller.
  private boolean fits(Frame frame) {
    int most = size > 120 ? 4 : size > 92 ? 6 : Integer.MAX_VALUE;
    return lines.size() <= most
        && height() <= frame.height()
        && (size <= BREAKS_WORDS || lines.stream().noneMatch(SetText::endsInAWord));
  }

  private static boolean endsInAWord(String line) {
    return "-‐/".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private SetText cut(Frame frame) {
    int room = (int) ((frame.height() - size) / leading) + 1;
    if (lines.size() <= room) {
      return this;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, room));
    kept.set(room - 1, cutLine(kept.get(room - 1), frame));
    return new SetText(List.copyOf(kept), face, size, leading);
  }

  private String cutLine(String line, Frame frame) {
    String cut = line + "…";
    while (face.shape(cut).width() * size / EM > frame.width() && cut.indexOf(' ') > 0) {
      cut = cut.substring(0, cut.lastIndexOf(' ')) + "…";
    }
    return cut;
  }

  /// From the top of the first line's capitals to the last baseline.
  float height() {
    return (lines.size() - 1) * leading + capHeight();
  }

  float capHeight() {
    return face.capHeight() * size / EM;
  }
}
