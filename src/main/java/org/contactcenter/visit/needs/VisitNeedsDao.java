package org.contactcenter.visit.needs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contactcenter.referral.VisitType;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(VisitNeedsDao.Row.class)
interface VisitNeedsDao {

  /** Needs as they lie in a row. */
  record Row(
      boolean backgroundCheck,
      List<String> supervised,
      List<String> supported,
      List<String> exchange,
      List<String> virtual,
      int version) {

    static Row of(VisitNeeds needs) {
      var kinds = needs.qualifications();
      return new Row(
          needs.backgroundCheck(),
          kinds.getOrDefault(VisitType.SUPERVISED, List.of()),
          kinds.getOrDefault(VisitType.SUPPORTED, List.of()),
          kinds.getOrDefault(VisitType.EXCHANGE, List.of()),
          kinds.getOrDefault(VisitType.VIRTUAL, List.of()),
          needs.version());
    }

    VisitNeeds needs() {
      var kinds =
          Map.of(
              VisitType.SUPERVISED,
              supervised,
              VisitType.SUPPORTED,
              supported,
              VisitType.EXCHANGE,
              exchange,
              VisitType.VIRTUAL,
              virtual);
      return new VisitNeeds(backgroundCheck, kinds, version);
    }
  }

  @SqlQuery(
      """
      SELECT background_check, supervised, supported, exchange, virtual, version
      FROM visit_needs
      WHERE center_id = current_center()
      """)
  Optional<Row> find();

  /** False where somebody else said something in the meantime. */
  @SqlUpdate(
      """
      INSERT INTO visit_needs
        (center_id, background_check, supervised, supported, exchange, virtual, version)
      VALUES
        (current_center(), :backgroundCheck, :supervised, :supported, :exchange, :virtual, 1)
      ON CONFLICT ON CONSTRAINT visit_needs_pkey DO UPDATE
      SET background_check = :backgroundCheck, supervised = :supervised, supported = :supported,
        exchange = :exchange, virtual = :virtual, version = visit_needs.version + 1
      WHERE visit_needs.version = :version
      """)
  boolean save(@BindMethods Row needs);
}
