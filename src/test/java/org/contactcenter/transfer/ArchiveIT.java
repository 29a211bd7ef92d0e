package org.contactcenter.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.testing.TestCenter.as;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.file.Uploaded;
import org.contactcenter.report.paper.Pdf;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.VisitFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case leaves as one archive, and only to who answers for it. */
class ArchiveIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SECRET = "Тайнолюбова 77";

  @BeforeEach
  void startOfTime() {
    TestCenter.clock().reset();
  }

  @Test
  void allOfACaseIsInItAndNoAddress() {
    var family = aFamilyWithAHistory();

    var answer = as("worker").get(family.path() + "/export.zip");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("application/zip");
    var entries = unzip(answer);
    var names = entries.keySet();

    assertThat(names)
        .contains("case.json", "parties.json", "orders.json", "visits.json", "timeline.json")
        .anyMatch(name -> name.matches("visits/20\\d{6}T\\d{6}Z-[0-9a-f-]{36}/report.pdf"))
        .anyMatch(name -> name.matches("incidents/20\\d{6}T\\d+Z-[0-9a-f-]{36}/report.pdf"))
        .anyMatch(name -> name.matches("notices/[0-9a-f-]{36}.pdf"))
        .anyMatch(name -> name.matches("files/[0-9a-f-]{36}.png"))
        .doesNotContain("legal-holds.json");
    assertThat(json(entries, "case.json")).isEqualTo(as("worker").get(family.path()).body());
    assertThat(json(entries, "interviews.json"))
        .isEqualTo(as("worker").get(family.path() + "/interviews").body().path("items"));
    entries.forEach(
        (name, content) -> assertThat(text(name, content)).as(name).doesNotContain(SECRET));
    var listed = json(entries, "manifest.json").path("entries").findValuesAsText("name");
    assertThat(Set.copyOf(listed))
        .isEqualTo(
            names.stream()
                .filter(name -> !name.equals("manifest.json"))
                .collect(Collectors.toSet()));
    assertThat(unzip(as("coordinator").get(family.path() + "/export.zip")))
        .containsKey("legal-holds.json");
  }

  @Test
  void aReleasedReportIsInItByteForByteAndADraftIsNot() {
    var family = CaseFixture.activeCourtCase();
    CaseFixture.assign(family, "worker");
    var day = CaseFixture.today();
    var asked = Map.of("caseId", family.caseId(), "from", day.minusDays(20), "to", day);
    var draft = ok(as("coordinator").post("/reports", asked), 201);
    var report = ok(as("coordinator").post("/reports", asked), 201);
    var released =
        ok(as("coordinator").post("/reports/" + report.id() + "/release", Map.of()), 200);

    var entries = unzip(as("worker").get(family.path() + "/export.zip"));

    var copies = released.body().path("copies");
    assertThat(copies).isNotEmpty();
    for (var copy : copies) {
      var pdf = copy.path("pdf").asText().replaceFirst("^/api/v1", "");
      var name = reportFolder(day, report) + word(copy) + "-" + copy.path("id").asText() + ".pdf";
      assertThat(entries.get(name)).as(name).isEqualTo(as("worker").get(pdf).bytes());
    }
    assertThat(entries).containsKeys("reports.json", reportFolder(day, draft) + "report.json");
    assertThat(entries.keySet().stream().filter(name -> name.matches("reports/.*[.]pdf")))
        .hasSize(copies.size());
  }

  private static String reportFolder(LocalDate day, Answer report) {
    return "reports/" + day.minusDays(20) + "-" + report.id() + "/";
  }

  private static String word(JsonNode copy) {
    return copy.path("reader").asText().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Test
  void whoOnlyLooksInDoesNotTakeItAlong() {
    var family = CaseFixture.activeCourtCase();
    CaseFixture.assign(family, "worker");
    var path = family.path() + "/export.zip";

    ok(
        as("worker2").post(family.path() + "/break-glass", Map.of("reason", "Спешно обаждане")),
        200);
    assertThat(as("worker2").get(family.path()).status()).isEqualTo(200);
    assertThat(as("worker2").get(path).status()).isEqualTo(404);
    assertThat(as("coordinator.b").get(path).status()).isEqualTo(404);
    for (var user : List.of("admin", "supervisor", "frontdesk", "liaison", "auditor", "network")) {
      assertThat(as(user).get(path).status()).as(user).isEqualTo(403);
    }
    CaseFixture.assign(family, "worker2");
    assertThat(as("worker").get(path).status()).isEqualTo(404);
    assertThat(as("worker2").get(path).status()).isEqualTo(200);
  }

  @Test
  void itStandsInTheTrailOnce() {
    var family = CaseFixture.activeCourtCase();
    var before = trail(family).size();
    var entries = unzip(as("coordinator").get(family.path() + "/export.zip"));
    var after = trail(family);

    assertThat(after).hasSize(before + 1);
    assertThat(after.get(0).path("action").asText()).isEqualTo("case.exported");
    assertThat(after.get(0).path("fields").toString())
        .isEqualTo("[\"zip\",\"entries." + entries.size() + "\"]");
  }

  private static List<JsonNode> trail(Family family) {
    var items = as("auditor").get("/audit?limit=200&actor=" + VisitFixture.user("coordinator"));
    return items.body().path("items").findParents("caseId").stream()
        .filter(entry -> entry.path("caseId").asText().equals(family.caseId().toString()))
        .toList();
  }

  private static Family aFamilyWithAHistory() {
    var family = CaseFixture.activeCourtCase();
    CaseFixture.assign(family, "worker");
    ok(
        as("coordinator")
            .replace(
                "/people/" + family.mother() + "/contact",
                Map.of("address", SECRET, "confidential", true)),
        200);
    var visit = VisitFixture.aVisit(family, VisitFixture.aFreshDay(), "10:00").booked();
    ok(VisitFixture.verb(visit, "cancel", Map.of("by", "CENTER", "reason", "Ремонт")), 200);
    ok(
        as("coordinator")
            .post(
                "/incidents",
                Map.of(
                    "caseId", family.caseId(),
                    "severity", "MINOR",
                    "category", "OTHER",
                    "occurredAt", TestCenter.clock().instant().toString(),
                    "people", List.of(Map.of("personId", family.child(), "part", "WITNESS")),
                    "description", "Шум в коридора.",
                    "actionTaken", "Вратата беше затворена.")),
        201);
    ok(
        as("worker")
            .with("Content-Type", "application/octet-stream")
            .raw(
                "POST",
                family.path() + "/files?kind=OTHER&name=snimka.png",
                Uploaded.body(Uploaded.png("picture"))),
        201);
    ok(as("coordinator").post(family.path() + "/suspend", Map.of("reason", "Пауза")), 200);
    return family;
  }

  private static Map<String, byte[]> unzip(Answer answer) {
    var entries = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.bytes()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entries.put(entry.getName(), zip.readAllBytes())).isNull();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return entries;
  }

  private static JsonNode json(Map<String, byte[]> entries, String name) {
    try {
      return JSON.readTree(entries.get(name));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String text(String name, byte[] content) {
    if (!name.endsWith(".pdf")) {
      return new String(content, StandardCharsets.UTF_8);
    }
    return Pdf.text(content);
  }
}
