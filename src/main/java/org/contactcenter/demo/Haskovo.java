package org.contactcenter.demo;

import static org.contactcenter.core.Role.ADMIN;
import static org.contactcenter.core.Role.AUDITOR;
import static org.contactcenter.core.Role.CASE_WORKER;
import static org.contactcenter.core.Role.COORDINATOR;
import static org.contactcenter.core.Role.FRONT_DESK;
import static org.contactcenter.core.Role.NETWORK;
import static org.contactcenter.core.Role.SUPERVISOR;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.Features;
import org.contactcenter.center.WeeklyHours;
import org.contactcenter.core.User;
import org.contactcenter.demo.Cast.Part;
import org.contactcenter.demo.Founder.Place;
import org.contactcenter.hit.Settlement;
import org.contactcenter.identity.Members.Hashed;

/** The first center: two rooms, a handful of staff, families who speak two languages and more. */
final class Haskovo {
  static final String COURT = "Районен съд Хасково";

  /** Who may sign in here. */
  static final List<String> USERNAMES =
      List.of(
          "admin",
          "coordinator",
          "worker",
          "worker2",
          "supervisor",
          "supervisor2",
          "supervisor3",
          "frontdesk",
          "liaison",
          "auditor",
          "network");

  private static final Place PLACE =
      new Place(
          "Център за контакт Хасково",
          "ул. „Примерна“ 1, 6300 Хасково",
          "+359 38 000 000",
          "haskovo@example.org");

  private static final LocalTime OPENS = LocalTime.of(9, 0);

  private Haskovo() {}

  static Cast found(Features features, Days days, Hashed password) {
    var admin = new Part("admin", "Нели Стоилова", ADMIN, "bg", "en");
    var founder = Founder.found(features, PLACE, days.day(Days.OPENING), admin, password);
    furnish(founder);
    enterStaff(founder);
    founder.enterLiaison("liaison", "Ивелина Господинова", founder.court(COURT));
    founder.court("Районен съд Димитровград");
    founder.court("Районен съд Свиленград");
    var cast = founder.cast(COURT);
    planStaffTime(features, founder.admin(), cast, days);
    return cast;
  }

  private static void furnish(Founder founder) {
    var site = founder.site("Къщата", PLACE.address());
    founder.room(site, "Слънчева стая", 1, "играчки", "видеовръзка");
    founder.room(site, "Голяма стая", 3, "играчки", "кухненски кът", "достъпна среда");
    founder.open(Stream.of(DayOfWeek.values()).map(Haskovo::hours).toList());
  }

  /** Open late during the week, and at the weekend too. */
  static WeeklyHours hours(DayOfWeek day) {
    var weekend = day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    return new WeeklyHours(day, OPENS, LocalTime.of(weekend ? 17 : 19, 0));
  }

  private static void enterStaff(Founder founder) {
    Stream.of(
            new Part("coordinator", "Мария Ангелова", COORDINATOR, "bg", "en"),
            new Part("worker", "Росица Димова", CASE_WORKER, "bg"),
            new Part("worker2", "Емине Ахмедова", CASE_WORKER, "bg", "tr", "en"),
            new Part("supervisor", "Петър Желев", SUPERVISOR, "bg", "en"),
            new Part("supervisor2", "Севгюл Мехмедова", SUPERVISOR, "bg", "tr"),
            new Part("supervisor3", "Христо Ангелов", SUPERVISOR, "bg", "rom", "en"),
            new Part("frontdesk", "Таня Колева", FRONT_DESK, "bg", "tr"),
            new Part("auditor", "Калин Русев", AUDITOR, "bg"),
            new Part("network", "Дарина Михова", NETWORK, "bg", "en"))
        .forEach(founder::enter);
  }

  /** When the center is closed, and when its staff work or are away. */
  private static void planStaffTime(Features features, User admin, Cast cast, Days days) {
    var holiday = Holidays.firstAfter(days.today());
    features.center.centers().close(admin, holiday.getKey(), holiday.getValue(), Settlement.none());
    var training = days.day(19);
    if (!training.equals(holiday.getKey())) {
      features.center.centers().close(admin, training, "Обучение на екипа", Settlement.none());
    }
    var staff = features.center.staff();
    staff.work(admin, cast.id("supervisor3"), version -> {}, supervisorsWeek(), Settlement.none());
    staff.away(admin, cast.id("supervisor"), days.day(12), days.day(16), Settlement.none());
  }

  /** One of the supervisors works part of the day. */
  private static List<WeeklyHours> supervisorsWeek() {
    return Stream.of(DayOfWeek.values())
        .map(day -> new WeeklyHours(day, LocalTime.of(9, 30), hours(day).closes()))
        .toList();
  }
}
