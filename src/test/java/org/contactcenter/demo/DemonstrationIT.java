package org.contactcenter.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.contactcenter.Features;
import org.contactcenter.casefile.CaseStatus;
import org.contactcenter.core.Database;
import org.contactcenter.incident.Occurrence.Severity;
import org.contactcenter.referral.ReferralStatus;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.TestDatabase;
import org.contactcenter.testing.TestKeys;
import org.contactcenter.visit.booking.VisitStatus;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Loads the demonstration into a database of its own, at noon of an ordinary Wednesday. */
@TestInstance(PER_CLASS)
class DemonstrationIT {
  private static final Instant NOON = Instant.parse("2026-03-04T10:20:00Z");

  private final TestDatabase database = TestCenter.database().beside("demonstration");
  private final HaskovoDemonstration demonstration = load(database, NOON);
  private final Jdbi everything = Jdbi.create(database.asOwner());

  private static HaskovoDemonstration load(TestDatabase database, Instant now) {
    var jdbi = Database.prepare(Jdbi.create(database.asService()));
    var clock = InstantSource.fixed(now);
    var features = new Features(jdbi, clock, TestKeys.keys());
    var demonstration = new HaskovoDemonstration(jdbi, features);
    assertThat(demonstration.isWanted()).isTrue();
    assertThat(demonstration.usernames()).isEmpty();
    demonstration.load(TestCenter.PASSWORD);
    return demonstration;
  }

  @Test
  void itIsWantedOnlyOnce() {
    assertThat(demonstration.isWanted()).isFalse();
  }

  @Test
  void itHasFamiliesInEveryState() {
    assertThat(count("SELECT count(*) FROM referral")).isGreaterThanOrEqualTo(30);
    assertThat(texts("SELECT DISTINCT status FROM referral"))
        .isEqualTo(names(ReferralStatus.values()));
    assertThat(texts("SELECT DISTINCT status FROM case_file"))
        .isEqualTo(names(CaseStatus.values()));
    assertThat(count("SELECT count(*) FROM case_file WHERE reopened_from IS NOT NULL")).isOne();
    assertThat(count("SELECT count(*) FROM consent WHERE withdrawn_at IS NOT NULL")).isOne();
  }

  @Test
  void itHasVisitsInEveryStateAndOfEveryType() {
    assertThat(texts("SELECT DISTINCT status FROM visit")).isEqualTo(names(VisitStatus.values()));
    assertThat(texts("SELECT DISTINCT type FROM visit"))
        .containsExactlyInAnyOrder("SUPERVISED", "SUPPORTED", "EXCHANGE", "VIRTUAL");
  }

  @Test
  void itHasIncidentsOfEverySeverityAndACriticalOnePausedItsCase() {
    assertThat(texts("SELECT DISTINCT severity FROM incident")).isEqualTo(names(Severity.values()));
    assertThat(
            texts(
                """
                SELECT DISTINCT c.status
                FROM incident i JOIN case_file c ON c.id = i.case_id
                WHERE i.severity = 'CRITICAL'
                """))
        .containsExactly("SUSPENDED");
  }

  @Test
  void itReachesFromEightWeeksBackToFourWeeksAhead() {
    var first = instant("SELECT min(starts_at) FROM visit");
    var last = instant("SELECT max(starts_at) FROM visit");

    assertThat(first).isBetween(NOON.minus(Duration.ofDays(57)), NOON.minus(Duration.ofDays(49)));
    assertThat(last).isBetween(NOON.plus(Duration.ofDays(21)), NOON.plus(Duration.ofDays(28)));
  }

  @Test
  void nothingInItWasDoneLaterThanNow() {
    assertThat(instant("SELECT max(at) FROM audit_entry")).isBeforeOrEqualTo(NOON);
    assertThat(instant("SELECT max(at) FROM attendance")).isBeforeOrEqualTo(NOON);
    assertThat(
            count(
                """
                SELECT count(*) FROM visit
                WHERE starts_at < '%s' AND status IN ('PLANNED', 'CONFIRMED')
                """
                    .formatted(NOON)))
        .isZero();
  }

