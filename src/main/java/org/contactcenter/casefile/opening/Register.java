package org.contactcenter.casefile.opening;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseOpener;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.life.Assignments;
import org.contactcenter.casefile.life.Service;
import org.contactcenter.casefile.order.CourtOrder;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.referral.CaseRegister;
import org.contactcenter.referral.CourtCaseNumber;
import org.contactcenter.referral.CourtReference;
import org.contactcenter.referral.Referral;

/** What referrals ask of the cases that grow from them. */
final class Register implements CaseRegister {
  private final CaseParts parts;
  private final CaseOpener opener;
  private final Assignments assignments;
  private final Service service;
  private final RegisterDao dao;

  Register(CaseParts parts, CaseOpener opener, Assignments assignments, Service service) {
    this.parts = parts;
    this.opener = opener;
    this.assignments = assignments;
    this.service = service;
    this.dao = parts.ground().jdbi().onDemand(RegisterDao.class);
  }

  @Override
  public UUID open(User user, Referral accepted, Optional<UUID> caseWorker) {
    var opened = opener.open(user, origin(accepted));
    parts.parties().add(user.scope(), people(user, accepted, opened.id()));
    accepted
        .order()
        .map(reference -> order(reference, opened.id()))
        .ifPresent(order -> parts.orders().add(user.scope(), order));
    caseWorker.ifPresent(worker -> assignments.assign(user, opened.id(), "caseWorker", worker));
    return opened.id();
  }

  @Override
  public void judged(User user, UUID caseId, boolean refused) {
    service.judged(user, caseId, refused);
  }

  @Override
  public boolean isOrdered(Scope scope, UUID caseId) {
    return parts.cases().orderOn(scope, caseId, parts.time().today(scope)).isPresent();
  }

  @Override
  public Set<UUID> referralsWorkedOn(User user) {
    return dao.referralsWorkedOn(user.id(), parts.time().exactly());
  }

  @Override
  public List<KnownCase> ofReferrals(Scope scope, Collection<UUID> referralIds) {
    return dao.ofReferrals(referralIds);
  }

  @Override
  public List<PersonInCase> withPeople(Scope scope, Collection<UUID> personIds) {
    return dao.withPeople(personIds).stream().map(RegisterDao.PersonRow::inCase).toList();
  }

  @Override
  public List<KnownCase> withCourtCase(Scope scope, CourtCaseNumber number) {
    return dao.withCourtCase(number.key());
  }

  private CaseFile.Origin origin(Referral accepted) {
    return new CaseFile.Origin(
        accepted.id(),
        accepted.source(),
        accepted.receivedAt(),
        parts.time().now(),
        Optional.empty(),
        Optional.empty());
  }

  /** Their roles begin with the referral: the interviews are held before a case is, or with it. */
  private List<CaseParty> people(User user, Referral accepted, UUID caseId) {
    var from = parts.time().dayOf(user.scope(), accepted.receivedAt());
    return accepted.people().stream()
        .map(
            person ->
                new CaseParty(
                    UUID.randomUUID(),
                    caseId,
                    person.personId(),
                    person.role(),
                    from,
                    Optional.empty()))
        .toList();
  }

  private CourtOrder order(CourtReference reference, UUID caseId) {
    return new CourtOrder.Text(
            reference.courtId(),
            reference.caseNumber(),
            reference.orderNumber(),
            reference.orderDate(),
            Optional.empty(),
            reference.validUntil(),
            reference.terms(),
            List.of())
        .entered(caseId, parts.time().now());
  }
}
