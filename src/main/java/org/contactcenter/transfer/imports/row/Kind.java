package org.contactcenter.transfer.imports.row;

import java.util.List;
import java.util.Optional;

/** What a table is of, and so which fields its columns may be mapped to. */
public enum Kind {
  /** Requests that are no case yet. */
  REFERRALS(FieldsOfReferral.ALL),
  /** Requests that are accepted at once, so that there is a case. */
  CASES(FieldsOfReferral.WITH_CASE),
  /** Visits of cases: those that are over as they went, those ahead by booking them. */
  VISITS(FieldsOfVisit.ALL);

  @SuppressWarnings("ImmutableEnumChecker") // unmodifiable lists of records
  private final List<Field> fields;

  Kind(List<Field> fields) {
    this.fields = fields;
  }

  public List<Field> fields() {
    return fields;
  }

  public Optional<Field> field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }
}
