package dev.offprint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The schema, the page about it and what is written say the same.
class ReportSchemaTest {
  private final JsonNode schema;
  private final JsonNode input;

  ReportSchemaTest() throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    schema = mapper.readTree(Path.of("docs/report.schema.json").toFile());
    StringWriter out = new StringWriter();
    ReportJson.write(Samples.report(), out);
    input = mapper.readTree(out.toString()).get("inputs").get(0);
  }

  @Test
  void theSchemaHasTheFieldsThatAreWritten() {
    assertEquals(fields(input), properties("input"));
    assertEquals(fields(input.get("summary")), properties("summary"));
    Set<String> change = new TreeSet<>(fields(input.get("changes").get(0)));
    change.add("reason");
    assertEquals(change, properties("change"));
    assertEquals(fields(input.get("findings").get(0)), properties("finding"));
  }

  @Test
  void aChangeWithoutAPlaceHasTheRequiredFieldsOnly() {
    JsonNode required = schema.at("/$defs/change/required");
    Set<String> names = new TreeSet<>();
    required.forEach(name -> names.add(name.asText()));
    assertEquals(names, fields(input.get("changes").get(3)));
  }

  @Test
  void theSchemaHasEveryEffectAndEverySeverity() {
    assertEquals(names(Change.Effect.values()), values("/$defs/change/properties/effect/enum"));
    assertEquals(
        names(Finding.Severity.values()), values("/$defs/finding/properties/severity/enum"));
  }

  @Test
  void thePageNamesEveryField() throws Exception {
    String page = Files.readString(Path.of("docs/report.md"));
    for (String part : List.of("input", "change", "finding")) {
      for (String field : properties(part)) {
        assertTrue(page.contains("`" + field + "`") || field.matches("changes|findings"), field);
      }
    }
  }

  private Set<String> properties(String part) {
    return fields(schema.at("/$defs/" + part + "/properties"));
  }

  private static Set<String> fields(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private Set<String> values(String pointer) {
    Set<String> values = new TreeSet<>();
    schema.at(pointer).forEach(value -> values.add(value.asText()));
    return values;
  }

  private static Set<String> names(Enum<?>[] values) {
    Set<String> names = new TreeSet<>();
    Arrays.stream(values)
        .forEach(value -> names.add(value.name().toLowerCase(java.util.Locale.ROOT)));
    return names;
  }
}
