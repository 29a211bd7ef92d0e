package org.contactcenter.party.special;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.core.User;
import org.contactcenter.party.copy.PersonalRecord;
import org.contactcenter.party.copy.PersonalRecords;

/** The special categories in the copy of a person's own data. */
record SpecialPersonalRecords(SpecialRecords records) implements PersonalRecords {

  @Override
  public String section() {
    return "specialCategories";
  }

  @Override
  public List<PersonalRecord> of(User user, UUID personId) {
    var data = records.read(user, personId);
    return Stream.of(Category.values())
        .flatMap(category -> category.in(data).map(datum -> record(category, datum)).stream())
        .toList();
  }

  private static PersonalRecord record(Category category, SpecialDatum datum) {
    return PersonalRecord.empty()
        .with("category", category)
        .with("value", datum.value())
        .with("basis", datum.basis())
        .with("reason", datum.reason())
        .with("recordedAt", datum.recordedAt());
  }
}
