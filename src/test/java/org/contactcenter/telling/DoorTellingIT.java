package org.contactcenter.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.referral.application.ApplicationFixture.apply;
import static org.contactcenter.referral.application.ApplicationFixture.fathers;
import static org.contactcenter.referral.application.ApplicationFixture.mothers;
import static org.contactcenter.telling.Postbox.byMail;
import static org.contactcenter.telling.Postbox.fates;
import static org.contactcenter.telling.Postbox.messages;
import static org.contactcenter.telling.Postbox.reach;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.referral.application.ApplicationFixture;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Mail that leads to the public doors. */
class DoorTellingIT {

  @AfterEach
  void forgetTries() {
    ApplicationFixture.forgetTries();
  }

  @Test
  void aLinkReachesItsPersonInTheirLanguageAndIsForgottenOnceSent() {
    try (var post = new Postbox()) {
      var family = CaseFixture.courtCase();
      var mother = reach(family.mother(), byMail(false, "hu"));
      var made = ok(link(family, family.mother(), true), 201);
      assertThat(made.body().path("mailed").asBoolean()).isTrue();
      var lying = messages(family).get(0);
      var seen = ok(coordinator().get("/messages/" + lying.path("id").asText()), 200);
      assertThat(seen.text("to")).isEqualTo(mother);
      assertThat(seen.body().toString()).doesNotContain(made.text("token"), "text");
      var service = ok(TestCenter.as("admin").get("/settings/mail"), 200).body();
      assertThat(service.path("configured").asBoolean()).as("this node sends none").isFalse();
      assertThat(service.path("waiting").asInt()).isPositive();

      var mail = post.deliver(mother).get(0);

      assertThat(mail.subject()).isEqualTo("Üzenet az Ön részére");
      assertThat(mail.text()).contains(made.text("url"), "papíron", "Център Хасково");
      assertThat(mail.text()).doesNotContain("Мария", "Елена", "Петър", "Фамилия");
      assertThat(fates(family)).containsExactly("SIGNING_LINK SENT");
      assertThat(kept(UUID.fromString(lying.path("id").asText()))).isZero();
      var body = Map.of("token", made.text("token"), "name", "Мария");
      ok(TestCenter.nobody().post("/public/signing-links/sign", body), 200);
    }
  }

  @Test
  void aLinkIsHandedOverWhereMailIsNotForThePersonOrNotTheirsAlone() {
    try (var post = new Postbox()) {
      var family = CaseFixture.courtCase();
      assertThat(mailed(link(family, family.father(), true))).as("no address").isFalse();
      var shared = Map.of("channel", "EMAIL", "emailShared", true, "invitations", false);
      reach(family.father(), shared);
      assertThat(mailed(link(family, family.father(), true))).as("shared").isFalse();
      reach(family.father(), Map.of("channel", "NONE", "emailShared", false, "invitations", false));
      assertThat(mailed(link(family, family.father(), true))).as("no mail").isFalse();
      var father = reach(family.father(), byMail(false, "bg"));
      assertThat(mailed(link(family, family.father(), false))).as("not asked for").isFalse();
      var contact = Map.of("email", father.toUpperCase(Locale.ROOT), "confidential", true);
      ok(coordinator().replace("/people/" + family.mother() + "/contact", contact), 200);
      assertThat(mailed(link(family, family.father(), true))).as("the mother reads it").isFalse();
      reach(family.mother(), byMail(false, "bg"));

      var revoked = ok(link(family, family.father(), true), 201);
      ok(
          coordinator()
              .post(family.path() + "/signing-links/" + revoked.id() + "/revoke", Map.of()),
          200);
      assertThat(post.deliver(father)).isEmpty();
      assertThat(fates(family)).containsExactly("SIGNING_LINK WITHDRAWN");
      assertThat(kept(UUID.fromString(messages(family).get(0).path("id").asText()))).isZero();
    }
  }

  @Test
  void theOtherParentIsInvitedByMailWithoutAWordOfWhoApplied() {
    try (var post = new Postbox()) {
      var application = mothers();
      application.put(
          "applicant",
          Map.of("givenName", "Мария", "familyName", "Димитрова", "email", "maria@example.org"));
      var request = "/referrals/" + ApplicationFixture.referral(apply(application));
      var own = coordinator().post(request + "/invitation", Map.of("email", "Maria@example.org"));
      assertThat(own.status()).isEqualTo(422);
      assertThat(own.body().at("/violations/0/field").asText()).isEqualTo("email");
      assertThat(
              coordinator().post(request + "/invitation", Map.of("email", "no address")).status())
          .isEqualTo(422);
      var address = "p" + UUID.randomUUID() + "@example.org";
      var to = Map.of("email", address, "language", "tr");
      ok(coordinator().post(request + "/invitation", to), 200);
      var made = ok(coordinator().post(request + "/invitation", to), 200);
      assertThat(made.body().path("mailed").asBoolean()).isTrue();

      var received = post.deliver(address);

      assertThat(received).as("the one before lets nobody in").hasSize(1);
      assertThat(received.get(0).subject()).isEqualTo("Size bir ileti var");
      assertThat(received.get(0).text())
          .contains("/join#" + made.text("invitation"), "Център Хасково")
          .doesNotContain("Мария", "Елена", "Димитров", "maria@");
      assertThat(kept(UUID.fromString(request.substring(11)))).isZero();
      assertThat(ApplicationFixture.join(made.text("invitation"), fathers()).status())
          .isEqualTo(201);
      var paper = ok(coordinator().post(another() + "/invitation", Map.of()), 200);
      assertThat(paper.body().path("mailed").asBoolean()).isFalse();
    }
  }

  private static String another() {
    return "/referrals/" + ApplicationFixture.referral(apply(mothers()));
  }

  private static Answer link(Family family, UUID person, boolean mail) {
    var body = Map.of("personId", person, "purpose", "SERVICE_AGREEMENT", "mail", mail);
    return coordinator().post(family.path() + "/signing-links", body);
  }

  private static boolean mailed(Answer made) {
    return ok(made, 201).body().path("mailed").asBoolean();
  }

  /** Of how many messages with that id, or of that record, the words are kept. */
  private static long kept(UUID id) {
    return Jdbi.create(TestCenter.database().asOwner())
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT count(content) FROM message WHERE id = :id OR subject_id = :id")
                    .bind("id", id)
                    .mapTo(Long.class)
                    .one());
  }
}
