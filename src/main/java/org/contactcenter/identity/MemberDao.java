package org.contactcenter.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Role;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Member.class)
interface MemberDao {

  String COLUMNS =
      """
      SELECT m.account_id, m.center_id, a.username, m.display_name, m.roles, m.court_id,
        m.languages, m.locked, m.joined_at, m.version
      FROM membership m JOIN account a ON a.id = m.account_id
      """;

  /** False where the name is taken, in whatever center: that much an administrator must learn. */
  @SqlQuery(
      """
      SELECT name
      FROM unnest(:usernames) WITH ORDINALITY AS given (name, place)
      WHERE EXISTS (SELECT FROM sign_in_account(name))
      ORDER BY place
      """)
  List<String> existing(Collection<String> usernames);

  @SqlQuery("SELECT create_account(:id, :username, :passwordHash)")
  boolean insertAccount(UUID id, String username, Optional<String> passwordHash);

  @SqlUpdate(
      """
      INSERT INTO membership
        (account_id, center_id, display_name, roles, court_id, languages, locked, joined_at, version)
      VALUES (:accountId, :centerId, :displayName, :roles, :courtId, :languages, :locked, :joinedAt,
        1)
      """)
  void insert(@BindMethods Member member);

  @SqlUpdate(
      """
      UPDATE membership
      SET display_name = :displayName, roles = :roles, court_id = :courtId, languages = :languages, locked = :locked,
        version = version + 1
      WHERE account_id = :accountId AND center_id = :centerId AND version = :version
      """)
  boolean update(@BindMethods Member member);

  @SqlQuery(COLUMNS + "WHERE m.center_id = current_center() AND m.account_id = :accountId")
  Optional<Member> find(UUID accountId);

  @SqlQuery(COLUMNS + "WHERE m.center_id = current_center() AND m.account_id = ANY (:accountIds)")
  List<Member> findAll(Collection<UUID> accountIds);

  @SqlQuery(
      COLUMNS
          + """
          WHERE m.center_id = current_center()
            AND (m.joined_at, m.account_id) > (:afterAt, :afterId)
          ORDER BY m.joined_at, m.account_id
          LIMIT :limit
          """)
  List<Member> page(Instant afterAt, UUID afterId, int limit);

  @SqlQuery("SELECT works_elsewhere(:accountId)")
  boolean worksElsewhere(UUID accountId);

  @SqlQuery(COLUMNS + "WHERE m.account_id = :accountId AND NOT m.locked ORDER BY m.joined_at")
  List<Member> joined(UUID accountId);

  @SqlQuery(
      COLUMNS
          + """
          WHERE m.center_id = current_center() AND :role = ANY (m.roles) AND NOT m.locked
          ORDER BY m.display_name, m.account_id
          """)
  List<Member> holding(Role role);
}
