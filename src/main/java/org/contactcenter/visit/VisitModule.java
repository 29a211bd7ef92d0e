package org.contactcenter.visit;

import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseModule;
import org.contactcenter.center.CenterModule;
import org.contactcenter.identity.Members;
import org.contactcenter.party.People;
import org.contactcenter.party.copy.PersonalRecords;
import org.contactcenter.visit.attendance.Apart;
import org.contactcenter.visit.attendance.Arrivals;
import org.contactcenter.visit.attendance.AttendanceBook;
import org.contactcenter.visit.attendance.NoShows;
import org.contactcenter.visit.booking.BookingModule;
import org.contactcenter.visit.booking.Bookings;
import org.contactcenter.visit.booking.Proceedings;
import org.contactcenter.visit.booking.Visits;
import org.contactcenter.visit.claim.ClaimBook;
import org.contactcenter.visit.slot.SlotModule;

/** Assembles visits: their slots, booking, course and attendance. */
public final class VisitModule {
  private final BookingModule booking;
  private final PersonalVisits personal;
  private final AttendanceBook attendance;
  private final Arrivals arrivals;
  private final NoShows noShows;
  private final List<Object> resources;

  public VisitModule(CaseModule cases, CenterModule center, Members members, People people) {
    var ground = cases.parts().ground();
    var time = cases.parts().time();
    var claims = new ClaimBook(ground.jdbi(), ground.transactions());
    var slot = new SlotModule(cases, center, members, people, claims);
    personal = new PersonalVisits(ground.jdbi());
    booking = new BookingModule(cases, slot, claims);
    attendance = new AttendanceBook(ground.jdbi(), time, ground.transactions(), ground.audit());
    var apart = new Apart(cases.parts().parties(), center.rooms());
    arrivals =
        new Arrivals(booking.visits(), attendance, slot.families(), apart, booking.moments());
    noShows = new NoShows(booking.visits(), attendance, slot.families(), center.centers(), time);
    var views =
        new VisitViews(booking.visits(), attendance, slot.families(), people, center.centers());
    resources = Stream.concat(slot.resources().stream(), resources(cases, views)).toList();
  }

  /** The door to visits. */
  public Visits visits() {
    return booking.visits();
  }

  public Bookings bookings() {
    return booking.bookings();
  }

  public Proceedings proceedings() {
    return booking.proceedings();
  }

  public AttendanceBook attendance() {
    return attendance;
  }

  public Arrivals arrivals() {
    return arrivals;
  }

  public NoShows noShows() {
    return noShows;
  }

  /** Visits a person took part in, and their own comings and goings. */
  public List<PersonalRecords> personal() {
    return personal.all();
  }

  public List<Object> resources() {
    return resources;
  }

  private Stream<Object> resources(CaseModule cases, VisitViews views) {
    return Stream.of(
        new VisitResource(
            booking.bookings(), booking.visits(), views, cases.parts().ground().creations()),
        new VisitVerbResource(booking.proceedings(), arrivals, noShows, views));
  }
}
