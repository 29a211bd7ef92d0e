package org.contactcenter.transfer.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.contactcenter.core.Json;
import org.contactcenter.core.Page;
import org.contactcenter.core.Problem;
import org.contactcenter.core.http.Paging;
import org.contactcenter.transfer.archive.Door.Call;

/** Fills the archive of one case, one answer of the API after the other. */
final class CaseWriter {
  private static final ObjectMapper JSON = Json.mapper();

  private final Doors doors;
  private final Archive archive;
  private final Call call;
  private final Predicate<String> hasRole;

  CaseWriter(Doors doors, Archive archive, Call call, Predicate<String> hasRole) {
    this.doors = doors;
    this.archive = archive;
    this.call = call;
    this.hasRole = hasRole;
  }

  void write(UUID caseId) throws IOException {
    json("case.json", "cases/{id}", Call.of(caseId));
    for (var path : Contents.OF_CASE) {
      json(Contents.entry(path), path, Call.of(caseId));
    }
    visits(caseId);
    incidents(caseId);
    for (var notice : json("notices.json", "cases/{id}/notices", Call.of(caseId))) {
      var name = "notices/" + id(notice) + ".pdf";
      var given = Map.<String, Object>of("id", caseId, "noticeId", id(notice));
      document(name, "cases/{id}/notices/{noticeId}.pdf", given);
    }
    files("files", "cases/{id}/files", caseId);
  }

  private void visits(UUID caseId) throws IOException {
    for (var visit : json("visits.json", "visits", Map.of("caseId", caseId))) {
      var folder = "visits/" + moment(visit, "startsAt") + id(visit) + "/";
      for (var path : Contents.OF_VISIT) {
        json(folder + Contents.entry(path), path, Call.of(id(visit)));
      }
      document(folder + "report.pdf", "visits/{id}/report.pdf", Call.of(id(visit)));
    }
  }

  private void incidents(UUID caseId) throws IOException {
    for (var incident : json("incidents.json", "incidents", Map.of("caseId", caseId))) {
      var folder = "incidents/" + moment(incident, "occurredAt") + id(incident) + "/";
      for (var path : Contents.OF_INCIDENT) {
        json(folder + Contents.entry(path), path, Call.of(id(incident)));
      }
      var forFile = Map.<String, Object>of("id", id(incident), "for", "FILE");
      document(folder + "report.pdf", "incidents/{id}/report.pdf", forFile);
      files(folder + "files", "incidents/{id}/files", id(incident));
    }
  }

  /** Names of files are what somebody typed: the archive calls them by their ids. */
  private void files(String folder, String path, UUID owner) throws IOException {
    for (var file : json(folder + ".json", path, Call.of(owner))) {
      var type = file.path("type").asText().toLowerCase(Locale.ROOT);
      var name = folder + "/" + id(file) + (type.matches("[a-z]{2,5}") ? "." + type : "");
      var given = Map.<String, Object>of("id", owner, "fileId", id(file));
      document(name, path + "/{fileId}/content", given);
    }
  }

  /** Writes all of a list, or a single record, and answers the rows of a list. */
  private List<JsonNode> json(String name, String path, Map<String, Object> given)
      throws IOException {
    var door = doors.at(path);
    if (!Doors.opensTo(door, hasRole)) {
      return List.of();
    }
    try {
      var first = door.open(call.with(given));
      if (first instanceof Page<?> page) {
        return list(name, door, call.with(given), page);
      }
      archive.addJson(name, first);
    } catch (Problem refusal) {
      archive.leaveOut(name, refusal.code());
    }
    return List.of();
  }

  private List<JsonNode> list(String name, Door door, Call each, Page<?> first) throws IOException {
    var rows = new ArrayList<JsonNode>();
    archive.add(
        name,
        out -> {
          try (var items = JSON.writerWithDefaultPrettyPrinter().writeValuesAsArray(out)) {
            var page = first;
            while (true) {
              for (var item : page.items()) {
                var row = JSON.<JsonNode>valueToTree(item);
                items.write(row);
                rows.add(brief(row));
              }
              if (page.next().isEmpty() || !door.isPaged()) {
                return;
              }
              page = (Page<?>) door.open(each.at(Paging.widest(page.next())));
            }
          }
        });
    return rows;
  }

  /** What is needed to go on from a row. */
  private static JsonNode brief(JsonNode row) {
    var brief = JSON.createObjectNode();
    for (var field : List.of("id", "startsAt", "occurredAt", "type")) {
      Optional.ofNullable(row.get(field)).ifPresent(value -> brief.set(field, value));
    }
    return brief;
  }

  private void document(String name, String path, Map<String, Object> given) throws IOException {
    var door = doors.at(path);
    if (!Doors.opensTo(door, hasRole)) {
      return;
    }
    try {
      var content = ((Response) door.open(call.with(given))).getEntity();
      archive.add(
          name,
          out -> {
            if (content instanceof StreamingOutput stream) {
              stream.write(out);
            } else {
              out.write((byte[]) content);
            }
          });
    } catch (Problem refusal) {
      archive.leaveOut(name, refusal.code());
    }
  }

  private static UUID id(JsonNode row) {
    return UUID.fromString(row.path("id").asText());
  }

  private static String moment(JsonNode row, String field) {
    return row.path(field).asText().replaceAll("[^0-9TZ]", "") + "-";
  }
}
