package org.contactcenter.launch;

import java.sql.Connection;
import liquibase.database.jvm.JdbcConnection;

/**
 * A connection on which Liquibase commits nothing by itself, so that a migration happens as a whole
 * or not at all. Left to itself it commits a change before it notes that the change was made; a
 * program killed in between could never start again.
 */
final class WholeConnection extends JdbcConnection {

  WholeConnection(Connection connection) {
    super(connection);
  }

  /** Not yet: whoever opened the connection commits it. */
  @Override
  public void commit() {}

  /** Liquibase does it in good faith that all is committed, before it gives its lock back. */
  @Override
  public void rollback() {}

  /** Not yet either: switching it on would commit. */
  @Override
  public void setAutoCommit(boolean autoCommit) {}

  /** Whoever opened it closes it; what is not committed by then never was. */
  @Override
  public void close() {}
}
