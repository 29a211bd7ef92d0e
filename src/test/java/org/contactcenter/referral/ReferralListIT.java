package org.contactcenter.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.referral.ReferralFixture.aChild;
import static org.contactcenter.referral.ReferralFixture.aReferral;
import static org.contactcenter.referral.ReferralFixture.aSelfReferral;
import static org.contactcenter.testing.TestCenter.as;
import static org.contactcenter.testing.TestCenter.coordinatorHerself;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.contactcenter.Features;
import org.contactcenter.core.Database;
import org.contactcenter.core.http.Paging;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.TestKeys;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding referrals again. */
class ReferralListIT {

  @BeforeEach
  void startOfTime() {
    TestCenter.clock().reset();
  }

  @ParameterizedTest
  @ValueSource(strings = {"АЙШЕ", "айше", "Ayşe", "ayshe", "Ayşe Караханлъ", "karahanla ay", "AYS"})
  void aNameIsFoundInAnySpellingAndByItsBeginning(String query) {
    var id =
        aSelfReferral()
            .withChildren(aChild("Айше", "Караханлъ", "2017-11-30"))
            .receivedBy(as("worker"));

    assertThat(found(query)).contains(id);
    assertThat(found(query + " Няматакъв")).doesNotContain(id);
  }

  @Test
  void aCourtCaseIsFoundByItsNumber() {
    var number = "гр. д. № 90417/2026";
    var id = aReferral().withOrder("caseNumber", number).receivedBy(as("worker"));

    for (var query : List.of(number, "ГР.Д.№90417/2026", "90417/2026", "90417")) {
      assertThat(found(query)).containsExactly(id);
    }
    assertThat(found("0417/2026")).doesNotContain(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "___", "\\", "'; DROP TABLE referral; --", "…"})
  void whatIsNoNameFindsNothing(String query) {
    aReferral().receivedBy(as("worker"));

    assertThat(found(query)).isEmpty();
  }

  @Test
  void statusAndSourceNarrowTheList() {
    var declined = aSelfReferral().receivedBy(as("coordinator"));
    var received = aSelfReferral().receivedBy(as("coordinator"));
    as("coordinator").post("/referrals/" + declined + "/decline", Map.of("reason", "x"));

    var answer = as("coordinator").get("/referrals?status=DECLINED&source=SELF&limit=200");
    assertThat(answer.body().path("items").findValuesAsText("id"))
        .contains(declined.toString())
        .doesNotContain(received.toString());
    assertThat(answer.body().path("items"))
        .allMatch(item -> item.path("source").asText().equals("SELF"));
  }

  @Test
  void aListShowsWhoAndHowUrgentButNotWhatTheFamilyTold() {
    var id =
        aSelfReferral()
            .with("reason", "sentinel-reason")
            .with(
                "safety",
                Map.of("domesticViolence", true, "restrainingOrder", false, "notes", "sentinel"))
            .withChildren(aChild("Любомира", "Преглед", "2016-06-06"))
            .receivedBy(as("worker"));
    as("coordinator")
        .post("/referrals/" + id + "/wait", Map.of("priority", "HIGH", "reason", "няма място"));

    var item = as("worker").get("/referrals?status=WAITING&q=lubomira").body().at("/items/0");

    assertThat(item.path("id").asText()).isEqualTo(id.toString());
    assertThat(item.path("priority").asText()).isEqualTo("HIGH");
    assertThat(item.path("waitingSince").asText()).isEqualTo("2026-03-02T08:00:00Z");
    assertThat(item.at("/people/0/familyName").asText()).isEqualTo("Преглед");
    assertThat(item.toString()).doesNotContain("sentinel");
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepetition() {
    for (int i = 0; i < 7; i++) {
      aSelfReferral()
          .withChildren(aChild("Вълкан", "Листопадски", "2016-01-0" + (i + 1)))
          .receivedBy(as("worker"));
    }
    var seen = new ArrayList<String>();
    var after = Optional.of("");
    while (after.isPresent()) {
      var page = as("worker").get("/referrals?q=listopadski&limit=3" + after.get());
      page.body().path("items").forEach(item -> seen.add(item.path("id").asText()));
      after =
          Optional.of(page.text("next"))
              .filter(next -> !next.isEmpty())
              .map(next -> "&after=" + next);
    }

    assertThat(seen).hasSize(7).doesNotHaveDuplicates();
  }

  @Test
  void aLongPageCostsAsManyStatementsAsAShortOne() {
    for (int i = 0; i < 12; i++) {
      aReferral().receivedBy(as("worker"));
    }
    var statements = new AtomicInteger();
    var list = listing(statements);

    list.list(
        coordinatorHerself(), Optional.empty(), Optional.empty(), Optional.empty(), paging("1"));
    var few = statements.getAndSet(0);
    list.list(
        coordinatorHerself(), Optional.empty(), Optional.empty(), Optional.empty(), paging("12"));

    assertThat(few).isPositive();
    assertThat(statements.get()).isEqualTo(few);
  }

  private static ReferralResource listing(AtomicInteger statements) {
    var jdbi = Database.prepare(Jdbi.create(TestCenter.database().asService()));
    jdbi.setSqlLogger(
        new SqlLogger() {
          @Override
          public void logAfterExecution(StatementContext context) {
            statements.incrementAndGet();
          }
        });
    return new Features(jdbi, TestCenter.clock(), TestKeys.keys())
        .referral.resources().stream()
            .filter(ReferralResource.class::isInstance)
            .map(ReferralResource.class::cast)
            .findFirst()
            .orElseThrow();
  }

  private static Paging paging(String limit) {
    return new Paging(List.of(limit), List.of(), List.of());
  }

  private static List<UUID> found(String query) {
    var encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
    var answer = as("coordinator").get("/referrals?limit=200&q=" + encoded);
    assertThat(answer.status()).isEqualTo(200);
    return answer.body().path("items").findParents("source").stream()
        .map(item -> UUID.fromString(item.path("id").asText()))
        .toList();
  }
}
