package org.contactcenter.demo;

import static org.contactcenter.core.Role.ADMIN;
import static org.contactcenter.core.Role.CASE_WORKER;
import static org.contactcenter.core.Role.COORDINATOR;
import static org.contactcenter.core.Role.SUPERVISOR;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.Features;
import org.contactcenter.center.WeeklyHours;
import org.contactcenter.demo.Cast.Part;
import org.contactcenter.demo.Founder.Place;
import org.contactcenter.identity.Members.Hashed;

/** A second, smaller center, which shares a member of staff with the first. */
final class Kardzhali {
  static final String COURT = "Районен съд Кърджали";

  /** Who may sign in here, beside those of the first center. */
  static final List<String> USERNAMES = List.of("admin.b", "coordinator.b", "worker.b");

  private static final Place PLACE =
      new Place(
          "Център за контакт Кърджали",
          "ул. „Примерна“ 2, 6600 Кърджали",
          "+359 361 00000",
          "kardzhali@example.org");

  private Kardzhali() {}

  /** {@code shared} works in the first center already. */
  static Cast found(Features features, Days days, Hashed password, UUID shared) {
    var admin = new Part("admin.b", "Стефка Илчева", ADMIN, "bg");
    var founder = Founder.found(features, PLACE, days.day(Days.OPENING), admin, password);
    founder.room(founder.site("Къщата", PLACE.address()), "Стаята", 2, "играчки");
    founder.open(Stream.of(DayOfWeek.values()).map(Kardzhali::hours).toList());
    founder.court(COURT);
    founder.enter(new Part("coordinator.b", "Юлия Ходжова", COORDINATOR, "bg"));
    founder.enter(new Part("worker.b", "Фикрет Салиев", CASE_WORKER, "bg", "tr"));
    founder.join(
        shared,
        new Part(
            "worker2",
            "Емине Ахмедова",
            List.of(CASE_WORKER, SUPERVISOR),
            Optional.empty(),
            List.of("bg", "tr", "en")));
    return founder.cast(COURT);
  }

  private static WeeklyHours hours(DayOfWeek day) {
    return new WeeklyHours(day, LocalTime.of(10, 0), LocalTime.of(17, 0));
  }
}
