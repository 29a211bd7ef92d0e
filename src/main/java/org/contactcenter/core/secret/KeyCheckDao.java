package org.contactcenter.core.secret;

import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** By functions only: the service's role cannot reach the table. */
interface KeyCheckDao {

  @SqlQuery("SELECT key_checks()")
  int count();

  @SqlQuery("SELECT key_check_of(:name)")
  Optional<byte[]> find(String name);

  /** False where there is one of that name. */
  @SqlQuery("SELECT add_key_check(:name, :value)")
  boolean add(String name, byte[] value);
}
