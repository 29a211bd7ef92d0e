package org.contactcenter.visit.term;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.casefile.order.CourtOrder;
import org.contactcenter.casefile.order.OrderBook;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.center.Settings.Separation;
import org.contactcenter.core.Interval;
import org.contactcenter.party.NameKey;
import org.contactcenter.party.PartyRole;
import org.contactcenter.referral.OrderTerms;
import org.contactcenter.referral.TermsFixture;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.claim.Party;
import org.contactcenter.visit.rule.Attempt;
import org.contactcenter.visit.timetable.Timetable;

/** A family with two children, a father who comes and a grandmother who may; their orders. */
final class OrderFixture {
  static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
  static final UUID CASE = UUID.randomUUID();
  static final UUID ANNA = UUID.randomUUID();
  static final UUID BORIS = UUID.randomUUID();
  static final UUID MOTHER = UUID.randomUUID();
  static final UUID FATHER = UUID.randomUUID();
  static final UUID GRANDMOTHER = UUID.randomUUID();
  static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

  private OrderFixture() {}

  /** An order for all children without an end. */
  static CourtOrder anOrder(TermsFixture terms) {
    return anOrder(terms.terms(), LONG_AGO, Optional.empty(), List.of());
  }

  static CourtOrder anOrder(
      OrderTerms terms, LocalDate from, Optional<LocalDate> until, List<UUID> children) {
    return new CourtOrder.Text(
            UUID.randomUUID(), "12/2026", "1", from, Optional.of(from), until, terms, children)
        .entered(CASE, Instant.EPOCH);
  }

  static OrderRule rule(List<CourtOrder> orders, Contact... contacts) {
    return rule(SOFIA, orders, List.of(contacts));
  }

  static OrderRule rule(ZoneId zone, List<CourtOrder> orders, List<Contact> contacts) {
    return new OrderRule(new OrderBook(orders), guests(), new Tally(zone, contacts));
  }

  static Guests guests() {
    return new Guests(
        List.of(
            role(ANNA, PartyRole.CHILD),
            role(BORIS, PartyRole.CHILD),
            role(MOTHER, PartyRole.RESIDENTIAL_PARENT),
            role(FATHER, PartyRole.VISITING_PARENT),
            role(GRANDMOTHER, PartyRole.AUTHORIZED_PERSON)),
        Map.of(
            FATHER, NameKey.of("Румен", "Янков"),
            GRANDMOTHER, NameKey.of("Станка Петрова", "Жекова")));
  }

  private static CaseParty role(UUID person, PartyRole role) {
    return new CaseParty(UUID.randomUUID(), CASE, person, role, LONG_AGO, Optional.empty());
  }

  /** A supervised hour of the father with both children. */
  static Attempt hour(LocalDate day, String time) {
    return attempt(VisitType.SUPERVISED, day, time, 60, Set.of(ANNA, BORIS), Set.of(FATHER));
  }

  static Attempt attempt(
      VisitType type,
      LocalDate day,
      String time,
      int minutes,
      Set<UUID> children,
      Set<UUID> visitors) {
    var start = LocalDateTime.of(day, LocalTime.parse(time)).atZone(SOFIA).toInstant();
    return attempt(
        SOFIA, type, Interval.of(start, Duration.ofMinutes(minutes)), children, visitors);
  }

  static Attempt attempt(
      ZoneId zone, VisitType type, Interval time, Set<UUID> children, Set<UUID> visitors) {
    var day = LocalDate.ofInstant(time.start(), zone);
    var party = new Party(CASE, children, Set.of(MOTHER), visitors);
    return new Attempt(
        type, party, new Timetable(time, List.of(), Separation.BUILDING), day, Optional.empty());
  }

  /** The same for a visit that would move there. */
  static Attempt moving(Contact contact, Attempt to) {
    return new Attempt(
        to.type(), to.party(), to.timetable(), to.day(), Optional.of(contact.visitId()));
  }

  /** The visit once it is booked. */
  static Contact booked(Attempt attempt) {
    return new Contact(
        UUID.randomUUID(),
        attempt.caseId(),
        attempt.type(),
        attempt.isReturn(),
        attempt.time(),
        List.copyOf(attempt.party().children()),
        List.copyOf(attempt.party().visiting()));
  }

  /** The same in another case. */
  static Contact elsewhere(Contact contact, UUID visitor) {
    return new Contact(
        contact.visitId(),
        UUID.randomUUID(),
        contact.type(),
        contact.isReturn(),
        contact.time(),
        contact.children(),
        List.of(visitor));
  }
}
