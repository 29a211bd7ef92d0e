package org.contactcenter.party;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactcenter.core.secret.Sealed;
import org.contactcenter.core.secret.SealedColumn;

/** A single contact datum; each is sealed, asked for and audited by itself. */
enum ContactField {
  PHONE,
  EMAIL,
  ADDRESS,
  WORKPLACE,
  SCHOOL;

  /** Some of them, separated by commas, as a request names them. */
  static final String LIST =
      "(phone|email|address|workplace|school)(,(phone|email|address|workplace|school))*";

  static final Set<ContactField> ALL = Set.of(values());

  /** Those of a {@link #LIST}. */
  static Set<ContactField> of(String list) {
    return Stream.of(list.split(","))
        .map(label -> valueOf(label.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** As requests, the audit trail and the database call it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  Optional<String> in(ContactData data) {
    return switch (this) {
      case PHONE -> data.phone();
      case EMAIL -> data.email();
      case ADDRESS -> data.address();
      case WORKPLACE -> data.workplace();
      case SCHOOL -> data.school();
    };
  }

  /** What its seal is bound to: the field of the person, and of no other. */
  String context(UUID personId) {
    return prefix() + personId;
  }

  /** Where it lies sealed. */
  Sealed column() {
    return new SealedColumn("contact", "person_id", label(), prefix());
  }

  /** The same of a former version. */
  String context(UUID personId, int version) {
    return "contact-version." + label() + "/" + personId + "/" + version;
  }

  /** Where its former versions lie sealed. */
  Sealed formerColumn() {
    return new SealedColumn(
        "contact_version",
        "person_id || '/' || version",
        label(),
        "contact-version." + label() + "/");
  }

  private String prefix() {
    return "contact." + label() + "/";
  }
}
