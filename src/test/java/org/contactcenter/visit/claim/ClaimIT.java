package org.contactcenter.visit.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.contactcenter.visit.VisitFixture.aFreshDay;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.room;
import static org.contactcenter.visit.VisitFixture.user;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database refuses what overlaps, whoever asks it, past all of our program. */
class ClaimIT {
  private static final String EXCLUDED = "23P01";
  private static final String SITE =
      "(SELECT site_id FROM room WHERE id = '%s')".formatted(room(0));
  private static final String OTHER_SITE = "gen_random_uuid()";

  @SuppressWarnings("NullAway.Init") // made before each
  private Family family;

  @SuppressWarnings("NullAway.Init") // made before each
  private LocalDate day;

  @SuppressWarnings("NullAway.Init") // made before each
  private Answer visit;

  @BeforeEach
  void bookAVisit() {
    TestCenter.clock().reset();
    family = CaseFixture.activeCourtCase();
    day = aFreshDay();
    visit = aVisit(family, day, "16:00").in(room(0)).by("supervisor").booked();
  }

  @Test
  void theRoomIsTakenFromTheFirstMinuteToTheLast() {
    assertRefused(claim(room(0), "16:59", "17:59"));
    assertRefused(claim(room(0), "15:01", "16:01"));
    assertTaken(claim(room(0), "17:00", "18:00"));
    assertTaken(claim(room(0), "15:00", "16:00"));
    assertTaken(claim(room(1), "16:00", "17:00"));
  }

  @Test
  void soIsTheSupervisor() {
    assertRefused(claim(user("supervisor"), "16:30", "17:30"));
    assertTaken(claim(user("supervisor2"), "16:30", "17:30"));
  }

  @Test
  void theChildIsTakenFromTheFirstArrivalToTheLastDeparture() {
    assertRefused(claim(family.child(), "15:30", "15:46"));
    assertRefused(claim(family.child(), "17:19", "17:30"));
    assertTaken(claim(family.child(), "17:20", "17:30"));
  }

  @Test
  void theAdultsAreTakenForTheirOwnStays() {
    assertRefused(claim(family.mother(), "15:49", "16:30"));
    assertRefused(claim(family.father(), "16:59", "17:30"));
    assertTaken(claim(family.mother(), "15:50", "17:15"));
    assertTaken(claim(family.father(), "17:00", "17:30"));
  }

  @Test
  void theOtherSideIsKeptOutAGapBeforeEachStayAndAGapAfterIt() {
    assertRefused(guard(SITE, "VISITING", "15:30", "15:31", 0));
    assertTaken(guard(SITE, "VISITING", "15:29", "15:30", 0));
    assertRefused(guard(SITE, "RESIDENTIAL", "17:14", "17:16", 0));
    assertRefused(guard(SITE, "VISITING", "17:29", "17:45", 0));
    assertTaken(guard(SITE, "VISITING", "17:30", "17:45", 0));
    assertTaken(guard(SITE, "RESIDENTIAL", "17:20", "17:45", 0));
  }

  @Test
  void ofTwoGapsTheLongerHoldsWhoeverComesFirst() {
    assertRefused(guard(SITE, "VISITING", "17:44", "18:00", 30));
    assertTaken(guard(SITE, "VISITING", "17:45", "18:00", 30));
    assertRefused(guard(SITE, "VISITING", "15:00", "15:16", 30));
    assertTaken(guard(SITE, "VISITING", "15:00", "15:15", 30));
  }

  @Test
  void inAnotherBuildingNobodyIsInTheWay() {
    assertTaken(guard(OTHER_SITE, "VISITING", "15:30", "17:30", 15));
  }

  @Test
  void aRoomThatHasVisitsStaysInItsBuilding() {
    assertRefused(
        "UPDATE room SET site_id = gen_random_uuid() WHERE id = '%s'".formatted(room(0)), "23503");
  }

  @Test
  void aClaimIsOfAVisitAndOfItsCenter() {
    assertRefused(
        claim(UUID.randomUUID(), "10:00", "11:00").replace(visit.id().toString(), "" + room(0)),
        "23503");
    assertRefused(
        claim(UUID.randomUUID(), "10:00", "11:00")
            .replace(
                TestCenter.founding().centerA().toString(),
                TestCenter.founding().centerB().toString()),
        "42501");
  }

  private String claim(UUID resource, String from, String to) {
    return "INSERT INTO claim (visit_id, center_id, resource, place, during) VALUES ('%s', '%s', '%s', 0, %s)"
        .formatted(visit.id(), TestCenter.founding().centerA(), resource, range(from, to));
  }

  /** Both rows of it, as the service writes them. */
  private String guard(String site, String side, String from, String to, int gap) {
    var row =
        "('%s', '%s', '%s', %s, '%s', '%%s', '%s %s Europe/Sofia', '%s %s Europe/Sofia', %d, %%s)"
            .formatted(
                visit.id(),
                TestCenter.founding().centerA(),
                family.caseId(),
                site,
                side,
                day,
                from,
                day,
                to,
                gap);
    var times =
        "tstzrange('%s %s Europe/Sofia'::timestamptz %s, '%s %s Europe/Sofia'::timestamptz %s, '%s')";
    return "INSERT INTO guard (visit_id, center_id, restriction, place, side, layer, starts_at, ends_at, gap_minutes, during) VALUES "
        + row.formatted("STAY", times.formatted(day, from, "", day, to, "", "[]"))
        + ", "
        + row.formatted(
            "CLEAR",
            times.formatted(
                day,
                from,
                "- interval '%d minutes'".formatted(gap),
                day,
                to,
                "+ interval '%d minutes'".formatted(gap),
                "()"));
  }

  private String range(String from, String to) {
    return "tstzrange('%s %s Europe/Sofia', '%s %s Europe/Sofia')".formatted(day, from, day, to);
  }

  private static void assertTaken(String sql) {
    assertThatCode(() -> execute(sql)).doesNotThrowAnyException();
  }

  private static void assertRefused(String sql) {
    assertRefused(sql, EXCLUDED);
  }

  private static void assertRefused(String sql, String state) {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> execute(sql))
        .satisfies(refused -> assertThat(refused.getSQLState()).isEqualTo(state));
  }

  /** As the service's role, in the first center; nothing of it stays. */
  private static void execute(String sql) throws SQLException {
    try (var connection = TestCenter.database().asService().getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      try {
        statement.execute(
            "SELECT set_config('app.center_id', '" + TestCenter.founding().centerA() + "', true)");
        statement.execute(sql);
        statement.execute("SET CONSTRAINTS ALL IMMEDIATE");
      } finally {
        connection.rollback();
      }
    }
  }
}
