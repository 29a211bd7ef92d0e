package org.contactcenter.telling.visit;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.party.messaging.InvitationWish;
import org.contactcenter.visit.booking.AheadFilter;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.booking.VisitStore;

/** Who begins to want invitations is invited to all that was booked for them before. */
final class LateInvitations implements InvitationWish {
  private static final Duration LONGEST = Duration.ofDays(1);

  private final CaseParts cases;
  private final VisitStore store;
  private final Addressees addressees;
  private final VisitTelling telling;

  LateInvitations(CaseParts cases, VisitStore store, Addressees addressees, VisitTelling telling) {
    this.cases = cases;
    this.store = store;
    this.addressees = addressees;
    this.telling = telling;
  }

  @Override
  public void arose(User user, UUID personId) {
    var scope = user.scope();
    var visits = ahead(scope, personId).toList();
    addressees.prepare(scope, visits);
    visits.forEach(visit -> invite(scope, visit, personId));
  }

  private void invite(Scope scope, Visit visit, UUID personId) {
    addressees.of(scope, visit).stream()
        .filter(to -> to.personId().equals(personId))
        .forEach(to -> telling.invite(scope, visit, to));
  }

  /** In all cases in which they have or had a part; who comes to a visit is known of each. */
  private Stream<Visit> ahead(Scope scope, UUID personId) {
    var theirs =
        cases.parties().everOf(scope, List.of(personId)).stream()
            .map(CaseParty::caseId)
            .collect(toSet());
    return theirs.stream().sorted().flatMap(caseId -> store.ahead(scope, ofCase(caseId)).stream());
  }

  private AheadFilter ofCase(UUID caseId) {
    var now = cases.time().exactly();
    return new AheadFilter(
        now,
        now.minus(LONGEST),
        Optional.of(now),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(caseId));
  }
}
