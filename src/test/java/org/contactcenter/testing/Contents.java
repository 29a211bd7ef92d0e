package org.contactcenter.testing;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What stands in the database: a sum over each table, to see that nothing changed. */
public record Contents(Map<String, String> tables) {
  /** These follow who is signed in, and the sealing of the trail, not what was done. */
  private static final Set<String> COMINGS_AND_GOINGS =
      Set.of("session", "sign_in_failure", "audit_seal", "audit_unsealed");

  public static Contents now() {
    return Jdbi.create(TestCenter.database().asOwner())
        .withHandle(
            handle ->
                new Contents(
                    handle
                        .createQuery("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
                        .mapTo(String.class)
                        .stream()
                        .filter(table -> !COMINGS_AND_GOINGS.contains(table))
                        .collect(Collectors.toMap(table -> table, table -> sum(handle, table)))));
  }

  private static String sum(Handle handle, String table) {
    return handle
        .createQuery(
            "SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' ORDER BY t::text)), '')"
                + " FROM "
                + table
                + " t")
        .mapTo(String.class)
        .one();
  }
}
