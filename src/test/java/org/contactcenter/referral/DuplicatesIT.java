package org.contactcenter.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.referral.ReferralFixture.aChild;
import static org.contactcenter.referral.ReferralFixture.aReferral;
import static org.contactcenter.referral.ReferralFixture.aSelfReferral;
import static org.contactcenter.testing.TestCenter.as;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same family, told under another name or number. */
class DuplicatesIT {

  @ParameterizedTest
  @CsvSource({
    "2011-01-01, Гюлсюм, Мехмед, Gülsüm, Mehmed",
    "2011-01-02, Юлия, Щерева, Julia, Shtereva",
    "2011-01-03, Христо, Цветков, Tsvetkov, Khristo",
    "2011-01-04, АЙШЕ, ИБРАХИМ, Ayşe, İbrahim",
    "2011-01-05, Мария Петрова, Иванова, Maria, Ivanova"
  })
  void theSameChildIsFoundInOtherSpellingAndOrder(
      String born, String given, String family, String otherGiven, String otherFamily) {
    var first = selfReferral(given, family, born);
    var second = selfReferral(otherGiven, otherFamily, born);

    assertThat(of(second))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.path("kind").asText()).isEqualTo("CHILD");
              assertThat(item.path("referralId").asText()).isEqualTo(first.toString());
              assertThat(item.path("status").asText()).isEqualTo("RECEIVED");
              assertThat(item.path("personId").asText()).isEqualTo(childOf(first));
            });
    assertThat(of(first))
        .extracting(item -> item.path("referralId").asText())
        .containsExactly(second.toString());
  }

  @Test
  void anotherBirthDateOrNameIsAnotherChild() {
    selfReferral("Калина", "Орлова", "2012-02-01");

    assertThat(of(selfReferral("Калина", "Орлова", "2012-02-02"))).isEmpty();
    assertThat(of(selfReferral("Калоян", "Орлов", "2012-02-01"))).isEmpty();
  }

  @Test
  void aChildNamedByItsRecordIsFoundAsWell() {
    var first = selfReferral("Тодор", "Чанов", "2013-03-03");
    var second =
        aSelfReferral()
            .withChildren(Map.of("personId", childOf(first)))
            .receivedBy(as("coordinator"));

    assertThat(of(second))
        .extracting(item -> item.path("referralId").asText())
        .containsExactly(first.toString());
  }

  @Test
  void theSameCourtCaseIsFoundWhateverItsSpacing() {
    var first = ofCourtCase("гр. д. № 777/2025", "2014-04-01");
    var second = ofCourtCase("ГР.Д. 777 / 2025", "2014-04-02");
    ofCourtCase("гр.д. № 778/2025", "2014-04-03");

    assertThat(of(second))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.path("kind").asText()).isEqualTo("COURT_CASE");
              assertThat(item.path("referralId").asText()).isEqualTo(first.toString());
            });
  }

  @Test
  void noNameLeavesWithThem() {
    selfReferral("Сентинела", "Сентинелова", "2015-05-05");
    var second = selfReferral("Sentinela", "Sentinelova", "2015-05-05");

    assertThat(of(second)).hasSize(1).noneMatch(item -> item.toString().contains("ентинел"));
  }

  private static UUID selfReferral(String given, String family, String born) {
    return aSelfReferral().withChildren(aChild(given, family, born)).receivedBy(as("coordinator"));
  }

  private static UUID ofCourtCase(String number, String born) {
    return aReferral()
        .withOrder("caseNumber", number)
        .withChildren(aChild("Дете", "Отделно", born))
        .receivedBy(as("coordinator"));
  }

  private static String childOf(UUID id) {
    return as("coordinator").get("/referrals/" + id).body().at("/children/0/personId").asText();
  }

  private static List<JsonNode> of(UUID id) {
    var answer = as("worker").get("/referrals/" + id + "/duplicates");
    assertThat(answer.status()).isEqualTo(200);
    return StreamSupport.stream(answer.body().path("items").spliterator(), false).toList();
  }
}
