package org.contactcenter.speed;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
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

/**
 * The model of a center: open every day from 8 to 20, with one room for one family, one supervisor
 * and one coordinator. Its copies have more of them.
 */
final class House {
  static final ZoneId ZONE = ZoneId.of("Europe/Sofia");
  static final String SUPERVISOR = "speed-supervisor";
  static final String COORDINATOR = "speed-coordinator";

  /** Long enough ago for all that a copied family did in a center's archive. */
  private static final LocalDate OPENS_ON = LocalDate.of(1980, 1, 7);

  private static final List<WeeklyHours> WEEK =
      Stream.of(DayOfWeek.values())
          .map(day -> new WeeklyHours(day, LocalTime.of(8, 0), LocalTime.of(20, 0)))
          .toList();

  private final Features features;
  private final User admin;

  /** Founds it, with nobody in it but its administrator. */
  House(Features features) {
    this.features = features;
    var id = UUID.randomUUID();
    features.center.centers().found(new Scope(id, id), center(id));
    var members = features.identity.members();
    var first =
        members.addFirst(
            new Scope(id, id),
            "speed-admin",
            members.hashed(Studio.PASSWORD),
            member("admin", Role.ADMIN));
    admin = new User(first, "admin", first, id, Set.of(Role.ADMIN), Optional.empty(), "127.0.0.1");
    features.center.centers().open(admin, version -> {}, WEEK, Settlement.none());
  }

  private static Center center(UUID id) {
    return new Center(
        id,
        "Център",
        "ул. Роза 1",
        "+359 38 000000",
        "center@example.org",
        ZONE,
        List.of(Language.BG, Language.EN),
        OPENS_ON,
        Settings.DEFAULT,
        1);
  }

  UUID court() {
    return features.center.courts().add(admin, "Районен съд");
  }

  UUID site() {
    return features.center.rooms().addSite(admin, "Главна сграда", "ул. Роза 1");
  }

  UUID room(UUID site) {
    var room = new Room(UUID.randomUUID(), admin.centerId(), site, "Стая", 1, List.of(), true, 1);
    return features.center.rooms().add(admin, room);
  }

  UUID supervisor() {
    return add(SUPERVISOR, Role.SUPERVISOR);
  }

  UUID coordinator() {
    return add(COORDINATOR, Role.COORDINATOR);
  }

  private UUID add(String name, Role role) {
    return features.identity.members().add(admin, name, Studio.PASSWORD, member(name, role));
  }

  private static Member.Edit member(String name, Role role) {
    return new Member.Edit(name, List.of(role), Optional.empty(), List.of("bg"), false);
  }
}
