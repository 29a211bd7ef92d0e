package org.contactcenter.visit.slot;

import static org.contactcenter.testing.TestCenter.coordinatorHerself;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.core.http.Paging;
import org.contactcenter.referral.VisitType;
import org.contactcenter.testing.Statements;

/** Looks for slots without HTTP, so that the statements can be seen. */
final class SlotFixture {
  private SlotFixture() {}

  static void find(Statements statements, Family family, LocalDate from, LocalDate to) {
    statements.features().visit.resources().stream()
        .filter(SlotResource.class::isInstance)
        .map(SlotResource.class::cast)
        .findFirst()
        .orElseThrow()
        .find(
            coordinatorHerself(),
            family.caseId(),
            Optional.of(from),
            Optional.of(to),
            60,
            VisitType.SUPERVISED,
            Optional.empty(),
            Optional.empty(),
            new Paging(List.of("25"), List.of(), List.of()));
  }
}
