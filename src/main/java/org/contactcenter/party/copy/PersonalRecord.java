package org.contactcenter.party.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One thing that is kept of a person, as fields and their values; what is absent is left out. */
public record PersonalRecord(List<Field> fields) {

  /**
   * A field of it.
   *
   * @param value as the API would write it: instants in UTC, days as YYYY-MM-DD, constants as such
   */
  public record Field(String name, String value) {}

  public PersonalRecord {
    fields = List.copyOf(fields);
  }

  /** One without a field yet. */
  public static PersonalRecord empty() {
    return new PersonalRecord(List.of());
  }

  public PersonalRecord with(String name, Object value) {
    var more = new ArrayList<>(fields);
    more.add(new Field(name, value.toString()));
    return new PersonalRecord(more);
  }

  public PersonalRecord with(String name, Optional<?> value) {
    return value.map(present -> with(name, (Object) present)).orElse(this);
  }

  /** Whether it has that field with that value. */
  public boolean says(String name, String value) {
    return fields.contains(new Field(name, value));
  }
}
