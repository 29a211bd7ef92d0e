package org.contactcenter.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactcenter.testing.TestCenter;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Exclusion constraints exclude, and nothing is looked up in their indexes: PostgreSQL takes those
 * for as good as any other and would read them whole for a column that is not their first.
 */
class ExclusionIT {
  private final Jdbi owner = Jdbi.create(TestCenter.database().asOwner());

  private record Exclusion(String name, boolean keptToItself) {}

  @BeforeAll
  static void start() {
    TestCenter.nobody().get("/me");
  }

  @Test
  void everyExclusionHoldsUnderAConditionThatKeepsItsIndexToItself() {
    var exclusions =
        owner.withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        SELECT c.conname, i.indpred IS NOT NULL AS kept_to_itself
                        FROM pg_constraint c JOIN pg_index i ON i.indexrelid = c.conindid
                        WHERE c.contype = 'x' AND c.connamespace = 'public'::regnamespace
                        """)
                    .map((row, context) -> new Exclusion(row.getString(1), row.getBoolean(2)))
                    .list());

    assertThat(exclusions)
        .extracting(Exclusion::name)
        .contains("claim_taken_once", "presence_apart", "case_party_one_role_at_a_time");
    assertThat(exclusions).filteredOn(exclusion -> !exclusion.keptToItself()).isEmpty();
  }

  /** Even with nothing else to choose from: then every row is read. */
  @Test
  void thePlannerFindsRolesByTheirPersonAlone() {
    var plan =
        owner.withHandle(
            handle -> {
              handle.begin();
              handle.execute("SET LOCAL enable_seqscan = off");
              handle.execute("DROP INDEX case_party_by_person");
              var lines =
                  handle
                      .createQuery(
                          "EXPLAIN SELECT FROM case_party WHERE person_id = gen_random_uuid()")
                      .mapTo(String.class)
                      .list();
              handle.rollback();
              return String.join("\n", lines);
            });

    assertThat(plan).contains("case_party").doesNotContain("one_role_at_a_time");
  }
}
