package org.contactcenter.speed;

import java.io.IOException;
import java.sql.SQLException;

/** One side's way to do what one client asks for: over HTTP, or by bare JDBC. */
interface Turn extends AutoCloseable {

  /** Does it once; false where it was refused. */
  boolean take(Operation operation, int number) throws IOException, SQLException;

  @Override
  void close() throws IOException, SQLException;
}
