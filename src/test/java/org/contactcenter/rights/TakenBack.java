package org.contactcenter.rights;

import java.util.UUID;
import org.contactcenter.testing.TestCenter;
import org.jdbi.v3.core.Jdbi;

/** An application at the public door, taken back, for a request that staff have entered. */
final class TakenBack {
  private static final String STATEMENT =
      """
      {"reason": "Дума", "children": [],
       "requested": {"visitType": "SUPERVISED", "preferredHours": []},
       "safety": {"domesticViolence": false, "restrainingOrder": false}}
      """;

  private TakenBack() {}

  static UUID of(TestCenter center, UUID referral, UUID person) {
    var id = UUID.randomUUID();
    Jdbi.create(center.data().asSuperuser())
        .useHandle(
            handle -> {
              handle.execute(
                  """
                  INSERT INTO self_referral (referral_id, center_id, expires_at, completed_at)
                  SELECT id, center_id, received_at, received_at FROM referral WHERE id = ?
                  ON CONFLICT DO NOTHING
                  """,
                  referral);
              handle.execute(
                  """
                  INSERT INTO self_application (id, center_id, referral_id, person_id, reference,
                    secret_hash, language, side, statement, applied_at, withdrawn_at)
                  SELECT ?, center_id, id, ?, ?, '\\x00', 'bg', 'VISITING_PARENT', CAST(? AS jsonb),
                    received_at, received_at
                  FROM referral WHERE id = ?
                  """,
                  id,
                  person,
                  id.toString(),
                  STATEMENT,
                  referral);
            });
    return id;
  }
}
