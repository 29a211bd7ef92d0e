package org.contactcenter.party.anonymity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

interface AnonymityDao {

  /**
   * Nobody becomes part of a new matter while their row is locked so: that needs to refer to it.
   */
  @SqlQuery("SELECT id FROM person WHERE id = ANY (:ids) ORDER BY id FOR UPDATE")
  List<UUID> lock(Collection<UUID> ids);

  /** False for who is anonymised already. */
  @SqlQuery("SELECT anonymise_person(:id, :at)")
  boolean anonymise(UUID id, Instant at);

  @SqlQuery("SELECT count(*) FROM erase_contact(:id)")
  int eraseContact(UUID id);

  @SqlQuery("SELECT count(*) FROM erase_special_categories(:id)")
  int eraseSpecialCategories(UUID id);
}
