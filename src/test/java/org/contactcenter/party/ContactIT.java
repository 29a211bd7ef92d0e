package org.contactcenter.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.testing.TestCenter.as;
import static org.contactcenter.testing.TestCenter.coordinatorHerself;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How to reach a person: who may know, and what becomes of it. */
class ContactIT {
  private static final Map<String, Object> DATA =
      Map.of("phone", "+359 888 123456", "address", "ул. Тайна 1", "confidential", true);

  @Test
  void nothingIsKnownAtFirst() {
    var answer = as("coordinator").get(path(someone()));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("ETag")).isEqualTo("\"0\"");
    assertThat(answer.body().has("phone")).isFalse();
    assertThat(answer.body().path("confidential").asBoolean()).isFalse();
  }

  @Test
  void dataAreReplacedAsAWholeUnderTheirVersion() {
    var path = path(someone());

    var written = as("coordinator").replace(path, DATA);
    assertThat(written.status()).isEqualTo(200);
    assertThat(written.header("ETag")).isEqualTo("\"1\"");
    assertThat(as("coordinator").get(path).text("address")).isEqualTo("ул. Тайна 1");

    as("coordinator").replace(path, Map.of("email", "a@example.org", "confidential", true));
    assertThat(as("coordinator").get(path).body().has("phone")).isFalse();
  }

  @Test
  void whatWasWrittenBeforeIsKeptSealedAndReadWithATrace() {
    var person = someone();
    as("coordinator").replace(path(person), DATA);
    as("coordinator").replace(path(person), Map.of("phone", "02 333 444", "confidential", true));

    var history = as("coordinator").get(path(person) + "/history");

    assertThat(history.status()).isEqualTo(200);
    assertThat(history.body().path("items")).hasSize(1);
    var former = history.body().path("items").path(0);
    assertThat(former.path("address").asText()).isEqualTo("ул. Тайна 1");
    assertThat(former.path("version").asInt()).isEqualTo(1);
    assertThat(former.path("replacedBy").asText())
        .isEqualTo(TestCenter.founding().users().get("coordinator").toString());
    var trail = as("auditor").get("/audit?subject=" + person).body().path("items").path(0);
    assertThat(trail.path("action").asText()).isEqualTo("contact.history-read");
    assertThat(trail.path("fields").toString()).isEqualTo("[\"address\",\"phone\"]");
    assertThat(as("worker").get(path(person) + "/history").status()).isEqualTo(404);
    assertThat(as("coordinator.b").get(path(person) + "/history").status()).isEqualTo(404);
    assertThat(as("supervisor").get(path(person) + "/history").status()).isEqualTo(403);
  }

  @Test
  void aChangeNeedsTheVersionItWasMadeOn() {
    var path = path(someone());
    as("coordinator").replace(path, DATA);

    assertThat(as("coordinator").put(path, DATA).status()).isEqualTo(428);
    assertThat(as("coordinator").with("If-Match", "\"0\"").put(path, DATA).status()).isEqualTo(412);
  }

  @Test
  void readingAndChangingLeaveATrace() {
    var person = someone();
    as("coordinator").replace(path(person), DATA);

    var actions =
        as("auditor")
            .get("/audit?subject=" + person)
            .body()
            .path("items")
            .findValuesAsText("action");
    assertThat(actions).containsExactly("contact.changed", "contact.read", "person.added");
  }

  @Test
  void theTrailNamesTheFieldsThatWereShownAndThoseThatWereChangedNeverTheirContent() {
    var person = someone();
    var path = path(person);
    as("coordinator").replace(path, DATA);
    as("coordinator").get(path + "?fields=phone,email");
    as("coordinator").get(path + "?fields=school");
    as("coordinator")
        .replace(
            path, Map.of("phone", "+359 888 123456", "email", "a@b.org", "confidential", false));

    var trail = as("auditor").get("/audit?subject=" + person).body();
    var fields =
        StreamSupport.stream(trail.path("items").spliterator(), false)
            .map(entry -> entry.path("action").asText() + " " + entry.path("fields"))
            .toList();
    assertThat(fields)
        .containsExactly(
            "contact.changed [\"email\",\"address\",\"confidential\"]",
            "contact.read [\"phone\",\"address\"]",
            "contact.read []",
            "contact.read [\"phone\"]",
            "contact.changed [\"phone\",\"address\",\"confidential\"]",
            "contact.read []",
            "person.added []");
    assertThat(trail.toString()).doesNotContain("+359 888 123456", "Тайна", "a@b.org");
  }

  @Test
  void onlyTheFieldsAskedForAreShown() {
    var path = path(someone());
    as("coordinator").replace(path, DATA);

    var phone = as("coordinator").get(path + "?fields=phone");

    assertThat(phone.text("phone")).isEqualTo("+359 888 123456");
    assertThat(phone.body().has("address")).isFalse();
    assertThat(phone.body().path("confidential").asBoolean()).isTrue();
    assertThat(phone.header("ETag")).isEqualTo("\"1\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "phone,name", "Phone", "phone,", "phone%20", "phone;email"})
  void aFieldThatThereIsNotIsRefusedByName(String fields) {
    var refused =
        as("coordinator").with("Accept-Language", "tr").get(path(someone()) + "?fields=" + fields);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body().path("violations").path(0).path("field").asText())
        .isEqualTo("fields");
    assertThat(refused.body().path("violations").path(0).path("message").asText())
        .startsWith("Yalnızca");
  }

  @ParameterizedTest
  @ValueSource(strings = {"frontdesk", "supervisor", "admin", "auditor", "network", "liaison"})
  void whoDoesNoCaseWorkIsForbiddenIt(String username) {
    var path = path(someone());

    assertThat(as(username).get(path).status()).isEqualTo(403);
    assertThat(as(username).with("If-Match", "*").put(path, DATA).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"worker", "coordinator.b", "worker.b"})
  void toWhoeverWorksOnNoCaseOfTheirsThePersonIsAbsent(String username) {
    var person = someone();

    var answer = as(username).get(path(person));

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body().toString())
        .isEqualTo(as(username).get(path(UUID.randomUUID())).body().toString());
    assertThat(as(username).with("If-Match", "*").put(path(person), DATA).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @MethodSource("data")
  void whatIsNoContactDatumIsRefused(Map<String, Object> data) {
    assertThat(as("coordinator").with("If-Match", "*").put(path(someone()), data).status())
        .isIn(400, 422);
  }

  static List<Map<String, Object>> data() {
    return List.of(
        Map.of(),
        Map.of("phone", "++1 234", "confidential", false),
        Map.of("phone", "12", "confidential", false),
        Map.of("email", "a@b", "confidential", false),
        Map.of("email", "a b@example.org", "confidential", false),
        Map.of("address", "", "confidential", false),
        Map.of("confidential", "yes"));
  }

  @Test
  void newerDataAddToWhatIsKnownAndNeverLiftTheConfidence() {
    var features = TestCenter.features();
    var user = coordinatorHerself();
    var person = features.party.people().find(user.scope(), someone()).orElseThrow();
    as("coordinator").replace(path(person.id()), DATA);

    features.party.people().learn(user, person, phone("02 111 222"));

    var contact = as("coordinator").get(path(person.id()));
    assertThat(contact.text("phone")).isEqualTo("02 111 222");
    assertThat(contact.text("address")).isEqualTo("ул. Тайна 1");
    assertThat(contact.body().path("confidential").asBoolean()).isTrue();
  }

  @Test
  void peopleAreFoundByTheBeginningsOfTheirNames() {
    var people = TestCenter.features().party.people();
    var user = coordinatorHerself();
    var id = people.add(user, newcomer("Цветелина", "Щерева-Бързакова"));

    for (var query : List.of("Tsvetel shter", "barza", "ЩЕРЕВА", "cvet")) {
      assertThat(people.search(user.scope(), query, 50)).extracting(Person::id).contains(id);
    }
    assertThat(people.search(user.scope(), "", 50)).isEmpty();
    assertThat(people.search(user.scope(), "Щерева Иван", 50))
        .extracting(Person::id)
        .doesNotContain(id);
  }

  private static UUID someone() {
    return TestCenter.features()
        .party
        .people()
        .add(coordinatorHerself(), newcomer("Рада", "Нанева"));
  }

  private static NewPerson newcomer(String given, String family) {
    return new NewPerson(
        given, family, Optional.empty(), List.of("bg"), Optional.empty(), Optional.empty());
  }

  private static ContactData phone(String phone) {
    return new ContactData(
        Optional.of(phone),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private static String path(UUID person) {
    return "/people/" + person + "/contact";
  }
}
