package org.contactcenter.casefile.order;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

@RegisterConstructorMapper(OrderEnding.class)
interface OrderEndingDao {

  /**
   * Which endings are wanted.
   *
   * @param until the last day on which they end
   * @param cases only of these, where not empty
   * @param afterDay the day and the id of the order after which the page begins
   */
  record Filter(
      LocalDate today,
      LocalDate until,
      Optional<List<UUID>> cases,
      LocalDate afterDay,
      UUID afterId,
      int limit) {}

  /**
   * The orders that end, with the children for whom nothing follows. An order is followed by one
   * that speaks of the child too, lasts longer, and has begun by the next day, or by now where that
   * is over.
   */
  String ENDING =
      """
      SELECT o.case_id, c.number AS case_number, o.id AS order_id, o.court_id, o.order_number,
        o.valid_until AS ends_on, array_agg(DISTINCT p.person_id) AS children
      FROM court_order o
      JOIN case_file c ON c.id = o.case_id AND c.status <> 'CLOSED'
      JOIN case_party p ON p.case_id = o.case_id AND p.role = 'CHILD'
        AND (p.valid_until IS NULL OR p.valid_until >= :today)
      WHERE o.center_id = current_center()
        AND (NOT EXISTS (SELECT FROM court_order_child k WHERE k.order_id = o.id)
          OR EXISTS (SELECT FROM court_order_child k
            WHERE k.order_id = o.id AND k.person_id = p.person_id))
        AND NOT EXISTS (
          SELECT FROM court_order f
          WHERE f.case_id = o.case_id AND f.id <> o.id
            AND f.valid_from <= greatest(o.valid_until + 1, :today)
            AND (f.valid_until IS NULL OR (f.valid_until, f.order_date, f.recorded_at, f.id)
              > (o.valid_until, o.order_date, o.recorded_at, o.id))
            AND (NOT EXISTS (SELECT FROM court_order_child k WHERE k.order_id = f.id)
              OR EXISTS (SELECT FROM court_order_child k
                WHERE k.order_id = f.id AND k.person_id = p.person_id)))
      """;

  @SqlQuery(
      ENDING
          + """
        AND o.valid_until <= :until
        AND (o.valid_until, o.id) > (:afterDay, :afterId)
        AND (CAST(:cases AS uuid[]) IS NULL OR o.case_id = ANY (CAST(:cases AS uuid[])))
      GROUP BY o.id, c.number
      ORDER BY o.valid_until, o.id
      LIMIT :limit
      """)
  List<OrderEnding> soonestFirst(@BindMethods Filter filter);

  /** All of those cases, the soonest first: asked with every case that is read or listed. */
  @SqlQuery(
      ENDING
          + """
        AND o.valid_until IS NOT NULL AND o.case_id = ANY (:cases)
      GROUP BY o.id, c.number
      ORDER BY o.valid_until, o.id
      """)
  List<OrderEnding> ofCases(Collection<UUID> cases, LocalDate today);
}
