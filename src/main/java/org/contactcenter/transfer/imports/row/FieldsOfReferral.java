package org.contactcenter.transfer.imports.row;

import static org.contactcenter.transfer.imports.row.Field.choice;
import static org.contactcenter.transfer.imports.row.Field.maybe;
import static org.contactcenter.transfer.imports.row.Field.needed;

import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.referral.Priority;
import org.contactcenter.referral.ReferralSource;
import org.contactcenter.referral.VisitType;
import org.contactcenter.transfer.imports.row.Field.Type;

/**
 * What a row tells of a request: what the API takes, with up to three children and three adults.
 */
final class FieldsOfReferral {
  static final String WORKER = "caseWorker";

  /** Who lives with the child may be a carer. */
  private enum Resident {
    RESIDENTIAL_PARENT,
    CARER
  }

  static final List<Field> ALL =
      Stream.of(
              request(),
              child("child1", true),
              child("child2", false),
              child("child3", false),
              Stream.of(choice("resident.role", false, Resident.class)),
              adult("resident"),
              adult("visiting"),
              adult("visiting2"))
          .flatMap(part -> part)
          .toList();

  static final List<Field> WITH_CASE =
      Stream.concat(ALL.stream(), Stream.of(maybe(WORKER, Type.STAFF))).toList();

  private FieldsOfReferral() {}

  private static Stream<Field> request() {
    return Stream.of(
        maybe(Field.KEY, Type.TEXT),
        choice("source", true, ReferralSource.class),
        maybe("receivedAt", Type.MOMENT),
        needed("language", Type.TEXT),
        maybe("agency", Type.TEXT),
        needed("reason", Type.TEXT),
        choice("urgency", true, Priority.class),
        maybe("court.courtId", Type.COURT),
        maybe("court.caseNumber", Type.TEXT),
        maybe("court.orderNumber", Type.TEXT),
        maybe("court.orderDate", Type.DAY),
        maybe("court.validUntil", Type.DAY),
        choice("requested.visitType", true, VisitType.class),
        maybe("requested.frequency", Type.TEXT),
        maybe("requested.durationMinutes", Type.NUMBER),
        needed("safety.domesticViolence", Type.TRUTH),
        needed("safety.restrainingOrder", Type.TRUTH),
        maybe("safety.allegations", Type.TEXT),
        maybe("safety.notes", Type.TEXT));
  }

  private static Stream<Field> child(String who, boolean required) {
    return Stream.of(
        new Field(who + ".givenName", Type.TEXT, required, List.of()),
        new Field(who + ".familyName", Type.TEXT, required, List.of()),
        new Field(who + ".birthDate", Type.DAY, required, List.of()),
        maybe(who + ".languages", Type.TEXTS),
        maybe(who + ".needs", Type.TEXT));
  }

  private static Stream<Field> adult(String who) {
    return Stream.of(
        maybe(who + ".givenName", Type.TEXT),
        maybe(who + ".familyName", Type.TEXT),
        maybe(who + ".birthDate", Type.DAY),
        maybe(who + ".phone", Type.TEXT),
        maybe(who + ".email", Type.TEXT),
        maybe(who + ".address", Type.TEXT),
        maybe(who + ".addressConfidential", Type.TRUTH),
        maybe(who + ".languages", Type.TEXTS));
  }
}
