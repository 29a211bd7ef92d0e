package org.contactcenter.casefile.order;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(CourtOrder.class)
interface CourtOrderDao {

  @SqlUpdate(
      """
      INSERT INTO court_order (id, center_id, case_id, court_id, case_number, case_number_key,
        order_number, order_date, valid_from, valid_until, terms, recorded_at)
      VALUES (:id, current_center(), :caseId, :courtId, :caseNumber, :caseNumberKey,
        :orderNumber, :orderDate, :validFrom, :validUntil, :terms, :recordedAt)
      """)
  void insert(@BindMethods CourtOrder order);

  @SqlBatch(
      """
      INSERT INTO court_order_child (center_id, order_id, person_id)
      VALUES (current_center(), :orderId, :children)
      """)
  void insertChildren(UUID orderId, List<UUID> children);

  @SqlQuery(
      """
      SELECT o.id, o.case_id, o.court_id, o.case_number, o.order_number, o.order_date,
        o.valid_from, o.valid_until, o.terms, o.recorded_at,
        ARRAY(SELECT c.person_id FROM court_order_child c WHERE c.order_id = o.id) AS children
      FROM court_order o
      WHERE o.case_id = ANY (:caseIds)
      ORDER BY o.order_date, o.recorded_at, o.id
      """)
  List<CourtOrder> ofCases(Collection<UUID> caseIds);

  @SqlQuery(
      """
      SELECT o.id, o.case_id, o.court_id, o.case_number, o.order_number, o.order_date,
        o.valid_from, o.valid_until, o.terms, o.recorded_at,
        ARRAY(SELECT c.person_id FROM court_order_child c WHERE c.order_id = o.id) AS children
      FROM court_order o
      WHERE o.case_id = :caseId AND o.id = :id
      """)
  Optional<CourtOrder> find(UUID caseId, UUID id);
}
