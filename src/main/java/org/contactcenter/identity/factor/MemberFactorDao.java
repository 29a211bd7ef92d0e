package org.contactcenter.identity.factor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface MemberFactorDao {

  /** An active factor of a colleague: that there is one, nothing of what it is. */
  record Known(Instant confirmedAt, int codesLeft) {}

  /** One colleague's factor was taken away by another. */
  record Reset(UUID id, UUID accountId, UUID resetBy, String reason, Instant resetAt) {}

  @RegisterConstructorMapper(Known.class)
  @SqlQuery("SELECT confirmed_at, codes_left FROM member_second_factor(:accountId)")
  Optional<Known> find(UUID accountId);

  /** Ends the sessions of the account as well; false where there was none. */
  @SqlQuery("SELECT reset_member_second_factor(:accountId)")
  boolean reset(UUID accountId);

  @SqlUpdate(
      """
      INSERT INTO second_factor_reset (id, center_id, account_id, reset_by, reason, reset_at)
      VALUES (:id, current_center(), :accountId, :resetBy, :reason, :resetAt)
      """)
  void insert(@BindMethods Reset reset);

  @RegisterConstructorMapper(Reset.class)
  @SqlQuery(
      """
      SELECT id, account_id, reset_by, reason, reset_at FROM second_factor_reset
      WHERE center_id = current_center() AND account_id = :accountId
      ORDER BY reset_at DESC, id LIMIT 50
      """)
  List<Reset> resets(UUID accountId);
}
