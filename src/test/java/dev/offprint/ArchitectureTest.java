package dev.offprint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rooms and the arrows between them.
class ArchitectureTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.offprint");

  /// Which rooms a room may use.
  private static final Map<String, List<String>> ARROWS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("model", List.of()),
              Map.entry("font", List.of()),
              Map.entry("report", List.of("model")),
              Map.entry("style", List.of("model", "report")),
              Map.entry("source", List.of("model", "report")),
              Map.entry("extract", List.of("source", "model", "report")),
              Map.entry("repair", List.of("model", "report")),
              Map.entry("xhtml", List.of("model", "style")),
              Map.entry("epub", List.of("xhtml", "model", "style", "report")),
              Map.entry("cover", List.of("model", "font")),
              Map.entry("typeset", List.of("model", "style", "font", "report")),
              Map.entry("pdf", List.of("typeset", "font", "model", "style", "report")),
              Map.entry("check", List.of("report")),
              Map.entry(
                  "convert",
                  List.of(
                      "source", "extract", "repair", "style", "xhtml", "epub", "cover", "typeset",
                      "pdf", "font", "check", "model", "report")),
              Map.entry(
                  "cli", List.of("convert", "repair", "style", "typeset", "report", "model"))));

  @Test
  void aRoomUsesOnlyTheRoomsThatItMay() {
    LayeredArchitecture rooms = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String room : ARROWS.keySet()) {
      rooms = rooms.layer(room).definedBy("dev.offprint." + room + "..");
    }
    for (Map.Entry<String, List<String>> entry : ARROWS.entrySet()) {
      String[] used = entry.getValue().toArray(String[]::new);
      rooms =
          used.length == 0
              ? rooms.whereLayer(entry.getKey()).mayNotAccessAnyLayer()
              : rooms.whereLayer(entry.getKey()).mayOnlyAccessLayers(used);
    }
    rooms.check(PROGRAM);
  }

  @Test
  void everyRoomIsKnown() {
    TreeSet<String> found = new TreeSet<>();
    for (JavaPackage room : PROGRAM.getPackage("dev.offprint").getSubpackages()) {
      found.add(room.getRelativeName());
    }
    assertEquals(ARROWS.keySet(), found);
  }

  @Test
  void noPackageIsInACycle() {
    slices().matching("dev.offprint.(**)").should().beFreeOfCycles().check(PROGRAM);
  }

  @ParameterizedTest(name = "{0} only in {1}")
  @CsvSource({
    "org.openpdf, pdf",
    "nl.siegmann.epublib, epub",
    "com.helger, style",
    "picocli, cli",
    "com.adobe.epubcheck, check",
    "org.verapdf, check",
    "com.fasterxml.jackson, report extract",
    "com.ibm.icu, source typeset",
    "com.carrotsearch, repair.language",
    "java.awt, font cover pdf source.picture",
    "javax.imageio, source.picture",
    "com.twelvemonkeys, source.picture",
    "org.jsoup, source extract xhtml",
    "org.brotli, source.web",
    "org.commonmark, extract.markdown",
    "java.net.http, source.web"
  })
  void aLibraryStaysInItsRoom(String library, String rooms) {
    String[] allowed =
        List.of(rooms.split(" ")).stream()
            .map(room -> "dev.offprint." + room + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(allowed)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library + "..")
        .check(PROGRAM);
  }

  @Test
  void onlyTheCommandLineTouchesTheProcess() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.offprint.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .check(PROGRAM);
  }

  @Test
  void everyPackageIsNullMarked() {
    for (JavaPackage each : PROGRAM.getPackage("dev.offprint").getSubpackagesInTree()) {
      if (!each.getClasses().isEmpty()) {
        assertTrue(each.isAnnotatedWith(NullMarked.class), each.getName() + " is not @NullMarked");
      }
    }
  }

  @Test
  void nothingIsCalledAHelper() {
    classes()
        .should()
        .haveSimpleNameNotEndingWith("Utils")
        .andShould()
        .haveSimpleNameNotEndingWith("Util")
        .andShould()
        .haveSimpleNameNotEndingWith("Helper")
        .andShould()
        .haveSimpleNameNotEndingWith("Manager")
        .check(PROGRAM);
  }
}
