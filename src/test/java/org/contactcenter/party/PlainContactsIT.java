package org.contactcenter.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.contactcenter.casefile.CaseFixture.coordinator;

import java.util.List;
import java.util.UUID;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.testing.TestCenter;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Contact data that a former version wrote in clear. */
class PlainContactsIT {
  /** PostgreSQL's statistics keep some of what stood in a column. */
  private static final String QUOTED =
      "SELECT count(*) FROM pg_stats s WHERE tablename = 'plain_contact' AND s::text LIKE '%Старата%'";

  private final Jdbi owner = Jdbi.create(TestCenter.database().asOwner());
  private final Jdbi service = Jdbi.create(TestCenter.database().asService());

  @Test
  void theyAreSealedAtTheNextStartAndNothingPlainRemains() {
    var family = CaseFixture.courtCase();
    writePlain(family.mother(), "+359 38 616263", "ул. Старата 12");
    writePlain(family.father(), "+359 38 717273", "ул. Новата 21");

    owner.useHandle(handle -> handle.execute("ANALYZE plain_contact"));
    assertThat(count(QUOTED)).isPositive();

    TestCenter.features().party.sealWhatIsPlain();
    TestCenter.features().party.sealWhatIsPlain();

    var contact = coordinator().get("/people/" + family.mother() + "/contact");
    assertThat(contact.text("phone")).isEqualTo("+359 38 616263");
    assertThat(contact.text("address")).isEqualTo("ул. Старата 12");
    assertThat(contact.body().has("email")).isFalse();
    assertThat(contact.body().path("confidential").asBoolean()).isTrue();
    assertThat(contact.header("ETag")).isEqualTo("\"3\"");
    assertThat(count("SELECT count(*) FROM plain_contact")).isZero();
    assertThat(count("SELECT pg_relation_size('plain_contact')")).isZero();
    assertThat(count(QUOTED)).isZero();
  }

  @Test
  void whatIsNotCarriedOverYetIsNotEmptied() {
    var person = CaseFixture.courtCase().mother();
    assertThatThrownBy(
            () ->
                owner.useTransaction(
                    handle -> {
                      handle.execute(
                          "INSERT INTO plain_contact (person_id, center_id, confidential, version)"
                              + " VALUES (?, ?, false, 1)",
                          person,
                          TestCenter.founding().centerA());
                      handle.execute("SELECT empty_plain_contacts()");
                    }))
        .hasMessageContaining("not carried over yet");
  }

  @Test
  void theServiceCanCarryOverOnlyWhatIsThere() {
    var person = CaseFixture.courtCase().mother();

    service.useHandle(
        handle ->
            handle.execute("SELECT carry_contact(?, '\\x01', NULL, NULL, NULL, NULL)", person));

    assertThat(count("SELECT count(*) FROM contact WHERE person_id = '%s'".formatted(person)))
        .isZero();
  }

  private void writePlain(UUID person, String phone, String address) {
    var values = List.of(person, TestCenter.founding().centerA(), phone, address);
    owner.useHandle(
        handle ->
            handle.execute(
                """
                INSERT INTO plain_contact (person_id, center_id, phone, address, confidential, version)
                VALUES (?, ?, ?, ?, true, 3)
                """,
                values.toArray()));
  }

  private long count(String sql) {
    return owner.withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
  }
}
