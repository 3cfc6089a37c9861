package dev.offprint.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.model.Article;
import dev.offprint.model.Block;
import dev.offprint.repair.rule.Prose;
import dev.offprint.repair.surplus.BatchRepeatRule;
import dev.offprint.repair.surplus.Repeats;
import dev.offprint.report.Report;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the articles of a run have in common goes only where it is no author's.
class BatchRepeatTest {
  private static final String[] STORIES = {
    "Satamakonttorin kello oli pysähtynyt kymmentä yli neljä, eikä kukaan korjannut sitä.",
    "Lautta kulki joka aamu saareen, vaikka saarella ei enää asunut muita kuin lokkeja.",
    "Kirjaston kissa nukkui hyllyllä, jolla säilytettiin vanhoja karttoja ja uutta pölyä.",
    "Talvella meri jäätyi niin hiljaa, että koko kylä heräsi siihen kesken unien."
  };

  @Test
  void linesAtTheEdgesOfAllArticlesGo() {
    String page = "Rannikon Sanomat\n\nJuttu %d\n\n%s\n\nTilaa lehti kotiin\n\nPäivän sää";
    assertEquals(List.of("Juttu 0", STORIES[0]), mended(batch(page), 0));
  }

  @Test
  void aLineOfTwoArticlesStays() {
    List<Sample> batch = batch("%s\n\nTilaa lehti kotiin").subList(0, 2);
    assertEquals(List.of(STORIES[0], "Tilaa lehti kotiin"), mended(batch, 0));
  }

  @Test
  void headingsOfEveryArticleStay() {
    String recipe = "%s\n\nAinekset\n\nKaksi sitruunaa\n\nValmistus\n\n%s";
    List<Sample> batch = batch(recipe);
    List<String> kept = List.of(STORIES[1], "Ainekset", "Kaksi sitruunaa", "Valmistus", STORIES[1]);
    assertEquals(kept, mended(batch, 1));
  }

  @Test
  void aHeadingOverTheFirstParagraphStays() {
    List<Sample> batch = batch("Johdanto\n\n%s");
    assertEquals(List.of("Johdanto", STORIES[2]), mended(batch, 2));
  }

  @Test
  void aRefrainStays() {
    String song = "%s\n\nNiin kulkee meri\n\n%s\n\nNiin kulkee meri\n\nNiin kulkee meri";
    List<Sample> batch = batch(song);
    List<String> kept =
        List.of(STORIES[0], "Niin kulkee meri", STORIES[0], "Niin kulkee meri", "Niin kulkee meri");
    assertEquals(kept, mended(batch, 0));
  }

  @Test
  void oneArticleThriceIsNoBatch() {
    Sample sample = Sample.of("one", STORIES[0] + "\n\nTilaa lehti kotiin");
    List<Sample> batch = List.of(sample, sample, sample);
    assertEquals(List.of(STORIES[0], "Tilaa lehti kotiin"), mended(batch, 0));
  }

  @Test
  void bylinesOfEveryArticleStay() {
    List<Sample> batch = batch("By Jane Doe\n\n%s");
    assertEquals(List.of("By Jane Doe", STORIES[3]), mended(batch, 3));
  }

  /// The same page around each of the stories.
  private static List<Sample> batch(String page) {
    List<Sample> batch = new ArrayList<>();
    for (int i = 0; i < STORIES.length; i++) {
      String text = page.replace("%s", STORIES[i]).replace("%d", String.valueOf(i));
      batch.add(Sample.of("story", text));
    }
    return batch;
  }

  private static List<String> mended(List<Sample> batch, int at) {
    Repeats repeats = Repeats.over(batch.stream().map(Sample::article).toList());
    Report report = batch.get(at).report();
    Article mended = new BatchRepeatRule(repeats).apply(batch.get(at).article(), report);
    List<String> texts = new ArrayList<>();
    for (Block block : mended.blocks()) {
      texts.add(String.valueOf(Prose.body(block)));
    }
    return texts;
  }
}
