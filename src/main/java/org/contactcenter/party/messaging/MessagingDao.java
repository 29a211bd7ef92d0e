package org.contactcenter.party.messaging;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(MessagingChoice.class)
interface MessagingDao {

  @SqlQuery(
      """
      SELECT person_id, channel, email_shared, invitations, language, version
      FROM messaging_choice
      WHERE person_id = ANY (:personIds)
      """)
  List<MessagingChoice> of(Collection<UUID> personIds);

  /** False when it moved on since that version. */
  @SqlUpdate(
      """
      INSERT INTO messaging_choice
        (person_id, center_id, channel, email_shared, invitations, language, version)
      VALUES (:personId, current_center(), :channel, :emailShared, :invitations, :language,
        :version + 1)
      ON CONFLICT (person_id) DO UPDATE
      SET channel = excluded.channel, email_shared = excluded.email_shared,
        invitations = excluded.invitations, language = excluded.language,
        version = excluded.version
      WHERE messaging_choice.version = :version
      """)
  boolean save(@BindMethods MessagingChoice choice);
}
