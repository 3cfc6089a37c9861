package dev.offprint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.offprint.model.SourceText;
import dev.offprint.model.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportJsonTest {
  @Test
  void aReportIsWrittenWhole() throws Exception {
    assertEquals(
        """
        {
          "version" : 2,
          "inputs" : [
            {
              "name" : "a.txt",
              "charset" : "UTF-8",
              "clean" : "normal",
              "summary" : {
                "mended" : 2,
                "removed" : 1,
                "metadata" : 1,
                "structure" : 0,
                "added" : 1
              },
              "changes" : [
                {
                  "id" : "title-7dgggw",
                  "rule" : "title",
                  "effect" : "metadata",
                  "confidence" : 1.0,
                  "line" : 1,
                  "column" : 1,
                  "start" : 0,
                  "end" : 5,
                  "source" : "Title",
                  "before" : "Title",
                  "after" : "Title"
                },
                {
                  "id" : "broken-out-qegkdy",
                  "rule" : "broken-out",
                  "effect" : "mended",
                  "confidence" : 0.95,
                  "line" : 3,
                  "column" : 1,
                  "start" : 7,
                  "end" : 34,
                  "source" : "We asked\\n\\nNora\\n\\n, who knew.",
                  "before" : "We asked\\nNora\\n, who knew.",
                  "after" : "We asked Nora, who knew."
                },
                {
                  "id" : "truncated-copy-xild6p",
                  "rule" : "truncated-copy",
                  "effect" : "removed",
                  "confidence" : 0.9,
                  "line" : 8,
                  "column" : 1,
                  "start" : 35,
                  "end" : 41,
                  "source" : "We ask",
                  "before" : "We ask",
                  "after" : ""
                },
                {
                  "id" : "truncated-end-pqh91y",
                  "rule" : "truncated-end",
                  "effect" : "added",
                  "confidence" : 0.8,
                  "source" : "",
                  "before" : "",
                  "after" : "The text ends here."
                },
                {
                  "id" : "broken-out-kguylb",
                  "rule" : "broken-out",
                  "effect" : "mended",
                  "confidence" : 0.8,
                  "line" : 4,
                  "column" : 1,
                  "start" : 16,
                  "end" : 17,
                  "source" : "\\n",
                  "before" : "\\n",
                  "after" : " and"
                }
              ],
              "undone" : [ ],
              "findings" : [
                {
                  "kind" : "breaks-off",
                  "severity" : "warning",
                  "message" : "the source text breaks off in the middle of a sentence: “An end that”",
                  "place" : "a.txt:9:1"
                },
                {
                  "kind" : "overfull-line",
                  "severity" : "note",
                  "message" : "a word is too long for the line and was broken: “Nora”",
                  "place" : "a.txt"
                }
              ]
            }
          ]
        }
        """,
        json(List.of(Samples.report())));
  }

  @Test
  void whatIsNotThereIsAnEmptyListAndNoCharset() throws Exception {
    assertEquals(
        """
        {
          "version" : 2,
          "inputs" : [
            {
              "name" : "a.txt",
              "clean" : "normal",
              "summary" : {
                "mended" : 0,
                "removed" : 0,
                "metadata" : 0,
                "structure" : 0,
                "added" : 0
              },
              "changes" : [ ],
              "undone" : [ ],
              "findings" : [ ]
            }
          ]
        }
        """,
        json(List.of(Samples.empty())));
  }

  @Test
  void oneReportIsAListOfOneAndTheWriterStaysOpen() throws Exception {
    boolean[] closed = {false};
    StringWriter out =
        new StringWriter() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    ReportJson.write(Samples.report(), out);
    assertEquals(json(List.of(Samples.report())), out.toString());
    assertEquals(false, closed[0]);
  }

  @Test
  void controlCharactersAreEscapedAndOtherScriptsAreNot() throws Exception {
    Report report = new Report(SourceText.of("\u001B\"日本\".txt", "\u0000x"));
    report.propose(new Change("controls", Change.Effect.REMOVED, new Span(0, 1), "\u0000", "", 1));
    String json = json(List.of(report));
    assertEquals("      \"name\" : \"\\u001B\\\"日本\\\".txt\",", line(json, "name"));
    assertEquals("          \"before\" : \"\\u0000\",", line(json, "before"));
  }

  private static String line(String json, String field) {
    return json.lines().filter(line -> line.contains("\"" + field + "\"")).findFirst().orElse("");
  }

  private static String json(List<Report> reports) throws IOException {
    StringWriter out = new StringWriter();
    ReportJson.write(reports, out);
    return out.toString();
  }
}
