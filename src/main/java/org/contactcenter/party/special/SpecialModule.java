package org.contactcenter.party.special;

import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.secret.Sealed;
import org.contactcenter.party.PersonAccess;
import org.contactcenter.party.copy.PersonalRecords;

/** Assembles what is written down in the special categories. */
public final class SpecialModule {
  /** What lies sealed in the database. */
  public static final List<Sealed> SEALED =
      Stream.of(Category.values()).map(Category::column).toList();

  private final SpecialRecords records;

  public SpecialModule(Ground ground, PersonAccess access) {
    this.records = new SpecialRecords(ground, access);
  }

  /** What there is of a person, for their own copy of it. */
  public PersonalRecords personal() {
    return new SpecialPersonalRecords(records);
  }

  public List<Object> resources() {
    return List.of(new SpecialResource(records));
  }
}
