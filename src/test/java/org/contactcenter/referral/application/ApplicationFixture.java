package org.contactcenter.referral.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.referral.ReferralFixture.aChild;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.jdbi.v3.core.Jdbi;

/** What parents tell at the public door, valid by default. */
public final class ApplicationFixture {
  public static final String DOOR = "/public/self-referrals";

  private ApplicationFixture() {}

  public static Map<String, Object> mothers() {
    return told("RESIDENTIAL_PARENT", "Мария", "Димитрова");
  }

  public static Map<String, Object> fathers() {
    return told("VISITING_PARENT", "Стоян", "Димитров");
  }

  public static Map<String, Object> told(String side, String givenName, String familyName) {
    return new HashMap<>(
        Map.of(
            "language",
            "bg",
            "side",
            side,
            "applicant",
            Map.of("givenName", givenName, "familyName", familyName, "phone", "+359 88 123 4567"),
            "children",
            List.of(aChild("Елена", "Димитрова", "2018-05-04")),
            "reason",
            "Така го вижда " + givenName,
            "requested",
            Map.of("visitType", "SUPERVISED"),
            "safety",
            Map.of("domesticViolence", false, "restrainingOrder", false)));
  }

  /** The first parent applies at center A. */
  public static Answer apply(Map<String, Object> application) {
    return applyAt(TestCenter.founding().centerA(), application);
  }

  static Answer applyAt(UUID center, Map<String, Object> application) {
    var body = Map.of("centerId", center, "application", application);
    return TestCenter.nobody().post(DOOR, body);
  }

  public static Answer join(String invitation, Map<String, Object> application) {
    var body = Map.of("invitation", invitation, "application", application);
    return TestCenter.nobody().post(DOOR + "/join", body);
  }

  static Answer asked(String verb, Answer receipt) {
    return asked(verb, receipt.text("reference"), receipt.text("secret"));
  }

  static Answer asked(String verb, String reference, String secret) {
    return TestCenter.nobody()
        .post(DOOR + "/" + verb, Map.of("reference", reference, "secret", secret));
  }

  static String status(Answer receipt) {
    var answer = asked("status", receipt);
    assertThat(answer.status()).as(() -> answer.body().toString()).isEqualTo(200);
    return answer.text("status");
  }

  /** The request behind it, as the staff know it. */
  public static UUID referral(Answer receipt) {
    return owner()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT referral_id FROM self_application WHERE reference = :reference")
                    .bind("reference", receipt.text("reference").replace("-", ""))
                    .mapTo(UUID.class)
                    .one());
  }

  /** Tests come from one address. */
  public static void forgetTries() {
    owner().useHandle(handle -> handle.execute("DELETE FROM sign_in_failure"));
  }

  static Jdbi owner() {
    return Jdbi.create(TestCenter.database().asOwner());
  }
}
