package org.contactcenter.transfer.imports.row;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Violation;

/**
 * A row as the request that it stands for.
 *
 * @param values of the fields that the row says something of
 */
public record RowRequest(Map<String, JsonNode> values) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Which parts of a row go into which list of the request, in its order. */
  private static final Map<String, List<String>> LISTS =
      Map.of(
          "children", List.of("child1", "child2", "child3"),
          "adults", List.of("resident", "visiting", "visiting2"));

  private static final String RESIDENT = "resident";

  /** The row's values. Throws a {@link Problem} that names every cell that cannot be read. */
  public static RowRequest of(Kind kind, Mapping mapping, Map<String, String> row, House house) {
    var reader = new CellReader(house);
    var values = new LinkedHashMap<String, JsonNode>();
    var broken = new ArrayList<Violation>();
    for (var source : mapping.fields()) {
      var field = kind.field(source.field()).orElseThrow();
      try {
        var text = said(source, row);
        text.ifPresent(said -> values.put(field.name(), reader.read(field, source, said)));
        if (text.isEmpty() && field.required()) {
          broken.add(new Violation(field.name(), "required", List.of()));
        }
      } catch (Problem unreadable) {
        broken.addAll(unreadable.violations());
      }
    }
    if (!broken.isEmpty()) {
      throw Problem.rules("invalid", broken);
    }
    return new RowRequest(values);
  }

  private static Optional<String> said(Mapping.Source source, Map<String, String> row) {
    var cell = source.column().map(row::get).filter(text -> !text.isBlank());
    return cell.map(text -> meaning(source, text)).or(source::otherwise);
  }

  private static String meaning(Mapping.Source source, String text) {
    return source.values().orElse(Map.of()).entrySet().stream()
        .filter(word -> House.folded(word.getKey()).equals(House.folded(text)))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(text);
  }

  public Optional<String> text(String field) {
    return Optional.ofNullable(values.get(field)).map(JsonNode::asText);
  }

  /** As the API takes a referral; what is only the row's own is left out. */
  public ObjectNode referral() {
    var body = JSON.objectNode();
    values.forEach((name, value) -> put(body, name, value));
    LISTS.forEach((list, parts) -> body.set(list, list(parts)));
    return body;
  }

  private static void put(ObjectNode body, String name, JsonNode value) {
    var parts = name.split("\\.", -1);
    if (parts.length == 1) {
      if (!name.equals(Field.KEY) && !name.equals(FieldsOfReferral.WORKER)) {
        body.set(name, value);
      }
    } else if (LISTS.values().stream().noneMatch(each -> each.contains(parts[0]))) {
      body.withObject("/" + parts[0]).set(parts[1], value);
    }
  }

  private JsonNode list(List<String> parts) {
    var list = JSON.arrayNode();
    said(parts).forEach(part -> list.add(person(part)));
    return list;
  }

  /** The parts of which the row says anything. */
  private List<String> said(List<String> parts) {
    return parts.stream()
        .filter(part -> values.keySet().stream().anyMatch(name -> isNamed(part, name)))
        .toList();
  }

  private static boolean isNamed(String part, String name) {
    return name.startsWith(part + ".") && !name.endsWith(".role") && !name.endsWith("Confidential");
  }

  private ObjectNode person(String part) {
    var person = JSON.objectNode();
    if (!part.startsWith("child")) {
      person.put("role", part.equals(RESIDENT) ? "RESIDENTIAL_PARENT" : "VISITING_PARENT");
    }
    values.forEach(
        (name, value) -> {
          if (name.startsWith(part + ".")) {
            person.set(name.substring(part.length() + 1), value);
          }
        });
    return person;
  }

  /** Which field of the mapping a part of the request came from, such as {@code children[0].x}. */
  public String fieldOf(String path) {
    for (var list : LISTS.entrySet()) {
      var start = list.getKey() + "[";
      int end = path.indexOf(']');
      if (path.startsWith(start) && end > 0) {
        int index = Integer.parseInt(path.substring(start.length(), end));
        var said = said(list.getValue());
        return index < said.size() ? said.get(index) + path.substring(end + 1) : path;
      }
    }
    return path.equals("caseId") ? "caseNumber" : path;
  }
}
