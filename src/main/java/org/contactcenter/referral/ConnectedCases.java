package org.contactcenter.referral;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;

/** The register of cases once the service has connected it; before that there are no cases. */
final class ConnectedCases implements CaseRegister {
  private volatile Optional<CaseRegister> register = Optional.empty();

  void connect(CaseRegister connected) {
    register = Optional.of(connected);
  }

  @Override
  public UUID open(User user, Referral accepted, Optional<UUID> caseWorker) {
    return register
        .orElseThrow(() -> new IllegalStateException("no register of cases is connected"))
        .open(user, accepted, caseWorker);
  }

  @Override
  public void judged(User user, UUID caseId, boolean refused) {
    register.ifPresent(cases -> cases.judged(user, caseId, refused));
  }

  @Override
  public boolean isOrdered(Scope scope, UUID caseId) {
    return register.filter(cases -> cases.isOrdered(scope, caseId)).isPresent();
  }

  @Override
  public Set<UUID> referralsWorkedOn(User user) {
    return register.map(cases -> cases.referralsWorkedOn(user)).orElse(Set.of());
  }

  @Override
  public List<KnownCase> ofReferrals(Scope scope, Collection<UUID> referralIds) {
    return register.map(cases -> cases.ofReferrals(scope, referralIds)).orElse(List.of());
  }

  @Override
  public List<PersonInCase> withPeople(Scope scope, Collection<UUID> personIds) {
    return register.map(cases -> cases.withPeople(scope, personIds)).orElse(List.of());
  }

  @Override
  public List<KnownCase> withCourtCase(Scope scope, CourtCaseNumber number) {
    return register.map(cases -> cases.withCourtCase(scope, number)).orElse(List.of());
  }
}
