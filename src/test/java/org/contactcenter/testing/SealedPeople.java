package org.contactcenter.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.contactcenter.core.secret.Keys;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Many people with a sealed phone number and address, written at once into an empty database. */
public record SealedPeople(Jdbi owner, List<UUID> ids) {
  private static final UUID CENTER = UUID.randomUUID();

  public static SealedPeople in(TestDatabase database, Keys keys, int number) {
    var people = new SealedPeople(Jdbi.create(database.asOwner()), new ArrayList<>());
    people.owner.useTransaction(
        handle -> {
          people.center(handle);
          people.write(handle, keys, number);
        });
    return people;
  }

  /** Of each whether it opens with the keys to what it was. */
  public boolean allOpenWith(Keys keys) {
    return owner.withHandle(
        handle ->
            handle
                .createQuery("SELECT person_id, phone, address FROM contact ORDER BY person_id")
                .map(
                    (row, context) -> {
                      var id = row.getObject("person_id", UUID.class);
                      return opens(keys, row.getBytes("phone"), "phone", id)
                          && opens(keys, row.getBytes("address"), "address", id);
                    })
                .list()
                .equals(ids.stream().map(id -> true).toList()));
  }

  /** The different beginnings of all sealed fields: one for each key in use. */
  public int keysInUse() {
    return owner.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT count(DISTINCT substring(sealed FROM 1 FOR 5))
                    FROM contact, unnest(ARRAY[phone, address]) AS sealed
                    """)
                .mapTo(Integer.class)
                .one());
  }

  private static boolean opens(Keys keys, byte[] sealed, String field, UUID id) {
    return keys.vault().open(sealed, "contact." + field + "/" + id).equals(field + " of " + id);
  }

  private void center(Handle handle) {
    handle.execute(
        """
        INSERT INTO center (id, name, address, phone, email, time_zone, languages, opens_on,
          gap_minutes, handover_minutes, first_arrival, separation, late_minutes, notice_hours,
          visitors_at_most, review_days, incident_hours, note_lock_hours, version)
        VALUES (?, 'C', 'A', '1', 'e', 'Europe/Sofia', '{bg}', '2026-01-05', 15, 5, 'RESIDENTIAL',
          'BUILDING', 15, 24, 3, 90, 24, 24, 1)
        """,
        CENTER);
  }

  private void write(Handle handle, Keys keys, int number) {
    PreparedBatch people =
        handle.prepareBatch(
            """
            INSERT INTO person (id, center_id, given_name, family_name, name_key, languages)
            VALUES (:id, :center, 'Иван', 'Иванов', 'ivan ivanov', '{}')
            """);
    PreparedBatch contacts =
        handle.prepareBatch(
            """
            INSERT INTO contact (person_id, center_id, phone, address, confidential, version)
            VALUES (:id, :center, :phone, :address, true, 1)
            """);
    for (int person = 0; person < number; person++) {
      var id = UUID.randomUUID();
      ids.add(id);
      people.bind("id", id).bind("center", CENTER).add();
      contacts.bind("id", id).bind("center", CENTER);
      contacts.bind("phone", seal(keys, "phone", id)).bind("address", seal(keys, "address", id));
      contacts.add();
    }
    people.execute();
    contacts.execute();
  }

  private static byte[] seal(Keys keys, String field, UUID id) {
    return keys.vault().seal(field + " of " + id, "contact." + field + "/" + id);
  }
}
