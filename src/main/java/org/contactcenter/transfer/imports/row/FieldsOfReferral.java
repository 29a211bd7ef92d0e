package org.contactcenter.transfer.imports.row;

import static org.contactcenter.transfer.imports.row.Field.choice;
import static org.contactcenter.transfer.imports.row.Field.maybe;
import static org.contactcenter.transfer.imports.row.Field.needed;

import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.referral.Priority;
import org.contactcenter.referral.ReferralSource;
import org.contactcenter.referral.VisitType;

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
      Stream.concat(ALL.stream(), Stream.of(maybe(WORKER, Field.Type.STAFF))).toList();

  private FieldsOfReferral() {}

  private static Stream<Field> request() {
    return Stream.of(
        maybe(Field.KEY, Field.Type.TEXT),
        choice("source", true, ReferralSource.class),
        maybe("receivedAt", Field.Type.MOMENT),
        needed("language", Field.Type.TEXT),
        maybe("agency", Field.Type.TEXT),
        needed("reason", Field.Type.TEXT),
        choice("urgency", true, Priority.class),
        maybe("court.courtId", Field.Type.COURT),
        maybe("court.caseNumber", Field.Type.TEXT),
        maybe("court.orderNumber", Field.Type.TEXT),
        maybe("court.orderDate", Field.Type.DAY),
        maybe("court.validUntil", Field.Type.DAY),
        choice("requested.visitType", true, VisitType.class),
        maybe("requested.frequency", Field.Type.TEXT),
        maybe("requested.durationMinutes", Field.Type.NUMBER),
        needed("safety.domesticViolence", Field.Type.TRUTH),
        needed("safety.restrainingOrder", Field.Type.TRUTH),
        maybe("safety.allegations", Field.Type.TEXT),
        maybe("safety.notes", Field.Type.TEXT));
  }

  private static Stream<Field> child(String who, boolean required) {
    return Stream.of(
        new Field(who + ".givenName", Field.Type.TEXT, required, List.of()),
        new Field(who + ".familyName", Field.Type.TEXT, required, List.of()),
        new Field(who + ".birthDate", Field.Type.DAY, required, List.of()),
        maybe(who + ".languages", Field.Type.TEXTS),
        maybe(who + ".needs", Field.Type.TEXT));
  }

  private static Stream<Field> adult(String who) {
    return Stream.of(
        maybe(who + ".givenName", Field.Type.TEXT),
        maybe(who + ".familyName", Field.Type.TEXT),
        maybe(who + ".birthDate", Field.Type.DAY),
        maybe(who + ".phone", Field.Type.TEXT),
        maybe(who + ".email", Field.Type.TEXT),
        maybe(who + ".address", Field.Type.TEXT),
        maybe(who + ".addressConfidential", Field.Type.TRUTH),
        maybe(who + ".languages", Field.Type.TEXTS));
  }
}
