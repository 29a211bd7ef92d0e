package org.contactcenter.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.contactcenter.testing.TestCenter;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What PostgreSQL itself tells of the plans it made. */
class KeptPlansIT {
  private static final int CALLS = 40;

  /** So many that a few are found by an index. */
  private static final List<String> MANY =
      List.of(
          "CREATE TEMPORARY TABLE many ON COMMIT DROP AS"
              + " SELECT gen_random_uuid() AS id FROM generate_series(1, 50000)",
          "CREATE INDEX ON many (id)",
          "ANALYZE many");

  private final Jdbi jdbi = Database.prepare(Jdbi.create(TestCenter.database().asOwner()));

  interface ManyDao {
    @SqlQuery("SELECT count(*) FROM many WHERE id = ANY (:ids)")
    long known(Collection<UUID> ids);
  }

  @BeforeAll
  static void start() {
    TestCenter.nobody().get("/me");
  }

  @Test
  void aStatementForSomeIsPlannedOnceAndForAll() {
    var plannedAnew =
        jdbi.inTransaction(
            handle -> {
              MANY.forEach(handle::execute);
              for (int call = 0; call < CALLS; call++) {
                handle.attach(ManyDao.class).known(List.of(UUID.randomUUID()));
              }
              return plannedAnew(handle);
            });

    assertThat(plannedAnew).isLessThanOrEqualTo(5); // before PostgreSQL makes up its mind
  }

  private static int plannedAnew(Handle handle) {
    return handle
        .createQuery(
            """
            SELECT custom_plans FROM pg_prepared_statements
            WHERE statement LIKE '/* ManyDao.known%'
            """)
        .mapTo(Integer.class)
        .one();
  }
}
