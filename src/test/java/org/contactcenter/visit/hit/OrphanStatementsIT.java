package org.contactcenter.visit.hit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.testing.TestCenter.coordinatorHerself;
import static org.contactcenter.visit.VisitFixture.aVisit;

import java.time.LocalDate;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.testing.Statements;
import org.contactcenter.testing.TestCenter;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** The net is read in a few statements, however many families have a visit in it. */
class OrphanStatementsIT {
  private static final LocalDate DAY = LocalDate.of(2093, 4, 15);

  @Test
  void fiveOrphansMoreOfOtherFamiliesCostNoStatementMore() {
    TestCenter.clock().reset();
    var statements = new Statements();
    var resource =
        statements.features().visit.resources().stream()
            .filter(OrphanResource.class::isInstance)
            .map(OrphanResource.class::cast)
            .findFirst()
            .orElseThrow();
    orphan(0);
    var before = resource.list(coordinatorHerself()).count();
    var few = statements.of(() -> resource.list(coordinatorHerself()));

    for (int number = 1; number <= 5; number++) {
      orphan(number);
    }

    assertThat(statements.of(() -> resource.list(coordinatorHerself()))).isEqualTo(few);
    var orphans = resource.list(coordinatorHerself());
    assertThat(orphans.count()).isEqualTo(before + 5);
    assertThat(orphans.items()).allMatch(hit -> hit.caseNumber().isPresent());
  }

  /** Its order is no longer valid on its day. */
  private static void orphan(int number) {
    var family = CaseFixture.activeCourtCase();
    aVisit(family, DAY.plusDays(number), "10:00").booked();
    Jdbi.create(TestCenter.database().asSuperuser())
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE court_order SET valid_until = '2092-12-31' WHERE case_id = ?",
                    family.caseId()));
  }
}
