package org.contactcenter.visit;

import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseModule;
import org.contactcenter.center.CenterModule;
import org.contactcenter.consent.Consents;
import org.contactcenter.identity.Members;
import org.contactcenter.party.People;
import org.contactcenter.party.copy.PersonalRecords;
import org.contactcenter.visit.attendance.Apart;
import org.contactcenter.visit.attendance.Arrivals;
import org.contactcenter.visit.attendance.AttendanceBook;
import org.contactcenter.visit.attendance.Callers;
import org.contactcenter.visit.attendance.NoShows;
import org.contactcenter.visit.booking.BookingModule;
import org.contactcenter.visit.booking.Bookings;
import org.contactcenter.visit.booking.Proceedings;
import org.contactcenter.visit.booking.Visits;
import org.contactcenter.visit.claim.ClaimBook;
import org.contactcenter.visit.exchange.Exchanges;
import org.contactcenter.visit.hit.HitModule;
import org.contactcenter.visit.move.MoveModule;
import org.contactcenter.visit.move.Moves;
import org.contactcenter.visit.plan.PlanModule;
import org.contactcenter.visit.reliability.ReliabilityModule;
import org.contactcenter.visit.restriction.RestrictionModule;
import org.contactcenter.visit.slot.SlotModule;
import org.contactcenter.visit.term.TermModule;

/** Assembles visits: their slots, booking, course and attendance. */
public final class VisitModule {
  private final ClaimBook claims;
  private final SlotModule slot;
  private final BookingModule booking;
  private final PlanModule plan;
  private final PersonalVisits personal;
  private final AttendanceBook attendance;
  private final Arrivals arrivals;
  private final NoShows noShows;
  private final VisitParts parts;
  private final List<Object> resources;

  public VisitModule(
      CaseModule cases, CenterModule center, Members members, People people, Consents consents) {
    var ground = cases.parts().ground();
    var time = cases.parts().time();
    claims = new ClaimBook(ground.jdbi(), ground.transactions());
    slot = new SlotModule(cases, center, members, people, claims);
    var term = new TermModule(cases, center, people, slot);
    personal = new PersonalVisits(ground.jdbi());
    var calendar = center.takings().calendar();
    booking = new BookingModule(cases, slot, claims, calendar, term.desk());
    parts = new VisitParts(slot, booking);
    var hit = new HitModule(cases.parts(), center, consents, slot, booking);
    center.takings().connect(hit.keeper());
    var move = new MoveModule(booking, calendar, ground.transactions());
    var restriction = new RestrictionModule(cases, center, slot, booking);
    attendance = new AttendanceBook(ground.jdbi(), time, ground.transactions(), ground.audit());
    arrivals = arrivals(center, slot, term);
    noShows = new NoShows(booking.visits(), attendance, slot.families(), center.centers(), time);
    var views = views(center, people, cases, term);
    plan = new PlanModule(cases, center, slot.outlooks(), booking.bookings(), claims);
    var below = below(restriction, hit, move, term);
    resources = Stream.concat(below, own(cases, center, views, move.moves())).toList();
  }

  /** The inner parts, for what builds on them. */
  public VisitParts parts() {
    return parts;
  }

  /** The door to visits. */
  public Visits visits() {
    return booking.visits();
  }

  public Bookings bookings() {
    return booking.bookings();
  }

  /** Books what comes in writing by another way than HTTP. */
  public WrittenVisits written() {
    return new WrittenVisits(new Exchanges(booking.bookings(), booking.visits()));
  }

  /** What visits take, for who looks at all of them. */
  public ClaimBook claims() {
    return claims;
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

  /** The recurring visits of cases. */
  public PlanModule plan() {
    return plan;
  }

  /** Visits a person took part in, and their own comings and goings. */
  public List<PersonalRecords> personal() {
    return personal.all();
  }

  public List<Object> resources() {
    return resources;
  }

  private VisitViews views(CenterModule center, People people, CaseModule cases, TermModule term) {
    var families = parts.slot().families();
    var sources =
        new VisitViews.Sources(attendance, families, people, center, term.desk(), cases.cases());
    return new VisitViews(booking.visits(), sources, cases.parts().ground().transactions());
  }

  private Arrivals arrivals(CenterModule center, SlotModule slot, TermModule term) {
    var apart = new Apart(slot.apart().rifts(), center.rooms());
    var callers = new Callers(slot.families(), term.rules());
    return new Arrivals(booking.visits(), attendance, callers, apart, booking.moments());
  }

  private Stream<Object> own(CaseModule cases, CenterModule center, VisitViews views, Moves moves) {
    var creations = cases.parts().ground().creations();
    var exchanges = new Exchanges(booking.bookings(), booking.visits());
    var visits =
        Stream.of(
            new VisitResource(exchanges, booking.visits(), views, creations, moves),
            new VisitVerbResource(booking.proceedings(), arrivals, noShows, views));
    return Stream.concat(visits, new ReliabilityModule(cases, center).resources().stream());
  }

  private Stream<Object> below(
      RestrictionModule restriction, HitModule hit, MoveModule move, TermModule term) {
    return Stream.of(
            slot.resources(),
            restriction.resources(),
            hit.resources(),
            move.resources(),
            plan.resources(),
            term.resources())
        .flatMap(List::stream);
  }
}
