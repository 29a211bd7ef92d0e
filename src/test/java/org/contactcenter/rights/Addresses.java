package org.contactcenter.rights;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.contactcenter.core.Role;
import org.contactcenter.rights.GlassHouse.House;
import org.contactcenter.testing.Api;

/**
 * Every address that a path of the API has among the records of a family: each id it may hold is
 * sought in the list that stands before it. Where there is none, every id ever met is tried, so
 * that a new kind of record is reached without anyone saying how.
 */
final class Addresses {
  private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final int OF_A_LIST = 4;
  private static final int OF_ALL = 30;

  private final List<Api> readers;
  private final Map<String, List<UUID>> roots;
  private final Map<String, Set<String>> lists = new HashMap<>();

  Addresses(GlassHouse glass, House house, PlantedFamily family) {
    readers =
        Stream.of(Role.COORDINATOR, Role.CASE_WORKER, Role.SUPERVISOR, Role.ADMIN, Role.AUDITOR)
            .map(role -> glass.as(house, role))
            .toList();
    roots =
        Map.of(
            "/cases", List.of(family.caseId(), family.closed(), family.spare()),
            "/visits", List.of(family.visit(), family.visitAhead()),
            "/incidents", List.of(family.incident()),
            "/reports", List.of(family.report()),
            "/referrals", List.of(family.referral(), family.pending(), family.declined()),
            "/people", List.of(family.child(), family.mother(), family.father()));
  }

  List<String> of(String template) {
    return template.contains("{") ? filled("", template) : List.of(template);
  }

  private List<String> filled(String done, String rest) {
    int open = rest.indexOf('{');
    if (open < 0) {
      return List.of(done + rest);
    }
    var list = done + rest.substring(0, open - 1);
    var all = new ArrayList<String>();
    for (var id : ids(list)) {
      all.addAll(filled(list + "/" + id, rest.substring(rest.indexOf('}') + 1)));
    }
    return all;
  }

  private Set<String> ids(String list) {
    return lists.computeIfAbsent(
        list,
        path -> {
          if (roots.containsKey(path)) {
            return new LinkedHashSet<>(roots.get(path).stream().map(UUID::toString).toList());
          }
          return listed(path).orElseGet(this::everyIdMet);
        });
  }

  /** What stands in the list, a few of many; nothing where there is no such list. */
  private Optional<Set<String>> listed(String path) {
    var found = new LinkedHashSet<String>();
    boolean isList = false;
    for (var reader : readers) {
      var answer = reader.get(path);
      isList |= answer.status() == 200;
      var body = answer.body();
      var list = body.has("copies") ? "copies" : "items";
      var items = body.has(list) ? body.path(list) : body;
      items.forEach(item -> ifId(item.path("id").asText(), found, OF_A_LIST));
    }
    return isList ? Optional.of(found) : Optional.empty();
  }

  private static void ifId(String text, Set<String> found, int atMost) {
    if (UUIDS.matcher(text).matches() && found.size() < atMost) {
      found.add(text);
    }
  }

  private Set<String> everyIdMet() {
    var met = new LinkedHashSet<String>();
    roots.forEach(
        (list, ids) ->
            ids.forEach(
                id -> {
                  met.add(id.toString());
                  var body = readers.get(0).get(list + "/" + id).body().toString();
                  UUIDS.matcher(body).results().forEach(match -> ifId(match.group(), met, OF_ALL));
                }));
    return met;
  }
}
