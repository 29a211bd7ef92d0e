package org.contactcenter.party;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.testing.TestCenter.as;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.testing.TestCenter;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How contact data lie in the database: proofs by raw SQL, as the service's role and as owner. */
class SealedContactIT {
  private static final List<String> SENTINELS =
      List.of(
          "+359 700 414243",
          "sentinel.kiril@example.org",
          "ул. Сентинелова 7117",
          "Фабрика Сентинел",
          "СУ Сентинела Кирилова",
          "+359 700 515253",
          "sentinel.rada@example.org",
          "бул. Сентинелски 8228");

  private final Jdbi service = Jdbi.create(TestCenter.database().asService());
  private final Jdbi owner = Jdbi.create(TestCenter.database().asOwner());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TABLE contact",
        "SELECT phone FROM contact",
        "UPDATE contact SET phone = NULL",
        "DELETE FROM contact",
        "TABLE plain_contact",
        "INSERT INTO plain_contact SELECT * FROM plain_contact"
      })
  void theServicesRoleCannotReachTheTables(String sql) {
    TestCenter.nobody().get("/me");

    assertThatThrownBy(() -> service.useHandle(handle -> handle.execute(sql)))
        .hasMessageContaining("permission denied");
  }

  @Test
  void theServicesRoleGetsOnlyWhatItNamesAndOnlyOfItsOwnCenter() {
    var person = CaseFixture.courtCase().mother();
    keep(person, Map.of("phone", "+359 2 1", "email", "a@example.org", "confidential", false));
    var centers = TestCenter.founding();

    assertThat(found(centers.centerA(), person, "email")).containsExactly(false, true);
    assertThat(found(centers.centerA(), person)).containsExactly(false, false);
    assertThat(found(centers.centerB(), person, "email")).isEmpty();
    List<Boolean> outside = service.withHandle(handle -> contact(handle, person, "email"));
    assertThat(outside).isEmpty();
  }

  @Test
  void noContactDatumStandsInClearInAnyTable() {
    var referral = new HashMap<>(CaseFixture.referral("SELF"));
    referral.put("adults", List.of(adult("RESIDENTIAL_PARENT"), newcomer("VISITING_PARENT")));
    var key = UUID.randomUUID().toString();
    var api = coordinator().with("Idempotency-Key", key);
    var received = ok(api.post("/referrals", referral), 201).id();
    var family = CaseFixture.courtCase();
    keep(
        family.father(),
        Map.of(
            "phone", SENTINELS.get(0),
            "email", SENTINELS.get(1),
            "address", SENTINELS.get(2),
            "workplace", SENTINELS.get(3),
            "school", SENTINELS.get(4),
            "confidential", true));
    assertThat(coordinator().get("/referrals/" + received).status()).isEqualTo(200);
    ok(api.post("/referrals", referral), 201);

    assertThat(rowsWithASentinel()).isEmpty();
  }

  @Test
  void aSealedFieldCopiedToSomebodyElseDoesNotOpenAndTheOthersStillDo() {
    var one = CaseFixture.courtCase();
    keep(
        one.mother(), Map.of("phone", "+359 2 22", "email", "x@example.org", "confidential", true));
    keep(one.father(), Map.of("phone", "+359 2 33", "confidential", false));
    owner.useHandle(
        handle ->
            handle.execute(
                """
                UPDATE contact SET phone = (SELECT phone FROM contact WHERE person_id = ?)
                WHERE person_id = ?
                """,
                one.mother(),
                one.father()));

    var refused = coordinator().get("/people/" + one.father() + "/contact");
    assertThat(refused.status()).isEqualTo(500);
    assertThat(refused.problem()).isEqualTo("internal");
    assertThat(new String(refused.bytes(), UTF_8))
        .doesNotContain("+359 2 22", "Broken", "contact.phone");
    var email = coordinator().get("/people/" + one.father() + "/contact?fields=email");
    assertThat(email.status()).isEqualTo(200);
    assertThat(coordinator().get("/people/" + one.mother() + "/contact").text("phone"))
        .isEqualTo("+359 2 22");
  }

  @Test
  void ofSimultaneousChangesOneIsKept() {
    var path = "/people/" + CaseFixture.courtCase().mother() + "/contact";

    var statuses =
        Stream.of("+359 1", "+359 2", "+359 3", "+359 4", "+359 5", "+359 6", "+359 7", "+359 8")
            .parallel()
            .map(phone -> Map.of("phone", phone + "00", "confidential", false))
            .map(body -> as("coordinator").with("If-Match", "\"0\"").put(path, body).status())
            .toList();

    assertThat(statuses).containsOnlyOnce(200);
    assertThat(statuses).allMatch(status -> List.of(200, 409, 412).contains(status));
    assertThat(coordinator().get(path).header("ETag")).isEqualTo("\"1\"");
  }

  private static void keep(UUID person, Map<String, Object> data) {
    ok(coordinator().replace("/people/" + person + "/contact", data), 200);
  }

  private static Map<String, Object> adult(String role) {
    return Map.of(
        "role",
        role,
        "givenName",
        "Рада",
        "familyName",
        "Тестова",
        "phone",
        SENTINELS.get(5),
        "email",
        SENTINELS.get(6),
        "address",
        SENTINELS.get(7),
        "addressConfidential",
        true);
  }

  private static Map<String, Object> newcomer(String role) {
    return Map.of(
        "role", role, "givenName", "Кирил", "familyName", "Тестов", "phone", SENTINELS.get(0));
  }

  /** Table and row wherever a sentinel stands as text, or as the bytes of its text. */
  private List<String> rowsWithASentinel() {
    return owner.withHandle(
        handle ->
            handle
                .createQuery("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
                .mapTo(String.class)
                .stream()
                .flatMap(table -> rows(handle, table))
                .filter(row -> SENTINELS.stream().anyMatch(each -> tells(row, each)))
                .toList());
  }

  private static Stream<String> rows(Handle handle, String table) {
    return handle
        .createQuery("SELECT '%1$s ' || t::text FROM %1$s t".formatted(table))
        .mapTo(String.class)
        .list()
        .stream();
  }

  private static boolean tells(String row, String sentinel) {
    var digits = sentinel.replaceAll("\\D", "");
    return row.contains(sentinel)
        || row.contains(HexFormat.of().formatHex(sentinel.getBytes(UTF_8)))
        || (digits.length() > 6 && row.contains(digits));
  }

  private List<Boolean> found(UUID center, UUID person, String... fields) {
    return service.inTransaction(
        handle -> {
          handle.execute("SELECT set_config('app.center_id', ?, true)", center.toString());
          return contact(handle, person, fields);
        });
  }

  /** Whether phone and e-mail came; empty where nobody did. */
  private static List<Boolean> contact(Handle handle, UUID person, String... fields) {
    return handle
        .createQuery(
            """
            SELECT ARRAY[phone IS NOT NULL, email IS NOT NULL] FROM contact_of(:person, :fields)
            """)
        .bind("person", person)
        .bindArray("fields", String.class, (Object[]) fields)
        .map((rows, context) -> List.of((Boolean[]) rows.getArray(1).getArray()))
        .findOne()
        .orElse(List.of());
  }
}
