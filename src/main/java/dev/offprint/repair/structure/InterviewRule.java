package dev.offprint.repair.structure;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.model.Block.Paragraph;
import dev.offprint.model.Inline;
import dev.offprint.model.Inlines;
import dev.offprint.repair.rule.BlockEdits;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.rule.Rule;
import dev.offprint.repair.rule.SpeakerLabel;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Recognises interviews: paragraphs that begin with the names of two or more speakers in turn,
/// `Q:` and `A:`. The names become strong, and what the interviewer
/// asks becomes a question. Without names, questions between answers do, if they are more than
/// headings.
public final class InterviewRule implements Rule {
  private static final int FEWEST_TURNS = 2;

  @Override
  public String id() {
    return "interview";
  }

  @Override
  public String summary() {
    return "recognises the speakers and the questions of an interview";
  }

  @Override
  public boolean mendsVolumes() {
    return true;
  }

  @Override
  public Article apply(Article article, Report report) {
    List<Block> blocks = article.blocks();
    Map<String, Turns> speakers = speakers(blocks);
    if (speakers.size() < 2) {
      speakers = Map.of();
    }
    int first = firstTurn(blocks, speakers);
    String language = article.metadata().languageOrUndetermined();
    BitSet questions = UnlabelledQuestions.in(blocks.subList(0, first), language);
    if (speakers.isEmpty() && questions.isEmpty()) {
      return article;
    }
    BlockEdits edits = new BlockEdits(id(), article, report);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Turns turns = turns(block, speakers);
      if (questions.get(i) && block instanceof Paragraph question) {
        Paragraph.Role role = Paragraph.Role.QUESTION;
        edits.recognise(question, new Paragraph(role, question.content(), question.span()), 0.85);
      } else if (turns != null && block instanceof Paragraph paragraph && !isMarked(paragraph)) {
        int end = SpeakerLabel.end(Inlines.text(paragraph.content()));
        edits.recognise(paragraph, spoken(paragraph, end, turns), 0.9);
      } else {
        edits.keep(block);
      }
    }
    return edits.done();
  }

  /// Where the first of the speakers begins to speak; behind the last block where none does.
  private static int firstTurn(List<Block> blocks, Map<String, Turns> speakers) {
    int first = speakers.isEmpty() ? blocks.size() : 0;
    while (first < blocks.size() && turns(blocks.get(first), speakers) == null) {
      first++;
    }
    return first;
  }

  private static @Nullable Turns turns(Block block, Map<String, Turns> speakers) {
    String text = speakers.isEmpty() ? null : Prose.body(block);
    int end = text == null ? 0 : SpeakerLabel.end(text);
    return end == 0 || text == null ? null : speakers.get(text.substring(0, end));
  }

  /// How often a speaker speaks, and asks.
  private static final class Turns {
    private int all;
    private int questions;

    boolean isInterviewer() {
      return questions * 5 >= all * 3;
    }
  }

  /// The speakers who speak twice or more, by their labels.
  private static Map<String, Turns> speakers(List<Block> blocks) {
    Map<String, Turns> speakers = new HashMap<>();
    String last = "";
    int repeats = 0;
    int turns = 0;
    for (Block block : blocks) {
      String text = block instanceof Paragraph paragraph ? textOf(paragraph) : null;
      int end = text == null ? 0 : SpeakerLabel.end(text);
      if (text != null && end > 0) {
        String label = text.substring(0, end);
        Turns spoken = speakers.computeIfAbsent(label, _ -> new Turns());
        spoken.all++;
        spoken.questions += Look.of(text).end() == Look.End.QUESTION ? 1 : 0;
        repeats += label.equals(last) ? 1 : 0;
        turns++;
        last = label;
      }
    }
    speakers.values().removeIf(spoken -> spoken.all < FEWEST_TURNS);
    return repeats * 3 <= turns ? speakers : Map.of();
  }

  private static @Nullable String textOf(Paragraph paragraph) {
    String text = Inlines.text(paragraph.content());
    return SpeakerLabel.mayHave(text) ? text : null;
  }

  private static boolean isMarked(Paragraph paragraph) {
    return paragraph.content().get(0) instanceof Inline.Strong;
  }

  private static Paragraph spoken(Paragraph paragraph, int end, Turns turns) {
    List<Inline> content = paragraph.content();
    String text = Inlines.text(content);
    List<Inline> marked = new ArrayList<>();
    marked.add(new Inline.Strong(Inlines.slice(content, 0, end)));
    marked.addAll(Inlines.slice(content, end, text.length()));
    Paragraph.Role role = turns.isInterviewer() ? Paragraph.Role.QUESTION : Paragraph.Role.BODY;
    return new Paragraph(role, marked, paragraph.span());
  }
}
