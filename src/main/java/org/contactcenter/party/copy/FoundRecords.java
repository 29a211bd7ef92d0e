package org.contactcenter.party.copy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.User;
import org.jdbi.v3.core.Jdbi;

/** Records that one query finds. */
record FoundRecords(Jdbi jdbi, String section, String sql) implements PersonalRecords {

  @Override
  public List<PersonalRecord> of(User user, UUID personId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql)
                .bind("person", personId)
                .map((row, context) -> record(row))
                .list());
  }

  private static PersonalRecord record(ResultSet row) throws SQLException {
    var names = row.getMetaData();
    var found = PersonalRecord.empty();
    for (int column = 1; column <= names.getColumnCount(); column++) {
      found = found.with(names.getColumnLabel(column), value(row, column));
    }
    return found;
  }

  private static Optional<Object> value(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getObject(column))
        .map(value -> value instanceof Timestamp moment ? moment.toInstant() : value);
  }
}
