package org.contactcenter.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptPlansTest {

  @Test
  void howManyAreAskedForIsKeptFromThePlanner() {
    var sql = "SELECT a FROM t WHERE id = ANY (:ids) AND other_id = ANY (:otherIds) AND b = :b";

    assertThat(KeptPlans.of(sql))
        .isEqualTo(
            "SELECT a FROM t WHERE id = ANY (ARRAY(SELECT unnest(:ids)))"
                + " AND other_id = ANY (ARRAY(SELECT unnest(:otherIds))) AND b = :b");
  }

  /** Of nothing PostgreSQL would not know of what kind it is. */
  @Test
  void whatMayBeNothingStaysAsItIs() {
    var sql =
        "WHERE (CAST(:ids AS uuid[]) IS NULL OR id = ANY (CAST(:ids AS uuid[])))"
            + " AND 'A' = ANY (roles) AND id <> ALL (:without)";

    assertThat(KeptPlans.of(sql)).isEqualTo(sql);
  }
}
