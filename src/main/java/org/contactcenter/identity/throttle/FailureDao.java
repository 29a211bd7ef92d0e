package org.contactcenter.identity.throttle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface FailureDao {

  /**
   * What is counted of one subject.
   *
   * @param failed tries that have failed
   * @param open tries of which it is not known yet
   * @param last when the last one failed
   */
  record Tally(int failed, int open, Optional<Instant> last) {}

  /** Whoever asks next about the same subject waits until this transaction has ended. */
  @SqlQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(:subject, 94))) AS held")
  int hold(String subject);

  /** A try without an end since {@code given up} counts as failed: its service has died. */
  @RegisterConstructorMapper(Tally.class)
  @SqlQuery(
      """
      SELECT count(*) FILTER (WHERE settled OR failed_at <= :givenUp) AS failed,
        count(*) FILTER (WHERE NOT settled AND failed_at > :givenUp) AS open,
        max(failed_at) FILTER (WHERE settled OR failed_at <= :givenUp) AS last
      FROM sign_in_failure
      WHERE subject = :subject AND failed_at > :since
      """)
  Tally tally(String subject, Instant since, Instant givenUp);

  @SqlQuery(
      """
      INSERT INTO sign_in_failure (subject, failed_at, settled)
      SELECT unnest(:subjects), :now, false
      RETURNING id
      """)
  List<Long> open(List<String> subjects, Instant now);

  @SqlUpdate("UPDATE sign_in_failure SET settled = true, failed_at = :now WHERE id = ANY (:ids)")
  void settle(List<Long> ids, Instant now);

  @SqlUpdate("DELETE FROM sign_in_failure WHERE id = ANY (:ids)")
  void remove(List<Long> ids);

  @SqlUpdate("DELETE FROM sign_in_failure WHERE subject = :subject AND settled")
  void forget(String subject);

  @SqlUpdate("DELETE FROM sign_in_failure WHERE failed_at <= :since")
  void purge(Instant since);
}
