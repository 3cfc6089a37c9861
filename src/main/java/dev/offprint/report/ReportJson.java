package dev.offprint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.offprint.model.SourceText;
import dev.offprint.model.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/// Reports as JSON for other programs; `docs/report.md` says what is in it, and
/// `docs/report.schema.json` says so for machines. The same reports give the same bytes.
public final class ReportJson {
  private static final int VERSION = 2;

  private final JsonGenerator json;

  private ReportJson(JsonGenerator json) {
    this.json = json;
  }

  /// Writes the report of one input; the form is that of a list of one.
  public static void write(Report report, Writer out) throws IOException {
    write(List.of(report), out);
  }

  /// Writes `reports` and flushes `out`, which stays open.
  public static void write(List<Report> reports, Writer out) throws IOException {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(indenter);
    printer.indentObjectsWith(indenter);
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.setPrettyPrinter(printer);
      new ReportJson(json).write(reports);
      json.writeRaw('\n');
    }
    out.flush();
  }

  private void write(List<Report> reports) throws IOException {
    json.writeStartObject();
    json.writeNumberField("version", VERSION);
    json.writeArrayFieldStart("inputs");
    for (Report report : reports) {
      writeInput(report);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeInput(Report report) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", report.source().name());
    if (report.charset().isPresent()) {
      json.writeStringField("charset", report.charset().get());
    }
    json.writeStringField("clean", report.policy().level());
    writeSummary(report);
    writeChanges(report);
    writeUndone(report);
    writeFindings(report);
    json.writeEndObject();
  }

  private void writeSummary(Report report) throws IOException {
    json.writeObjectFieldStart("summary");
    for (Change.Effect effect : Change.Effect.values()) {
      int count = 0;
      for (Change change : report.changes()) {
        count += change.effect() == effect ? 1 : 0;
      }
      json.writeNumberField(name(effect), count);
    }
    json.writeEndObject();
  }

  private void writeChanges(Report report) throws IOException {
    json.writeArrayFieldStart("changes");
    for (Change change : report.changes()) {
      json.writeStartObject();
      json.writeStringField("id", change.id(report.source()));
      json.writeStringField("rule", change.rule());
      json.writeStringField("effect", name(change.effect()));
      json.writeNumberField("confidence", change.confidence());
      writePlace(change.where(), report.source());
      json.writeStringField("source", report.source().at(change.where()));
      json.writeStringField("before", change.before());
      json.writeStringField("after", change.after());
      if (!change.reason().isEmpty()) {
        json.writeStringField("reason", change.reason());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeUndone(Report report) throws IOException {
    json.writeArrayFieldStart("undone");
    for (String id : report.undone()) {
      json.writeString(id);
    }
    json.writeEndArray();
  }

  private void writePlace(Span where, SourceText source) throws IOException {
    if (where.isNone()) {
      return;
    }
    SourceText.Place place = source.place(where.start());
    json.writeNumberField("line", place.line());
    json.writeNumberField("column", place.column());
    json.writeNumberField("start", where.start());
    json.writeNumberField("end", where.end());
  }

  private void writeFindings(Report report) throws IOException {
    json.writeArrayFieldStart("findings");
    for (Finding finding : report.findings()) {
      json.writeStartObject();
      json.writeStringField("kind", finding.kind().id());
      json.writeStringField("severity", name(finding.severity()));
      json.writeStringField("message", finding.words());
      json.writeStringField("place", finding.place());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
