package org.contactcenter.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.referral.ReferralFixture.aChild;
import static org.contactcenter.referral.ReferralFixture.aReferral;
import static org.contactcenter.referral.ReferralFixture.aSelfReferral;
import static org.contactcenter.referral.ReferralFixture.anAdult;
import static org.contactcenter.referral.ReferralFixture.anAgencyReferral;
import static org.contactcenter.testing.TestCenter.as;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which requests are taken in, and what is said of those that are not. */
class ReferralReceiptIT {

  @Test
  void aCourtReferralIsReceivedWithAllItSays() {
    var answer = as("coordinator").post("/referrals", aReferral().body());

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.header("Location")).endsWith("/api/v1/referrals/" + answer.id());
    assertThat(answer.text("status")).isEqualTo("RECEIVED");
    assertThat(answer.text("receivedAt")).isEqualTo("2026-03-02T08:00:00Z");
    assertThat(answer.body().at("/court/terms/minutesPerVisit").asInt()).isEqualTo(60);
    assertThat(answer.body().at("/children/0/familyName").asText()).isEqualTo("Димитрова");
    assertThat(answer.body().at("/adults/1/role").asText()).isEqualTo("VISITING_PARENT");
    assertThat(as("coordinator").get("/referrals/" + answer.id()).body()).isEqualTo(answer.body());
  }

  @Test
  void aLiaisonRefersForTheOwnCourtWithoutNamingIt() {
    var order = new HashMap<>(ReferralFixture.anOrder());
    order.remove("courtId");

    var answer = as("liaison").post("/referrals", aReferral().with("court", order).body());

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.body().at("/court/courtId").asText())
        .isEqualTo(TestCenter.founding().court().toString());
  }

  @Test
  void aSelfReferralOfBothSidesIsReceivedAndOfOneIsIncomplete() {
    var both = aSelfReferral().receivedBy(as("worker"));
    var one =
        aSelfReferral()
            .withAdults(anAdult("VISITING_PARENT", "Петър", "Колев"))
            .receivedBy(as("worker"));

    assertThat(read(both).text("status")).isEqualTo("RECEIVED");
    assertThat(read(one).text("status")).isEqualTo("INCOMPLETE");
  }

  @Test
  void anAgencyMayNameAnOrderOrNone() {
    var without = anAgencyReferral().receivedBy(as("coordinator"));
    var with =
        anAgencyReferral().with("court", ReferralFixture.anOrder()).receivedBy(as("coordinator"));

    assertThat(read(without).body().has("court")).isFalse();
    assertThat(read(with).body().has("court")).isTrue();
  }

  @Test
  void aPaperReferralKeepsTheDayItCame() {
    var id =
        aReferral().with("receivedAt", "2026-02-10T09:30:00.750Z").receivedBy(as("coordinator"));

    assertThat(read(id).text("receivedAt")).isEqualTo("2026-02-10T09:30:00Z");
  }

  @Test
  void someoneKnownIsRecognisedAndNotTypedAgain() {
    var first = read(aReferral().receivedBy(as("coordinator")));
    var child = first.body().at("/children/0/personId").asText();

    var second =
        read(aReferral().withChildren(Map.of("personId", child)).receivedBy(as("coordinator")));

    assertThat(second.body().at("/children/0/personId").asText()).isEqualTo(child);
    assertThat(second.body().at("/children/0/givenName").asText()).isEqualTo("Елена");
  }

  @Test
  void theSameKeyAndBodyMakeOneReferral() {
    var api = as("coordinator").with("Idempotency-Key", UUID.randomUUID().toString());
    var body = aReferral().body();

    var first = api.post("/referrals", body);
    var again = api.post("/referrals", body);

    assertThat(again.status()).isEqualTo(201);
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(api.post("/referrals", aReferral().body()).status()).isEqualTo(422);
  }

  @Test
  void contactDataAreKeptApart() {
    var mother =
        Map.of(
            "role", "RESIDENTIAL_PARENT",
            "givenName", "Мария",
            "familyName", "Тайнева",
            "phone", "+359 888 111 222",
            "address", "ул. Скрита 7",
            "addressConfidential", true);
    var id =
        aReferral()
            .withAdults(mother, anAdult("VISITING_PARENT", "Стоян", "Тайнев"))
            .receivedBy(as("coordinator"));

    var person = read(id).body().at("/adults/0/personId").asText();
    var contact = as("coordinator").get("/people/" + person + "/contact");

    assertThat(read(id).body().toString()).doesNotContain("888 111 222", "Скрита");
    assertThat(contact.text("address")).isEqualTo("ул. Скрита 7");
    assertThat(contact.body().path("confidential").asBoolean()).isTrue();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("requestsAgainstARule")
  void aRequestAgainstARuleIsRefusedWithItsField(
      String field, String user, ReferralFixture request) {
    var answer = as(user).post("/referrals", request.body());

    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.body().at("/violations/0/field").asText()).isEqualTo(field);
    assertThat(answer.body().at("/violations/0/message").asText()).isNotBlank();
  }

  static Stream<Arguments> requestsAgainstARule() {
    return Stream.of(sourcesAgainstARule(), datesAgainstARule(), peopleAgainstARule())
        .flatMap(cases -> cases);
  }

  private static Stream<Arguments> sourcesAgainstARule() {
    var foreign = UUID.randomUUID();
    return Stream.of(
        Arguments.of("court", "coordinator", aReferral().without("court")),
        Arguments.of(
            "court", "coordinator", aSelfReferral().with("court", ReferralFixture.anOrder())),
        Arguments.of("agency", "coordinator", anAgencyReferral().without("agency")),
        Arguments.of("agency", "coordinator", aReferral().with("agency", "Отдел")),
        Arguments.of("court.courtId", "coordinator", aReferral().withOrder("courtId", foreign)),
        Arguments.of("court.courtId", "liaison", aReferral().withOrder("courtId", foreign)),
        Arguments.of("source", "liaison", aSelfReferral()),
        Arguments.of("source", "liaison", anAgencyReferral()),
        Arguments.of(
            "receivedAt", "liaison", aReferral().with("receivedAt", "2026-03-01T08:00:00Z")),
        Arguments.of(
            "children[0].personId",
            "liaison",
            aReferral().withChildren(Map.of("personId", foreign))),
        Arguments.of(
            "children[0].personId",
            "coordinator",
            aReferral().withChildren(Map.of("personId", foreign))));
  }

  private static Stream<Arguments> datesAgainstARule() {
    return Stream.of(
        Arguments.of(
            "receivedAt", "coordinator", aReferral().with("receivedAt", "2026-03-02T08:00:01Z")),
        Arguments.of(
            "receivedAt", "coordinator", aReferral().with("receivedAt", "0001-01-01T00:00:00Z")),
        Arguments.of(
            "court.orderDate", "coordinator", aReferral().withOrder("orderDate", "2026-03-03")),
        Arguments.of(
            "court.validUntil", "coordinator", aReferral().withOrder("validUntil", "2026-01-14")),
        Arguments.of(
            "court.terms.latest",
            "coordinator",
            aReferral().withOrder("terms", Map.of("earliest", "17:00", "latest", "09:00"))),
        Arguments.of(
            "requested.durationMinutes",
            "coordinator",
            aReferral().with("requested", Map.of("visitType", "SUPERVISED", "durationMinutes", 4))),
        Arguments.of("language", "coordinator", aReferral().with("language", "b_g")));
  }

  private static Stream<Arguments> peopleAgainstARule() {
    var child = aChild("Ана", "Петрова", "2019-01-01");
    var mother = anAdult("RESIDENTIAL_PARENT", "Вяра", "Петрова");
    var father = anAdult("VISITING_PARENT", "Кирил", "Петров");
    return Stream.of(
        Arguments.of("children", "coordinator", aReferral().with("children", List.of())),
        Arguments.of(
            "children[0].birthDate",
            "coordinator",
            aReferral().withChildren(aChild("А", "Б", "2026-03-03"))),
        Arguments.of(
            "children[0].birthDate",
            "coordinator",
            aReferral().withChildren(aChild("А", "Б", "2008-03-02"))),
        Arguments.of(
            "children[0].birthDate",
            "coordinator",
            aReferral().withChildren(Map.of("givenName", "А", "familyName", "Б"))),
        Arguments.of(
            "children[0].familyName",
            "coordinator",
            aReferral().withChildren(Map.of("givenName", "А", "birthDate", "2019-01-01"))),
        Arguments.of(
            "children[0].givenName",
            "coordinator",
            aReferral().withChildren(aChild("---", "…", "2019-01-01"))),
        Arguments.of(
            "children[1].givenName",
            "coordinator",
            aReferral().withChildren(child, aChild("Ana", "PETROVA", "2019-01-01"))),
        Arguments.of("adults", "coordinator", aReferral().withAdults(mother)),
        Arguments.of("adults", "coordinator", anAgencyReferral().withAdults(father)),
        Arguments.of("adults", "coordinator", aSelfReferral().with("adults", List.of())),
        Arguments.of(
            "adults[0].email",
            "coordinator",
            aReferral().withAdults(with(mother, "email", "вяра"), father)),
        Arguments.of(
            "adults[0].phone",
            "coordinator",
            aReferral().withAdults(with(mother, "phone", "по-късно"), father)),
        Arguments.of(
            "adults[1].birthDate",
            "coordinator",
            aReferral().withAdults(mother, with(father, "birthDate", "1899-12-31"))),
        Arguments.of(
            "adults[1].languages[0]",
            "coordinator",
            aReferral().withAdults(mother, with(father, "languages", List.of("?")))));
  }

  private static Map<String, Object> with(Map<String, Object> map, String field, Object value) {
    var changed = new HashMap<>(map);
    changed.put(field, value);
    return changed;
  }

  private static Answer read(UUID id) {
    return as("coordinator").get("/referrals/" + id);
  }
}
