package org.contactcenter.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.Features;
import org.contactcenter.center.Center;
import org.contactcenter.center.Room;
import org.contactcenter.center.Settings;
import org.contactcenter.center.WeeklyHours;
import org.contactcenter.core.Language;
import org.contactcenter.core.Role;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.hit.Settlement;
import org.contactcenter.identity.Member;
import org.contactcenter.identity.Members;
import org.contactcenter.identity.password.PasswordHash;

/** What the two test centers were founded with: their ids, their users' and their rooms'. */
public record Founding(
    UUID centerA, UUID centerB, UUID court, List<UUID> rooms, Map<String, UUID> users) {

  /** To make it takes as long as to guess it: once is enough. */
  private static final Members.Hashed PASSWORD =
      new Members.Hashed(PasswordHash.of(TestCenter.PASSWORD));

  /** Open every day from 08:00 to 20:00. */
  private static final List<WeeklyHours> WEEK =
      Stream.of(DayOfWeek.values())
          .map(day -> new WeeklyHours(day, LocalTime.of(8, 0), LocalTime.of(20, 0)))
          .toList();

  static Founding of(Features features) {
    var users = new HashMap<String, UUID>();
    var a = found(features, "Център Хасково", "Europe/Sofia", Language.BG);
    var adminA = admin(features, a, "admin", users);
    var court = features.center.courts().add(adminA, "Районен съд Хасково");
    staffA(features, adminA, court, users);
    var rooms = rooms(features, adminA, "Синя стая", "Жълта стая");
    var b = found(features, "Vilniaus centras", "Europe/Vilnius", Language.LT);
    var adminB = admin(features, b, "admin.b", users);
    rooms(features, adminB, "Žalias kambarys");
    features.center.courts().add(adminB, "Vilniaus apylinkės teismas");
    add(features, adminB, users, "coordinator.b", Role.COORDINATOR);
    add(features, adminB, users, "worker.b", Role.CASE_WORKER);
    features
        .identity
        .members()
        .join(adminB.scope(), users.get("worker2"), edit("worker2", Role.CASE_WORKER));
    return new Founding(a, b, court, rooms, Map.copyOf(users));
  }

  private static UUID found(Features features, String name, String zone, Language language) {
    var id = UUID.randomUUID();
    var center =
        new Center(
            id,
            name,
            "ул. Тестова 1",
            "+359 38 000000",
            "center@example.org",
            ZoneId.of(zone),
            List.of(language, Language.EN),
            LocalDate.of(2026, 1, 5),
            Settings.DEFAULT,
            1);
    features.center.centers().found(new Scope(id, id), center);
    return id;
  }

  private static User admin(Features features, UUID center, String name, Map<String, UUID> users) {
    var members = features.identity.members();
    var id = members.addFirst(new Scope(center, center), name, PASSWORD, edit(name, Role.ADMIN));
    users.put(name, id);
    var admin = new User(id, name, id, center, Set.of(Role.ADMIN), Optional.empty(), "127.0.0.1");
    features.center.centers().open(admin, version -> {}, WEEK, Settlement.none());
    return admin;
  }

  private static void staffA(Features features, User admin, UUID court, Map<String, UUID> users) {
    add(features, admin, users, "coordinator", Role.COORDINATOR);
    add(features, admin, users, "worker", Role.CASE_WORKER);
    add(features, admin, users, "worker2", Role.CASE_WORKER);
    for (var supervisor : List.of("supervisor", "supervisor2", "supervisor3")) {
      add(features, admin, users, supervisor, Role.SUPERVISOR);
    }
    add(features, admin, users, "frontdesk", Role.FRONT_DESK);
    add(features, admin, users, "auditor", Role.AUDITOR);
    add(features, admin, users, "network", Role.NETWORK);
    var liaison =
        new Member.Edit(
            "liaison", List.of(Role.COURT_LIAISON), Optional.of(court), List.of("bg"), false);
    users.put("liaison", features.identity.members().add(admin, "liaison", PASSWORD, liaison));
  }

  private static List<UUID> rooms(Features features, User admin, String... names) {
    var site = features.center.rooms().addSite(admin, "Главна сграда", "ул. Тестова 1");
    return Stream.of(names)
        .map(
            name ->
                features
                    .center
                    .rooms()
                    .add(
                        admin,
                        new Room(
                            UUID.randomUUID(),
                            admin.centerId(),
                            site,
                            name,
                            3,
                            List.of(),
                            true,
                            1)))
        .toList();
  }

  private static void add(
      Features features, User admin, Map<String, UUID> users, String name, Role role) {
    users.put(name, features.identity.members().add(admin, name, PASSWORD, edit(name, role)));
  }

  private static Member.Edit edit(String name, Role role) {
    return new Member.Edit(name, List.of(role), Optional.empty(), List.of("bg"), false);
  }
}
