package org.contactcenter.retention;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.testing.TestCenter.as;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A family with a sentinel in every text is anonymised; then the whole database is read as its
 * owner reads it, and no sentinel is left in any row of any table, plain or sealed.
 */
class AnonymityIT {
  private static final Map<String, Object> RULES =
      Map.of("caseYears", 2, "seriousIncidentYears", 2, "referralYears", 2);

  private final Jdbi owner = Jdbi.create(TestCenter.database().asOwner());

  @BeforeEach
  @AfterEach
  void resetTheClock() {
    TestCenter.clock().reset();
    ok(as("admin").replace("/settings/retention", Map.of()), 200);
  }

  @Test
  void noRowOfAnyTableTellsOfTheAnonymised() {
    var family = SentinelFamily.closed();
    var again = SentinelFamily.backAgain(family);
    SentinelFamily.declined();
    var notices = ok(coordinator().get(family.path() + "/notices"), 200).body().path("items");
    assertThat(sealedLeft(family)).isEqualTo(7);
    var counted = numbers();
    assertThat(traces())
        .extracting(Trace::table)
        .as("the sentinels are planted at all")
        .contains(
            "person",
            "person_version",
            "name_word",
            "referral",
            "screening",
            "case_file",
            "court_order",
            "interview",
            "legal_hold",
            "broken_glass",
            "consent",
            "visit",
            "observation_note",
            "note_amendment",
            "incident",
            "incident_amendment",
            "incident_notification",
            "incident_follow_up",
            "notice",
            "self_application",
            "signing_link",
            "representative",
            "report_request",
            "court_report",
            "court_report_copy")
        .as("what is sealed shows nothing even now")
        .doesNotContain("contact", "special_categories");

    TestCenter.clock().set(Instant.parse("2029-03-02T08:00:00Z"));
    ok(as("admin").replace("/settings/retention", RULES), 200);
    TestCenter.features().retention.daily().run();
    confirmAll(again);

    assertThat(traces()).isEmpty();
    assertThat(sealedLeft(family)).as("sealed fields and keys").isZero();
    assertThat(numbers()).as("what is counted stays").isEqualTo(counted);
    for (var notice : notices) {
      var path = family.path() + "/notices/" + notice.path("id").asText();
      assertThat(coordinator().get(path + ".pdf").status()).isEqualTo(404);
      var kept = ok(coordinator().get(path), 200);
      assertThat(kept.text("sha256")).isEqualTo(notice.path("sha256").asText()).hasSize(64);
    }
    assertThat(reportsLeft(family)).isEmpty();
    assertThat(actions(family.caseId())).contains("case.closed", "case.read", "case.anonymised");
    assertThat(actions(family.child())).contains("person.added", "person.anonymised");
    assertThat(apiStillAnswers(family.caseId())).isEmpty();
  }

  /** Reports that are no longer as they were told to stay: numbered, hashed and unreadable. */
  private static List<String> reportsLeft(Family family) {
    var reports = ok(coordinator().get(family.path() + "/reports"), 200).body().path("items");
    return StreamSupport.stream(reports.spliterator(), false)
        .filter(report -> report.path("status").asText().equals("RELEASED"))
        .map(report -> ok(coordinator().get("/reports/" + report.path("id").asText()), 200))
        .filter(report -> !isNoise(report))
        .map(report -> report.body().toString())
        .toList();
  }

  private static boolean isNoise(Answer report) {
    var copies = report.body().path("copies");
    return !report.text("number").isEmpty()
        && StreamSupport.stream(copies.spliterator(), false)
            .allMatch(
                copy ->
                    copy.path("sha256").asText().length() == 64
                        && coordinator()
                                .get(copy.path("pdf").asText().replace("/api/v1", ""))
                                .status()
                            == 404);
  }

  /** The newer case first: the older is due once the newer is anonymised. */
  private void confirmAll(UUID newer) {
    var confirmed = new ArrayList<String>();
    for (int round = 0; round < 3; round++) {
      var due = ok(coordinator().get("/retention?limit=200"), 200).body().path("items");
      for (var item : due) {
        ok(
            coordinator().post("/retention/" + item.path("id").asText() + "/confirm", Map.of()),
            200);
        confirmed.add(item.path("subject").asText());
      }
    }
    assertThat(confirmed).contains(newer.toString());
  }

