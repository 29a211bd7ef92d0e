package org.contactcenter.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.activeCourtCase;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.testing.TestCenter.as;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StaffTellingIT {
  private static final List<String> STAFF = List.of("coordinator", "worker", "worker2");

  @AfterEach
  void leaveAsItWas() {
    TestCenter.clock().reset();
    STAFF.forEach(name -> ok(as(name).delete("/me/mail"), 204));
  }

  @Test
  void whatCannotWaitIsToldToWhoIsResponsibleInTheSameMoment() {
    try (var post = new Postbox()) {
      var family = activeCourtCase();
      CaseFixture.assign(family, "worker");
      var number = ok(coordinator().get(family.path()), 200).text("number");
      STAFF.forEach(name -> mailTo(name, true, false));

      ok(report(family, "CRITICAL"), 201);

      var told = post.deliver("coordinator@example.org");
      assertThat(told).hasSize(1);
      assertThat(told.get(0).subject()).isEqualTo("A message for you");
      assertThat(told.get(0).text()).contains(number).doesNotContain("Счупи", "Фамилия");
      assertThat(post.deliver("worker@example.org")).hasSize(1);
      assertThat(post.deliver("worker2@example.org")).as("not their case").isEmpty();

      ok(report(family, "MINOR"), 201);
      TestCenter.clock().advance(Duration.ofHours(100));
      escalate();
      escalate();
      assertThat(post.deliver("worker@example.org").stream().map(Postbox.Mail::text))
          .filteredOn(text -> text.contains("not done in its time") && text.contains(number))
          .as("what of both incidents is overdue, each once")
          .hasSize(4);
    }
  }

  @Test
  void whatBecomesOfCourtReportsIsToldToWhoIsResponsibleWithoutItsContent() {
    try (var post = new Postbox()) {
      var family = activeCourtCase();
      CaseFixture.assign(family, "worker");
      var number = ok(coordinator().get(family.path()), 200).text("number");
      STAFF.forEach(name -> mailTo(name, true, false));
      var today = CaseFixture.today();
      var period =
          Map.of(
              "caseId",
              family.caseId(),
              "from",
              today.minusDays(20),
              "to",
              today,
              "summary",
              "Тайно");
      var report = ok(coordinator().post("/reports", period), 201);
      ok(coordinator().post("/reports/" + report.id() + "/release", Map.of()), 200);

      var told = post.deliver("worker@example.org");
      assertThat(told).hasSize(1);
      assertThat(told.get(0).subject()).isEqualTo("A message for you");
      assertThat(told.get(0).text())
          .contains("released", number)
          .doesNotContain("Тайно", "Фамилия", "Елена");
      assertThat(post.deliver("coordinator@example.org")).hasSize(1);

      var asked = Map.of("dueOn", today.plusDays(3));
      ok(coordinator().post(family.path() + "/report-requests", asked), 201);
      TestCenter.clock().advance(Duration.ofDays(5));
      TestCenter.features().report.courts().due().escalate();
      TestCenter.features().report.courts().due().escalate();
      assertThat(post.deliver("worker@example.org").stream().map(Postbox.Mail::text))
          .filteredOn(text -> text.contains("overdue in case " + number))
          .hasSize(1);
      assertThat(post.deliver("worker2@example.org")).as("not their case").isEmpty();
    }
  }

  @Test
  void everyMorningStaffHearOnceHowMuchThereIsToDo() {
    try (var post = new Postbox()) {
      mailTo("coordinator", false, true);
      ok(report(activeCourtCase(), "CRITICAL"), 201);
      TestCenter.clock().advance(Duration.ofDays(400).minus(Duration.ofHours(5)));
      digest();
      assertThat(post.deliver("coordinator@example.org")).as("06:00 in Sofia").isEmpty();

      TestCenter.clock().advance(Duration.ofHours(1));
      digest();
      digest();

      var mails = post.deliver("coordinator@example.org");
      assertThat(mails).hasSize(1);
      assertThat(mails.get(0).text())
          .contains("Critical incidents to be looked at now: ")
          .contains("overdue")
          .doesNotContain("Фамилия", "Счупи");
    }
  }

  @Test
  void whereMailGoesIsOnesOwnToSay() {
    assertThat(mail("coordinator", "no address").status()).isEqualTo(422);
    mailTo("worker", true, true);
    assertThat(ok(as("worker").get("/me/mail"), 200).text("email")).isEqualTo("worker@example.org");
    assertThat(ok(coordinator().get("/me/mail"), 200).body().has("email")).isFalse();
    assertThat(as("frontdesk").get("/me/mail").status()).isEqualTo(403);
  }

  private static void escalate() {
    TestCenter.features().incident.deadline().escalation().run();
  }

  private static void digest() {
    TestCenter.features().telling.staff().digests().run();
  }

  private static void mailTo(String name, boolean alerts, boolean digest) {
    ok(
        as(name)
            .replace(
                "/me/mail",
                Map.of(
                    "email",
                    name + "@example.org",
                    "alerts",
                    alerts,
                    "digest",
                    digest,
                    "language",
                    "en")),
        200);
  }

  private static Answer mail(String name, String address) {
    return as(name)
        .replace(
            "/me/mail", Map.of("email", address, "alerts", true, "digest", true, "language", "en"));
  }

  private static Answer report(Family family, String severity) {
    UUID child = family.child();
    return coordinator()
        .post(
            "/incidents",
            Map.of(
                "caseId",
                family.caseId(),
                "severity",
                severity,
                "category",
                "THREAT",
                "occurredAt",
                TestCenter.clock().instant().toString(),
                "people",
                List.of(Map.of("personId", child, "part", "WITNESS")),
                "description",
                "Счупи вратата",
                "actionTaken",
                "Повикана полиция"));
  }
}
