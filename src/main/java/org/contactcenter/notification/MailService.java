package org.contactcenter.notification;

import java.time.Instant;
import java.util.Optional;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Scope;
import org.contactcenter.notification.smtp.MailSettings;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/**
 * How it stands with the sending of mail: the settings of this node, and what waits in a center.
 */
public final class MailService {
  private final StateDao dao;
  private final Ground ground;
  private final MailSettings settings;

  MailService(Ground ground, MailSettings settings) {
    this.dao = ground.jdbi().onDemand(StateDao.class);
    this.ground = ground;
    this.settings = settings;
  }

  /**
   * What became of the messages of a center.
   *
   * @param waiting how many are to be sent, and {@code waitingSince} since when the longest
   * @param failingSince since when the mail server takes none, or not now; empty where it does
   * @param givenUp how many it will never take
   * @param lastSentAt when the newest of those that it took was sent
   */
  public record State(
      int waiting,
      Optional<Instant> waitingSince,
      Optional<Instant> failingSince,
      int givenUp,
      Optional<Instant> lastSentAt) {}

  @RegisterConstructorMapper(State.class)
  interface StateDao {
    /** Each part finds its rows by their status. */
    @SqlQuery(
        """
        SELECT count(*) AS waiting, min(created_at) AS waiting_since,
          min(coalesce(hindered_since, created_at))
            FILTER (WHERE setback IN ('SERVER_AWAY', 'REFUSED_FOR_NOW')) AS failing_since,
          (SELECT count(*) FROM message
            WHERE center_id = current_center() AND status = 'FAILED') AS given_up,
          (SELECT ended_at FROM message
            WHERE center_id = current_center() AND status = 'SENT'
            ORDER BY created_at DESC, id DESC LIMIT 1) AS last_sent_at
        FROM message
        WHERE center_id = current_center() AND status = 'WAITING'
        """)
    State state();
  }

  MailSettings settings() {
    return settings;
  }

  /** Of the center. */
  State state(Scope scope) {
    return ground.transactions().in(scope, dao::state);
  }
}
