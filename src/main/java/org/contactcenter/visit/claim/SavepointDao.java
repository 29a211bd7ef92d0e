package org.contactcenter.visit.claim;

import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/**
 * The point to which a transaction goes back when something of what it takes is not to be had. In
 * plain SQL: JDBI forgets a savepoint to which it went back, PostgreSQL keeps it until it is told.
 */
interface SavepointDao {
  @SqlUpdate("SAVEPOINT before_taking")
  void mark();

  /** Lets go what was taken since, and who waits for it. */
  @SqlUpdate("ROLLBACK TO SAVEPOINT before_taking")
  void goBack();

  @SqlUpdate("RELEASE SAVEPOINT before_taking")
  void release();
}
