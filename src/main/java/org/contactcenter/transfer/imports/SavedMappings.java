package org.contactcenter.transfer.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Page;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.transfer.imports.row.Kind;
import org.contactcenter.transfer.imports.row.Mapping;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Mappings that a center keeps by name, for the next table of that form. */
final class SavedMappings {
  private static final Cursor START = new Cursor(Instant.EPOCH, new UUID(0, 0));

  private final Ground ground;
  private final Dao dao;

  SavedMappings(Ground ground) {
    this.ground = ground;
    this.dao = ground.jdbi().onDemand(Dao.class);
  }

  @RegisterConstructorMapper(Dao.Saved.class)
  interface Dao {
    /** One of them; {@code mapping} as JSON. */
    record Saved(UUID id, Kind kind, String name, String mapping, Instant createdAt) {}

    String COLUMNS =
        "SELECT id, kind, name, mapping::text AS mapping, created_at FROM import_mapping ";

    @SqlUpdate(
        """
        INSERT INTO import_mapping (id, center_id, kind, name, mapping, created_at)
        VALUES (:id, current_center(), :kind, :name, CAST(:mapping AS jsonb), :createdAt)
        ON CONFLICT ON CONSTRAINT import_mapping_name_taken DO NOTHING
        """)
    boolean insert(@BindMethods Saved saved);

    @SqlQuery(COLUMNS + "WHERE id = :id")
    Optional<Saved> find(UUID id);

    @SqlQuery(
        COLUMNS
            + """
            WHERE center_id = current_center() AND (created_at, id) > (:at, :after)
              AND (CAST(:kind AS text) IS NULL OR kind = CAST(:kind AS text))
            ORDER BY created_at, id
            LIMIT :limit
            """)
    List<Saved> page(Optional<Kind> kind, Instant at, UUID after, int limit);

    @SqlUpdate("DELETE FROM import_mapping WHERE id = :id")
    boolean delete(UUID id);
  }

  /** Throws a {@link Problem} (conflict) where the center has one of that name. */
  UUID save(User user, Kind kind, String name, Mapping mapping) {
    var now = ground.clock().instant();
    var saved = new Dao.Saved(UUID.randomUUID(), kind, name, MappingJson.write(mapping), now);
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              if (!dao.insert(saved)) {
                throw Problem.conflict("import-mapping-name-taken");
              }
              ground.audit().record(user, "import-mapping.saved", saved.id());
              return saved.id();
            });
  }

  Dao.Saved find(User user, UUID id) {
    return ground
        .transactions()
        .in(user.scope(), () -> dao.find(id))
        .orElseThrow(() -> Problem.absent("import-mapping", id));
  }

  Page<Dao.Saved> page(User user, Optional<Kind> kind, Optional<Cursor> after, int limit) {
    var start = after.orElse(START);
    var rows =
        ground
            .transactions()
            .in(user.scope(), () -> dao.page(kind, start.at(), start.id(), limit + 1));
    return Page.of(rows, limit, each -> new Cursor(each.createdAt(), each.id()));
  }

  void delete(User user, UUID id) {
    ground
        .transactions()
        .run(
            user.scope(),
            () -> {
              if (!dao.delete(id)) {
                throw Problem.absent("import-mapping", id);
              }
              ground.audit().record(user, "import-mapping.deleted", id);
            });
  }
}
