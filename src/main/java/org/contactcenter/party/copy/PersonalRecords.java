package org.contactcenter.party.copy;

import java.util.List;
import java.util.UUID;
import org.contactcenter.core.User;
import org.jdbi.v3.core.Jdbi;

/**
 * What one feature keeps of a person, for the copy of their data that they may ask for. It tells of
 * nobody else: no name, address or hour of another, and no text that somebody wrote about several.
 * A feature that keeps something of people offers one, and {@code Features.personal()} gathers it.
 */
public interface PersonalRecords {

  /** The section of the copy it fills, such as {@code visits}. */
  String section();

  /** The records, called within the open transaction of a user who may read all of it. */
  List<PersonalRecord> of(User user, UUID personId);

  /**
   * Those that a query finds for {@code :person}; its columns name the fields, such as {@code
   * "startsAt"}.
   */
  static PersonalRecords found(Jdbi jdbi, String section, String sql) {
    return new FoundRecords(jdbi, section, sql);
  }
}
