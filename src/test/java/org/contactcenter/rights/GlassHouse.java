package org.contactcenter.rights;

import static org.contactcenter.casefile.CaseFixture.ok;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.core.Role;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.TestClock;

/**
 * Two centers of an application of their own, with a user of every role in each, and families of
 * every relation to the users of the first: {@code mine} is the case worker's, its visit of today
 * is accompanied by the supervisor, its court is the liaison's; {@code other} is none of these; and
 * {@code foreign} is the second center's. Sentinels stand in every field.
 */
final class GlassHouse {
  final TestCenter center;
  final Sentinels sentinels = new Sentinels();
  final House first;
  final House second;
  final PlantedFamily mine;
  final PlantedFamily other;
  final PlantedFamily foreign;

  /** One center: its users by role, and its two courts. */
  record House(UUID id, Map<Role, String> users, Map<Role, UUID> ids, UUID court, UUID otherCourt) {
    String user(Role role) {
      return users.get(role);
    }

    UUID id(Role role) {
      return ids.get(role);
    }
  }

  GlassHouse(String name) {
    center = TestCenter.beside(name);
    first = first();
    second = second();
    becomeOfAge();
    var stranger = new Crew(first, "worker2", "supervisor2", first.otherCourt());
    other = family("other", stranger);
    foreign = family("foreign", Crew.of(second));
    center.time().advance(Duration.ofDays(1));
    mine = family("mine", Crew.of(first));
  }

  /** What was declined years ago is due to be anonymised, in both centers. */
  private void becomeOfAge() {
    center.time().set(TestClock.START.minus(Duration.ofDays(1000)));
    for (var house : List.of(first, second)) {
      var crew = Crew.of(house);
      ok(as(house, Role.ADMIN).replace("/settings/retention", Map.of("referralYears", 1)), 200);
      for (int i = 0; i < 4; i++) {
        new FamilyPlanter(this, house.equals(first) ? "mine" : "foreign", crew).plantLongAgo();
      }
    }
    center.time().reset();
    center.program().retention.daily().run();
  }

  /** Who of a house has to do with a family. */
  record Crew(House house, String worker, String supervisor, UUID court) {
    static Crew of(House house) {
      return new Crew(
          house, house.user(Role.CASE_WORKER), house.user(Role.SUPERVISOR), house.court());
    }
  }

  /** A client of the user of that role. */
  Api as(House house, Role role) {
    return center.by(house.user(role));
  }

  private PlantedFamily family(String name, Crew crew) {
    return new FamilyPlanter(this, name, crew).plant();
  }

  private House first() {
    var admin = center.by("admin");
    var otherCourt = ok(admin.post("/courts", Map.of("name", "Районен съд Димитровград")), 201);
    addUser(admin, "liaison2", Role.COURT_LIAISON, Map.of("courtId", otherCourt.id()));
    return house(
        Map.of(
            Role.ADMIN, "admin",
            Role.COORDINATOR, "coordinator",
            Role.CASE_WORKER, "worker",
            Role.SUPERVISOR, "supervisor",
            Role.FRONT_DESK, "frontdesk",
            Role.COURT_LIAISON, "liaison",
            Role.AUDITOR, "auditor",
            Role.NETWORK, "network"),
        center.founded().court(),
        otherCourt.id());
  }

  private House second() {
    var admin = center.by("admin.b");
    var court = ok(admin.post("/courts", Map.of("name", "Kauno apylinkės teismas")), 201).id();
    addUser(admin, "supervisor.b", Role.SUPERVISOR, Map.of());
    addUser(admin, "frontdesk.b", Role.FRONT_DESK, Map.of());
    addUser(admin, "liaison.b", Role.COURT_LIAISON, Map.of("courtId", court));
    addUser(admin, "auditor.b", Role.AUDITOR, Map.of());
    addUser(admin, "network.b", Role.NETWORK, Map.of());
    return house(
        Map.of(
            Role.ADMIN, "admin.b",
            Role.COORDINATOR, "coordinator.b",
            Role.CASE_WORKER, "worker.b",
            Role.SUPERVISOR, "supervisor.b",
            Role.FRONT_DESK, "frontdesk.b",
            Role.COURT_LIAISON, "liaison.b",
            Role.AUDITOR, "auditor.b",
            Role.NETWORK, "network.b"),
        court,
        court);
  }

  private House house(Map<Role, String> users, UUID court, UUID otherCourt) {
    var ids = new EnumMap<Role, UUID>(Role.class);
    users.forEach((role, name) -> ids.put(role, me(name, "/user/id")));
    return new House(me(users.get(Role.ADMIN), "/center/id"), users, ids, court, otherCourt);
  }

  UUID me(String username, String pointer) {
    return UUID.fromString(center.by(username).get("/me").body().at(pointer).asText());
  }

  /** Makes an account; its password is that of every test. */
  UUID addUser(Api admin, String name, Role role, Map<String, ?> more) {
    var body = new HashMap<String, Object>(more);
    body.put("username", name);
    body.put("password", TestCenter.PASSWORD);
    body.put("displayName", name);
    body.put("roles", List.of(role));
    return ok(admin.post("/users", body), 201).id();
  }

  /** Makes an account that nobody signs in to. */
  UUID bystander(Api admin) {
    var name = "by" + UUID.randomUUID();
    var body = Map.of("username", name, "displayName", name, "roles", List.of(Role.FRONT_DESK));
    return ok(admin.post("/users", body), 201).id();
  }
}
