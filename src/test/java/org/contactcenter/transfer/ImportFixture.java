package org.contactcenter.transfer;

import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.testing.TestCenter.as;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.contactcenter.Features;
import org.contactcenter.core.Database;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.TestKeys;
import org.contactcenter.transfer.imports.ImportJob;
import org.contactcenter.transfer.imports.ImportModule;
import org.contactcenter.transfer.imports.ImportSettings;
import org.contactcenter.transfer.imports.RowTaker;
import org.contactcenter.visit.booking.PastVisits;
import org.jdbi.v3.core.Jdbi;

/** Tables as another system has them, and the way they take over HTTP. */
final class ImportFixture {
  /** A mapping of the Bulgarian headings of {@link #referralRow}. */
  static final List<Map<String, Object>> REFERRAL_FIELDS =
      List.of(
          column("key", "Стар №"),
          Map.of("field", "source", "column", "Източник", "values", Map.of("Молба", "SELF")),
          Map.of("field", "receivedAt", "column", "Постъпила", "format", "d.M.yyyy"),
          constant("language", "bg"),
          column("reason", "Повод"),
          constant("urgency", "NORMAL"),
          constant("requested.visitType", "SUPERVISED"),
          constant("safety.domesticViolence", "false"),
          constant("safety.restrainingOrder", "false"),
          column("child1.givenName", "Дете"),
          column("child1.familyName", "Фамилия"),
          Map.of("field", "child1.birthDate", "column", "Родено", "format", "d.M.yyyy"),
          column("resident.givenName", "Майка"),
          column("resident.familyName", "Фамилия"),
          column("visiting.givenName", "Баща"),
          column("visiting.familyName", "Фамилия"));

  private ImportFixture() {}

  static Map<String, Object> column(String field, String column) {
    return Map.of("field", field, "column", column);
  }

  static Map<String, Object> constant(String field, String value) {
    return Map.of("field", field, "otherwise", value);
  }

  static List<Object> referralHead() {
    return List.of(
        "Стар №", "Източник", "Постъпила", "Повод", "Дете", "Фамилия", "Родено", "Майка", "Баща");
  }

  static List<Object> referralRow(String key, String familyName, String born) {
    return List.of(
        key,
        "молба",
        "5.1.2026",
        "Родителите не разговарят.",
        "Ива",
        familyName,
        born,
        "Анна",
        "Петър");
  }

  static Answer uploaded(String kind, List<List<Object>> rows) {
    return ok(upload(kind, csv(rows)), 201);
  }

  static Answer upload(String kind, byte[] content) {
    return as("coordinator")
        .with("Content-Type", "application/octet-stream")
        .raw("POST", "/imports?kind=" + kind, BodyPublishers.ofByteArray(content));
  }

  static Answer mapped(Answer upload, List<Map<String, Object>> fields) {
    return as("coordinator")
        .with("If-Match", "*")
        .put("/imports/" + upload.id() + "/mapping", Map.of("fields", fields));
  }

  /** Begins it and does what there is to do. */
  static Answer ran(UUID id, String mode) {
    ok(as("coordinator").post("/imports/" + id + "/run", Map.of("mode", mode)), 200);
    job(TestCenter.clock()).run();
    return as("coordinator").get("/imports/" + id);
  }

  static Answer tried(UUID id) {
    ok(as("coordinator").post("/imports/" + id + "/dry-run", Map.of()), 200);
    job(TestCenter.clock()).run();
    return as("coordinator").get("/imports/" + id);
  }

  /** The job as a node has it, on a clock of its own. */
  static ImportJob job(InstantSource clock) {
    var jdbi = Database.prepare(Jdbi.create(TestCenter.database().asService()));
    return job(new Features(jdbi, clock, TestKeys.keys()));
  }

  /** The job by these use cases. */
  static ImportJob job(Features features) {
    var doors =
        new RowTaker.Doors(
            features.referral.written(),
            features.referral.referrals(),
            features.casefile.cases(),
            features.visit.written(),
            new PastVisits(features.casefile.parts(), features.center.centers()));
    return new ImportModule(
            features.ground,
            features.center,
            features.identity.members(),
            doors,
            ImportSettings.DEFAULT)
        .job();
  }

  static byte[] csv(List<List<Object>> rows) {
    var lines = new ArrayList<String>();
    rows.forEach(
        row ->
            lines.add(
                String.join(
                    ";",
                    row.stream()
                        .map(cell -> "\"" + cell.toString().replace("\"", "\"\"") + "\"")
                        .toList())));
    return ("\ufeff" + String.join("\r\n", lines)).getBytes(StandardCharsets.UTF_8);
  }

  /** The same as a workbook, with days and times as such. */
  static byte[] xlsx(List<List<Object>> rows) {
    try (var book = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      var sheet = book.createSheet("Лист1");
      var days = book.createCellStyle();
      days.setDataFormat(book.createDataFormat().getFormat("dd.mm.yyyy"));
      var times = book.createCellStyle();
      times.setDataFormat(book.createDataFormat().getFormat("dd.mm.yyyy hh:mm"));
      for (int i = 0; i < rows.size(); i++) {
        var row = sheet.createRow(i);
        for (int column = 0; column < rows.get(i).size(); column++) {
          var cell = row.createCell(column);
          var value = rows.get(i).get(column);
          if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(days);
          } else if (value instanceof LocalDateTime time) {
            cell.setCellValue(time);
            cell.setCellStyle(times);
          } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
          } else {
            cell.setCellValue(value.toString());
          }
        }
      }
      book.write(out);
      return out.toByteArray();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