  @Test
  void somebodyIsInTheHouseAndOthersAreExpectedToday() {
    assertThat(count("SELECT count(*) FROM visit WHERE status = 'IN_PROGRESS'")).isPositive();
    assertThat(
            count(
                """
                SELECT count(*) FROM visit
                WHERE status IN ('PLANNED', 'CONFIRMED')
                  AND starts_at BETWEEN '%s' AND '%s'
                """
                    .formatted(NOON, NOON.plus(Duration.ofHours(6)))))
        .isGreaterThanOrEqualTo(2);
  }

  @Test
  void noPlaceIsTakenTwice() {
    assertThat(
            count(
                """
                SELECT count(*)
                FROM claim a JOIN claim b ON a.resource = b.resource AND a.place = b.place
                  AND a.during && b.during AND a.visit_id < b.visit_id
                """))
        .isZero();
  }

  @Test
  void theHalfBrotherIsOnePersonInTwoCases() {
    var boris =
        """
        SELECT count(DISTINCT %s)
        FROM person p JOIN case_party r ON r.person_id = p.id
        WHERE p.given_name = 'Борис' AND p.family_name = 'Демирев' AND r.role = 'CHILD'
        """;

    assertThat(count(boris.formatted("p.id"))).isOne();
    assertThat(count(boris.formatted("r.case_id"))).isEqualTo(2);
  }

  @Test
  void everybodyHasTheirRoles() {
    assertThat(
            texts(
                """
                SELECT a.username || ' ' || array_to_string(m.roles, '+') || ' ' || c.name
                FROM membership m JOIN account a ON a.id = m.account_id
                  JOIN center c ON c.id = m.center_id
                """))
        .isEqualTo(
            Set.of(
                "admin ADMIN Център за контакт Хасково",
                "coordinator COORDINATOR Център за контакт Хасково",
                "worker CASE_WORKER Център за контакт Хасково",
                "worker2 CASE_WORKER Център за контакт Хасково",
                "supervisor SUPERVISOR Център за контакт Хасково",
                "supervisor2 SUPERVISOR Център за контакт Хасково",
                "supervisor3 SUPERVISOR Център за контакт Хасково",
                "frontdesk FRONT_DESK Център за контакт Хасково",
                "liaison COURT_LIAISON Център за контакт Хасково",
                "auditor AUDITOR Център за контакт Хасково",
                "network NETWORK Център за контакт Хасково",
                "admin.b ADMIN Център за контакт Кърджали",
                "coordinator.b COORDINATOR Център за контакт Кърджали",
                "worker.b CASE_WORKER Център за контакт Кърджали",
                "worker2 CASE_WORKER+SUPERVISOR Център за контакт Кърджали"));
    assertThat(demonstration.usernames())
        .hasSize(14)
        .contains("coordinator", "liaison", "worker.b")
        .doesNotHaveDuplicates();
  }

  @Test
  void itLoadsOnASundayNightAfterTheClocksWentBackAsWell() {
    var sunday = Instant.parse("2026-10-25T20:40:00Z");
    var night = TestCenter.database().beside("demonstration_by_night");

    load(night, sunday);

    var ahead =
        Jdbi.create(night.asOwner())
            .withHandle(
                handle ->
                    handle
                        .createQuery("SELECT count(*) FROM visit WHERE status = 'PLANNED'")
                        .mapTo(Integer.class)
                        .one());
    assertThat(ahead).isGreaterThan(20);
  }

  private int count(String sql) {
    return everything.withHandle(handle -> handle.createQuery(sql).mapTo(Integer.class).one());
  }

  private Instant instant(String sql) {
    return everything.withHandle(handle -> handle.createQuery(sql).mapTo(Instant.class).one());
  }

  private Set<String> texts(String sql) {
    List<String> rows =
        everything.withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
    return Set.copyOf(rows);
  }

  private static Set<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).collect(toSet());
  }
}
