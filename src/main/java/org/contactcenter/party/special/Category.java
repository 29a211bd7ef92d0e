package org.contactcenter.party.special;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.secret.Sealed;
import org.contactcenter.core.secret.SealedColumn;

/** One of the special categories; each is sealed and audited by itself. */
enum Category {
  ETHNICITY,
  HEALTH,
  RELIGION;

  /** As requests, the audit trail and the database call it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a datum of it says of the person, where there is one. */
  Optional<SpecialDatum> in(SpecialCategories data) {
    return switch (this) {
      case ETHNICITY -> data.ethnicity();
      case HEALTH -> data.health();
      case RELIGION -> data.religion();
    };
  }

  /** What its seal is bound to. */
  String context(UUID personId) {
    return prefix() + personId;
  }

  /** Where it lies sealed. */
  Sealed column() {
    return new SealedColumn("special_categories", "person_id", label(), prefix());
  }

  private String prefix() {
    return "special-categories." + label() + "/";
  }
}
