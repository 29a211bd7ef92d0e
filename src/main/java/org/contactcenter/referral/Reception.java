package org.contactcenter.referral;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.party.People;
import org.contactcenter.party.Person;
import org.contactcenter.referral.NewReferral.NewOrder;

/** Taking a request in: the rules, the people it names, and the referral it becomes. */
public final class Reception {
  private final ReferralDao dao;
  private final House house;
  private final People people;
  private final Transactions transactions;
  private final AuditTrail audit;

  Reception(Ground ground, House house, People people) {
    this.dao = ground.jdbi().onDemand(ReferralDao.class);
    this.house = house;
    this.people = people;
    this.transactions = ground.transactions();
    this.audit = ground.audit();
  }

  /** Answers the referral's id. Throws a {@link Problem} that names the field against a rule. */
  public UUID receive(User user, NewReferral request) {
    if (ReferralAccess.isForCourt(user)) {
      RequestRules.requireForCourt(request);
    }
    return take(user, request);
  }

  /** The same, whoever brings it: at a public door, where there are no rights to ask for. */
  UUID take(User user, NewReferral request) {
    RequestRules.requireWhole(request);
    return transactions.in(
        user.scope(),
        () -> {
          var now = house.now();
          RequestRules.requirePossible(request, now, house.dayOf(user.scope(), now));
          var attendees = attendees(user.scope(), request, now);
          var status = PeopleRules.status(request.source(), attendees);
          var court = request.order().map(order -> order.of(court(user, order)));
          var participants = participants(user, attendees);
          return write(user, referral(user, request, status, court, participants, now));
        });
  }

  /** Refuses as taking it would, and writes nothing. */
  void require(Scope scope, NewReferral request) {
    RequestRules.requireWhole(request);
    transactions.run(scope, () -> attendees(scope, request, house.now()));
  }

  private List<Attendee> attendees(Scope scope, NewReferral request, Instant now) {
    var ids = request.people().stream().flatMap(entry -> entry.personId().stream()).toList();
    var known = people.findNamed(scope, ids);
    var attendees = request.people().stream().map(entry -> attendee(entry, known)).toList();
    var receipt = request.receivedAt().orElse(now);
    PeopleRules.require(attendees, house.dayOf(scope, receipt), house.dayOf(scope, now));
    return attendees;
  }

  private static Attendee attendee(NewParticipant entry, Map<UUID, Person> known) {
    var person = entry.personId().map(known::get);
    if (entry.personId().isPresent() && person.isEmpty()) {
      throw Problem.field(entry.path() + "personId", "unknown-person");
    }
    return new Attendee(entry, person);
  }

  private UUID court(User user, NewOrder order) {
    var court =
        order
            .courtId()
            .or(user::courtId)
            .orElseThrow(() -> Problem.field("court.courtId", "court-needed"));
    if (!house.knowsCourt(user.scope(), court)) {
      throw Problem.field("court.courtId", "unknown-court");
    }
    if (ReferralAccess.isForCourt(user) && !user.courtId().equals(Optional.of(court))) {
      throw Problem.field("court.courtId", "own-court-only");
    }
    return court;
  }

  /** In their order; those whom the center does not know yet are written down. */
  private List<Participant> participants(User user, List<Attendee> attendees) {
    var newcomers = attendees.stream().filter(each -> each.known().isEmpty());
    var added = people.add(user, newcomers.map(Attendee::newcomer).toList()).iterator();
    return attendees.stream()
        .map(
            each -> {
              each.known().ifPresent(person -> people.learn(user, person, each.entry().contact()));
              var id = each.known().map(Person::id).orElseGet(added::next);
              return new Participant(id, each.role());
            })
        .toList();
  }

  private static Referral referral(
      User user,
      NewReferral request,
      ReferralStatus status,
      Optional<CourtReference> court,
      List<Participant> participants,
      Instant now) {
    return new Referral(
        UUID.randomUUID(),
        user.centerId(),
        request.source(),
        status,
        request.receivedAt().orElse(now).truncatedTo(ChronoUnit.SECONDS),
        request.language(),
        court.orElse(null),
        request.agency(),
        request.reason(),
        request.urgency(),
        request.requested(),
        request.safety(),
        participants,
        Outcome.OPEN,
        1);
  }

  private UUID write(User user, Referral referral) {
    dao.insert(referral);
    dao.insertPeople(
        referral.id(),
        referral.people().stream().map(Participant::personId).toList(),
        referral.people().stream().map(Participant::role).toList());
    audit.record(user, "referral.received", referral.id());
    return referral.id();
  }
}
