package org.contactcenter.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.contactcenter.testing.TestCenter;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Proofs by raw SQL, as the service's own role: a query that forgot its WHERE shows nothing
 * foreign.
 */
class RowLevelSecurityIT {
  private static final String CENTER_TABLES =
      """
      SELECT c.table_name FROM information_schema.columns c
      JOIN pg_class t ON t.relname = c.table_name AND t.relkind = 'r'
      WHERE c.table_schema = 'public' AND c.column_name = 'center_id'
        AND has_table_privilege('contact_center_service', t.oid, 'SELECT')
      ORDER BY c.table_name
      """;

  private final Jdbi service = Jdbi.create(TestCenter.database().asService());
  private final Jdbi owner = Jdbi.create(TestCenter.database().asOwner());

  @BeforeAll
  static void start() {
    TestCenter.nobody().get("/me");
  }

  @Test
  void everyTableOfACenterIsUnderAPolicy() {
    var open =
        owner.withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        SELECT c.relname FROM pg_class c
                        JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
                        WHERE c.relkind = 'r' AND NOT c.relrowsecurity
                        ORDER BY c.relname
                        """)
                    .mapTo(String.class)
                    .list());

    assertThat(open)
        .isSubsetOf(
            "databasechangelog",
            "databasechangeloglock",
            "scheduled_tasks",
            "sign_in_failure",
            "text_version");
  }

  @Test
  void aQueryWithoutWhereShowsNothingOfAnotherCenter() {
    for (var table : tables()) {
      var foreign =
          inCenter(
              TestCenter.founding().centerA(),
              handle ->
                  handle
                      .createQuery("SELECT count(*) FROM " + table + " WHERE center_id <> :own")
                      .bind("own", TestCenter.founding().centerA())
                      .mapTo(Long.class)
                      .one());
      assertThat(foreign).as(table).isZero();
    }
  }

  @Test
  void withoutACenterNothingIsVisible() {
    for (var table : tables()) {
      var rows =
          service.withHandle(
              handle ->
                  handle.createQuery("SELECT count(*) FROM " + table).mapTo(Long.class).one());
      assertThat(rows).as(table).isZero();
    }
  }

  @Test
  void theServiceCanNeitherChangeTheSchemaNorTheAuditTrail() {
    for (var sql :
        List.of(
            "CREATE TABLE mine (id int)",
            "ALTER TABLE center DISABLE ROW LEVEL SECURITY",
            "UPDATE audit_entry SET action = 'x'",
            "DELETE FROM audit_entry",
            "TRUNCATE audit_entry")) {
      assertThatThrownBy(() -> service.useHandle(handle -> handle.execute(sql)))
          .as(sql)
          .hasMessageContaining("ERROR");
    }
  }

  private List<String> tables() {
    return owner.withHandle(handle -> handle.createQuery(CENTER_TABLES).mapTo(String.class).list());
  }

  private long inCenter(UUID center, java.util.function.Function<Handle, Long> query) {
    return service.inTransaction(
        handle -> {
          handle.execute("SELECT set_config('app.center_id', ?, true)", center.toString());
          return query.apply(handle);
        });
  }
}
