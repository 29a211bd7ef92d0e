package org.contactcenter.transfer.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.transfer.archive.Door.Call;

/** Fills the archive of one case, one answer of the API after the other. */
final class CaseWriter {
  private final Entries entries;

  CaseWriter(Entries entries) {
    this.entries = entries;
  }

  void write(UUID caseId) throws IOException {
    entries.json("case.json", "cases/{id}", Call.of(caseId));
    for (var path : Contents.OF_CASE) {
      entries.json(Contents.entry(path), path, Call.of(caseId));
    }
    visits(caseId);
    incidents(caseId);
    reports(caseId);
    for (var notice : entries.json("notices.json", "cases/{id}/notices", Call.of(caseId))) {
      var name = "notices/" + id(notice) + ".pdf";
      var given = Map.<String, Object>of("id", caseId, "noticeId", id(notice));
      entries.document(name, "cases/{id}/notices/{noticeId}.pdf", given);
    }
    files("files", "cases/{id}/files", caseId);
  }

  private void visits(UUID caseId) throws IOException {
    for (var visit : entries.json("visits.json", "visits", Map.of("caseId", caseId))) {
      var folder = "visits/" + moment(visit, "startsAt") + id(visit) + "/";
      for (var path : Contents.OF_VISIT) {
        entries.json(folder + Contents.entry(path), path, Call.of(id(visit)));
      }
      entries.document(folder + "report.pdf", "visits/{id}/report.pdf", Call.of(id(visit)));
    }
  }

  private void incidents(UUID caseId) throws IOException {
    for (var incident : entries.json("incidents.json", "incidents", Map.of("caseId", caseId))) {
      var folder = "incidents/" + moment(incident, "occurredAt") + id(incident) + "/";
      for (var path : Contents.OF_INCIDENT) {
        entries.json(folder + Contents.entry(path), path, Call.of(id(incident)));
      }
      var forFile = Map.<String, Object>of("id", id(incident), "for", "FILE");
      entries.document(folder + "report.pdf", "incidents/{id}/report.pdf", forFile);
      files(folder + "files", "incidents/{id}/files", id(incident));
    }
  }

  /** Those that were released with every copy as it was, byte for byte; a draft is no document. */
  private void reports(UUID caseId) throws IOException {
    for (var report : entries.json("reports.json", "cases/{id}/reports", Call.of(caseId))) {
      var folder = "reports/" + report.path("from").asText() + "-" + id(report) + "/";
      for (var whole : entries.json(folder + "report.json", "reports/{id}", Call.of(id(report)))) {
        for (var copy : whole.path("copies")) {
          if (copy.has("sha256")) {
            var name = copy.path("reader").asText().toLowerCase(Locale.ROOT).replace('_', '-');
            var given = Map.<String, Object>of("id", id(report), "copy", id(copy));
            entries.document(
                folder + name + "-" + id(copy) + ".pdf", "reports/{id}/{copy}.pdf", given);
          }
        }
      }
    }
  }

  /** Names of files are what somebody typed: the archive calls them by their ids. */
  private void files(String folder, String path, UUID owner) throws IOException {
    for (var file : entries.json(folder + ".json", path, Call.of(owner))) {
      var type = file.path("type").asText().toLowerCase(Locale.ROOT);
      var name = folder + "/" + id(file) + (type.matches("[a-z]{2,5}") ? "." + type : "");
      var given = Map.<String, Object>of("id", owner, "fileId", id(file));
      entries.document(name, path + "/{fileId}/content", given);
    }
  }

  private static UUID id(JsonNode row) {
    return UUID.fromString(row.path("id").asText());
  }

  private static String moment(JsonNode row, String field) {
    return row.path(field).asText().replaceAll("[^0-9TZ]", "") + "-";
  }
}