  /** Of the family: contact data, special categories, and the key of its documents. */
  private int sealedLeft(Family family) {
    return owner.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT (SELECT count(*) FROM contact WHERE person_id = ANY (:people))
                      + (SELECT count(*) FROM contact_version WHERE person_id = ANY (:people))
                      + (SELECT count(*) FROM special_categories WHERE person_id = ANY (:people))
                      + (SELECT count(*) FROM case_key WHERE case_id = :case)
                    """)
                .bindArray("people", UUID.class, family.child(), family.mother(), family.father())
                .bind("case", family.caseId())
                .mapTo(Integer.class)
                .one());
  }

  /** What is left of a sentinel, and where. */
  private record Trace(String table, String word) {}

  private List<Trace> traces() {
    return tables().flatMap(this::traces).toList();
  }

  private Stream<Trace> traces(String table) {
    var content =
        owner.withHandle(
            handle ->
                handle
                    .createQuery("SELECT row_to_json(t)::text FROM " + table + " t")
                    .mapTo(String.class)
                    .list());
    var text = String.join("\n", content).toLowerCase(Locale.ROOT);
    return SentinelFamily.traces().stream()
        .filter(word -> text.contains(word) || inBytes(word).anyMatch(text::contains))
        .map(word -> new Trace(table, word));
  }

  /**
   * As bytes show in a dump, also with a capital letter as at the beginning of a sentence. The
   * whole word, for the sixty megabytes of sealed files hold any four bytes by chance in some runs
   * of a hundred.
   */
  private static Stream<String> inBytes(String word) {
    var capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    return Stream.of(word, capital).map(each -> HexFormat.of().formatHex(each.getBytes(UTF_8)));
  }

  private Stream<String> tables() {
    return owner
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        SELECT c.relname FROM pg_class c
                        JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
                        WHERE c.relkind = 'r' ORDER BY c.relname
                        """)
                    .mapTo(String.class)
                    .list())
        .stream();
  }

  /** The figures that statistics are made of. */
  private List<String> numbers() {
    return Stream.of(
            "SELECT source || status || urgency || visit_type || language || count(*) FROM referral"
                + " GROUP BY source, status, urgency, visit_type, language",
            "SELECT level || decision || count(*) FROM screening GROUP BY level, decision",
            "SELECT status || source || coalesce(close_reason, '') || count(*) FROM case_file"
                + " GROUP BY status, source, close_reason",
            "SELECT role || count(*) FROM case_party GROUP BY role",
            "SELECT type || status || coalesce(cancelled_by, '') || coalesce(no_show_by, '')"
                + " || sum(ends_at - starts_at) || count(*) FROM visit"
                + " GROUP BY type, status, cancelled_by, no_show_by",
            "SELECT kind || count(*) FROM attendance GROUP BY kind",
            "SELECT severity || category || status || count(*) FROM incident"
                + " GROUP BY severity, category, status",
            "SELECT count(*)::text FROM interview",
            "SELECT purpose || (withdrawn_at IS NULL) || count(*) FROM consent"
                + " GROUP BY purpose, withdrawn_at IS NULL",
            "SELECT coalesce(birth_year, extract(year FROM birth_date))::text || count(*)"
                + " FROM person GROUP BY coalesce(birth_year, extract(year FROM birth_date))"
                + " HAVING coalesce(birth_year, extract(year FROM birth_date)) IS NOT NULL")
        .flatMap(
            sql ->
                owner
                    .withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list())
                    .stream())
        .sorted()
        .toList();
  }

  /** Whatever can be read of the case is still answered; names those that are not. */
  private static List<String> apiStillAnswers(UUID caseId) {
    var path = "/cases/" + caseId;
    return Stream.of(
            path,
            path + "/timeline",
            path + "/parties",
            path + "/orders",
            path + "/interviews",
            path + "/agreements",
            path + "/consents",
            path + "/assignments",
            path + "/legal-holds",
            path + "/notices",
            path + "/reports",
            path + "/report-requests",
            path + "/representatives",
            path + "/readiness",
            "/cases?limit=200",
            "/referrals?limit=200",
            "/visits?caseId=" + caseId,
            "/incidents?caseId=" + caseId)
        .filter(read -> coordinator().get(read).status() != 200)
        .toList();
  }

  private static List<String> actions(UUID subject) {
    var entries = ok(as("auditor").get("/audit?limit=200&subject=" + subject), 200).body();
    return StreamSupport.stream(entries.path("items").spliterator(), false)
        .map(entry -> entry.path("action").asText())
        .toList();
  }
}
