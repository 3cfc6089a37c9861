package dev.offprint.repair;

import dev.offprint.model.Article;
import dev.offprint.repair.characters.ControlsRule;
import dev.offprint.repair.characters.EntityRule;
import dev.offprint.repair.characters.EscapeRule;
import dev.offprint.repair.characters.FormRule;
import dev.offprint.repair.characters.HomoglyphRule;
import dev.offprint.repair.characters.MojibakeRule;
import dev.offprint.repair.characters.SpaceRule;
import dev.offprint.repair.characters.TagRule;
import dev.offprint.repair.head.BylineRule;
import dev.offprint.repair.head.DatelineRule;
import dev.offprint.repair.head.MailRowsRule;
import dev.offprint.repair.head.PublisherRule;
import dev.offprint.repair.head.ReadingTimeRule;
import dev.offprint.repair.head.ReporterRule;
import dev.offprint.repair.head.RightsRule;
import dev.offprint.repair.head.SourceLineRule;
import dev.offprint.repair.head.StandfirstRule;
import dev.offprint.repair.head.TitleRule;
import dev.offprint.repair.language.LanguageRule;
import dev.offprint.repair.lines.GluedRule;
import dev.offprint.repair.lines.LinesRule;
import dev.offprint.repair.lines.PageFurnitureRule;
import dev.offprint.repair.rule.Rule;
import dev.offprint.repair.structure.BreakRule;
import dev.offprint.repair.structure.CaptionRule;
import dev.offprint.repair.structure.CodeRule;
import dev.offprint.repair.structure.HeadingRule;
import dev.offprint.repair.structure.InterviewRule;
import dev.offprint.repair.structure.ListRule;
import dev.offprint.repair.structure.NotesRule;
import dev.offprint.repair.structure.QuoteRule;
import dev.offprint.repair.structure.TableRule;
import dev.offprint.repair.surplus.AddressRule;
import dev.offprint.repair.surplus.BatchRepeatRule;
import dev.offprint.repair.surplus.BoilerplateRule;
import dev.offprint.repair.surplus.ContentsRule;
import dev.offprint.repair.surplus.EditLinksRule;
import dev.offprint.repair.surplus.RepeatedRule;
import dev.offprint.repair.surplus.Repeats;
import dev.offprint.repair.surplus.TruncatedCopyRule;
import dev.offprint.repair.torn.BrokenOutRule;
import dev.offprint.repair.torn.StubRule;
import dev.offprint.repair.torn.TruncatedEndRule;
import dev.offprint.repair.typography.TypographyRule;
import dev.offprint.report.Report;
import java.util.List;

/// The catalogue of rules, in the order in which they work.
///
/// Characters come first, then lines, then what can be recognised only while the blocks still stand
/// in their original places (title, standfirst, rows of metadata), then what is too much, then what
/// was torn apart, then the notes below the text (before they could be taken for a list), then the
/// structure of what remains, and typography last.
public final class Rules {
  private static final List<Stage> STAGES =
      List.of(
          new Stage(
              "Characters",
              new EscapeRule(),
              new EntityRule(),
              new TagRule(),
              new MojibakeRule(),
              new ControlsRule(),
              new FormRule(),
              new HomoglyphRule()),
          new Stage(
              "Contents, code and tables", new ContentsRule(), new CodeRule(), new TableRule()),
          new Stage(
              "Lines and pages",
              new SpaceRule(),
              new PageFurnitureRule(),
              new QuoteRule(),
              new LinesRule(),
              new GluedRule(),
              new EditLinksRule()),
          new Stage(
              "Head",
              new LanguageRule(),
              new AddressRule(),
              new MailRowsRule(),
              new ReadingTimeRule(),
              new PublisherRule(),
              new TitleRule(),
              new StandfirstRule(),
              new SourceLineRule(),
              new BylineRule(),
              new DatelineRule(),
              new RightsRule()),
          new Stage(
              "Surplus",
              new StubRule(),
              new BatchRepeatRule(Repeats.NONE),
              new BoilerplateRule(),
              new ReporterRule(),
              new TruncatedCopyRule(),
              new RepeatedRule()),
          new Stage("Torn sentences", new BrokenOutRule()),
          new Stage(
              "Structure",
              new NotesRule(),
              new BreakRule(),
              new CaptionRule(),
              new InterviewRule(),
              new ListRule(),
              new HeadingRule()),
          new Stage("End and typography", new TruncatedEndRule(), new TypographyRule()));

  private static final List<Rule> ALL =
      STAGES.stream()
          .flatMap(stage -> stage.rules().stream())
          .filter(rule -> !(rule instanceof BatchRepeatRule))
          .toList();

  private Rules() {}

  /// Rules that work one after the other on the same kind of thing.
  ///
  /// @param title what they work on, for people
  public record Stage(String title, List<Rule> rules) {
    Stage(String title, Rule... rules) {
      this(title, List.of(rules));
    }
  }

  /// The whole catalogue, with the rule that works only on several articles at once.
  public static List<Stage> stages() {
    return STAGES;
  }

  /// Every rule that works on one article, in order.
  public static List<Rule> all() {
    return ALL;
  }

  /// Loads what takes long to load, for a thread that has nothing else to do.
  public static void warmUp() {
    LanguageRule.warmUp();
  }

  /// The article after `rules`, each once, in their order; a very long one in [Volumes].
  public static Article mend(List<Rule> rules, Article article, Report report) {
    return new Volumes().mend(rules, article, report);
  }
}
