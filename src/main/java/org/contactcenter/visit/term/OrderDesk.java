package org.contactcenter.visit.term;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.contactcenter.casefile.CaseErasure;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.party.People;
import org.contactcenter.referral.OrderTerm;
import org.contactcenter.rights.Matter;

/** What booking does for the sake of orders, and the departures from them that were let pass. */
public final class OrderDesk implements CaseErasure {
  private final CaseParts parts;
  private final People people;
  private final OverrideDao dao;

  public OrderDesk(CaseParts parts, People people) {
    this.parts = parts;
    this.people = people;
    this.dao = parts.ground().jdbi().onDemand(OverrideDao.class);
  }

  /**
   * Lets nobody else plan visits of the children of the case, in whatever case, until the open
   * transaction ends: two who each saw the last visit of a week free would book two.
   */
  public void holdChildren(Scope scope, UUID caseId) {
    var children =
        parts.parties().of(scope, caseId).stream()
            .filter(CaseParty::isChild)
            .map(CaseParty::personId)
            .toList();
    people.hold(scope, children);
  }

  /** Throws a {@link Problem} (forbidden) for who may not depart from an order. */
  public void requireMayOverride(User user) {
    if (!Matter.ORDER_OVERRIDE.isOpenTo(user)) {
      throw Problem.of(Problem.Kind.FORBIDDEN, "forbidden");
    }
  }

  /** Keeps from what the visit, as it stands now, departs; what was kept before is history. */
  public void keep(User user, UUID visitId, UUID caseId, List<OrderTerm> terms, String reason) {
    parts
        .ground()
        .transactions()
        .run(
            user.scope(),
            () -> {
              var now = parts.time().now();
              dao.supersede(visitId, now);
              if (!terms.isEmpty()) {
                dao.insert(
                    new OrderOverride(
                        UUID.randomUUID(), visitId, caseId, terms, reason, user.id(), now));
                parts.ground().audit().record(user, "visit.order-overridden", visitId, caseId);
              }
            });
  }

  /** Those that stand, by visit, in one statement. */
  public Map<UUID, OrderOverride> standing(Scope scope, Collection<UUID> visitIds) {
    return parts.ground().transactions().in(scope, () -> dao.standing(visitIds)).stream()
        .collect(toMap(OrderOverride::visitId, Function.identity()));
  }

  @Override
  public void erase(Scope scope, UUID caseId) {
    dao.erase(caseId);
  }
}
