package org.contactcenter.visit.slot;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.testing.TestCenter.coordinatorHerself;
import static org.contactcenter.visit.VisitFixture.aFreshDay;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.at;
import static org.contactcenter.visit.VisitFixture.room;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.core.Database;
import org.contactcenter.core.Transactions;
import org.contactcenter.testing.Statements;
import org.contactcenter.testing.TestCenter;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search for slots has the house in memory, and never an old one. */
class SettledHouseIT {
  private static final Pattern READ = Pattern.compile("(?:FROM|JOIN) ([a-z_]+)");

  /** Of accounts the search keeps the ids alone, which never change. */
  private static final Set<String> ONLY_NAMED = Set.of("account");

  private static final int INSERT_UPDATE_DELETE = 4 + 16 + 8; // pg_trigger.tgtype

  private final Jdbi owner = Jdbi.create(TestCenter.database().asOwner());
  private final Family family = CaseFixture.activeCourtCase();
  private final LocalDate day = aFreshDay();

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  /** Whichever table somebody lets the search keep next, its changes must be counted. */
  @Test
  void whatIsReadOnceOnlyHasItsChangesCounted() {
    var statements = new Statements();
    var first = statements.sentBy(() -> SlotFixture.find(statements, family, day, day));
    var again = statements.sentBy(() -> SlotFixture.find(statements, family, day, day));
    var kept = new ArrayList<>(first);
    again.forEach(kept::remove);

    var tables =
        kept.stream()
            .flatMap(sql -> READ.matcher(sql).results().map(found -> found.group(1)))
            .filter(table -> !ONLY_NAMED.contains(table))
            .collect(toSet());
    assertThat(again).hasSizeLessThan(first.size() - 10);
    assertThat(tables).contains("room", "membership", "absence", "closing_day");
    assertThat(counted()).containsAll(tables);
  }

  private Set<String> counted() {
    return owner.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT tgrelid::regclass::text FROM pg_trigger
                    WHERE tgname = 'counted'
                      AND (tgtype & :all = :all OR tgrelid = 'center'::regclass)
                    """)
                .bind("all", INSERT_UPDATE_DELETE)
                .mapTo(String.class)
                .set());
  }

  @Test
  void aDayThatIsClosedIsOfferedNoLonger() {
    assertThat(starts()).isNotEmpty();
    var closed =
        TestCenter.as("admin")
            .post("/closing-days", Map.of("day", day.toString(), "reason", "Ремонт"));
    ok(closed, 201);
    assertThat(starts()).isEmpty();
    ok(TestCenter.as("admin").delete("/closing-days/" + closed.id()), 204);
    assertThat(starts()).isNotEmpty();
  }

  /** As another node, or somebody at the database itself, would change it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          room       | active = false | active                      | active = true  | name
          membership | locked = true  | NOT locked AND 'SUPERVISOR' = ANY (roles) | locked = false | display_name
          """)
  void whatAnotherNodeChangesIsSeenAtOnce(
      String table, String taken, String whose, String given, String name) {
    var here = " center_id = '%s' AND ".formatted(coordinatorHerself().centerId());
    assertThat(starts()).isNotEmpty();
    change("UPDATE %1$s SET %2$s, %3$s = %3$s || '!' WHERE", table, taken, name, here + whose);
    try {
      assertThat(starts()).isEmpty();
    } finally {
      var marked = here + name + " LIKE '%!'";
      change("UPDATE %1$s SET %2$s, %3$s = left(%3$s, -1) WHERE", table, given, name, marked);
    }
    assertThat(starts()).isNotEmpty();
  }

  private void change(String update, String table, String what, String name, String where) {
    owner.useHandle(handle -> handle.execute(update.formatted(table, what, name) + where));
  }

  @Test
  void whatIsTakenIsNeverOfMemory() {
    var before = starts();
    aVisit(CaseFixture.activeCourtCase(), day, "10:00").in(room(0)).by("supervisor").booked();
    aVisit(family, day, "12:00").booked();

    assertThat(before).contains(at(day, "12:00"));
    assertThat(starts()).doesNotContain(at(day, "12:00"));
  }

  /** Or they would miss what they have just changed. */
  @Test
  void whoeverMayWriteHasNothingFromMemory() {
    var transactions = new Transactions(Database.prepare(owner));
    var settled = transactions.settled();
    var scope = coordinatorHerself().scope();
    var readings = new ArrayList<String>();

    transactions.run(
        scope,
        () -> {
          settled.of(scope, String.class, "this", () -> read(readings));
          settled.of(scope, String.class, "this", () -> read(readings));
        });
    assertThat(readings).hasSize(2);
    for (int search = 0; search < 3; search++) {
      transactions.run(
          scope,
          () -> {
            settled.trust(scope);
            settled.of(scope, String.class, "this", () -> read(readings));
          });
    }
    assertThat(readings).hasSize(3);
  }

  private static String read(List<String> readings) {
    readings.add("read");
    return "read";
  }

  private List<String> starts() {
    var query = "/slots?caseId=%s&from=%s&to=%s&limit=200".formatted(family.caseId(), day, day);
    return ok(coordinator().get(query), 200).body().path("items").findValuesAsText("startsAt");
  }
}
