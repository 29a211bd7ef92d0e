package org.contactcenter.visit.attendance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.slot.Families;
import org.contactcenter.visit.term.OrderRules;

/** Who may be let in for a visit, as its case and the court's order stand that day. */
public final class Callers {
  private final Families families;
  private final OrderRules orders;

  public Callers(Families families, OrderRules orders) {
    this.families = families;
    this.orders = orders;
  }

  /**
   * Throws a {@link Problem}: {@code not-expected} for who is neither a participant nor of those
   * the child lives with, {@code order-person-excluded} for who must not come since an order that
   * may be newer than the visit, and for a bringer who is none.
   */
  void require(Scope scope, Visit visit, LocalDate day, UUID personId, Optional<UUID> broughtBy) {
    var family = families.of(scope, visit.caseId());
    if (!visit.participants().contains(personId) && !family.residents(day).contains(personId)) {
      throw Problem.rule("not-expected");
    }
    if (orders.exclude(scope, visit.caseId(), visit.children(), personId, day)) {
      throw Problem.rule("order-person-excluded");
    }
    broughtBy.ifPresent(
        bringer -> {
          if (!visit.children().contains(personId)) {
            throw Problem.field("broughtBy", "only-a-child-is-brought");
          }
          if (family.on(day).stream().noneMatch(each -> isAdult(each, bringer))) {
            throw Problem.field("broughtBy", "not-of-the-case");
          }
        });
  }

  private static boolean isAdult(CaseParty each, UUID person) {
    return !each.isChild() && each.personId().equals(person);
  }
}
