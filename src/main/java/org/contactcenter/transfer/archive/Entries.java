package org.contactcenter.transfer.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.contactcenter.core.Json;
import org.contactcenter.core.Page;
import org.contactcenter.core.Problem;
import org.contactcenter.core.http.Paging;
import org.contactcenter.transfer.archive.Door.Call;

/** Writes answers of the API into an archive, each as soon as it is asked for. */
final class Entries {
  private static final ObjectMapper JSON = Json.mapper();

  private final Doors doors;
  private final Archive archive;
  private final Call call;
  private final Predicate<String> hasRole;

  /**
   * @param call who asks for the archive
   * @param hasRole which doors are open to them
   */
  Entries(Doors doors, Archive archive, Call call, Predicate<String> hasRole) {
    this.doors = doors;
    this.archive = archive;
    this.call = call;
    this.hasRole = hasRole;
  }

  /**
   * Writes all of a list, or a single record, and answers what is needed to go on from its rows, or
   * from the record.
   */
  List<JsonNode> json(String name, String path, Map<String, Object> given) throws IOException {
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
      return List.of(brief(JSON.valueToTree(first)));
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
    for (var field : List.of("id", "startsAt", "occurredAt", "type", "from", "copies")) {
      Optional.ofNullable(row.get(field)).ifPresent(value -> brief.set(field, value));
    }
    return brief;
  }

  void document(String name, String path, Map<String, Object> given) throws IOException {
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
}
