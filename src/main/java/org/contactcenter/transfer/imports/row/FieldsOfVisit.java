package org.contactcenter.transfer.imports.row;

import static org.contactcenter.transfer.imports.row.Field.choice;
import static org.contactcenter.transfer.imports.row.Field.maybe;
import static org.contactcenter.transfer.imports.row.Field.needed;

import java.util.List;
import org.contactcenter.referral.VisitType;
import org.contactcenter.transfer.imports.row.Field.Type;
import org.contactcenter.visit.booking.ByWhom;
import org.contactcenter.visit.booking.VisitStatus;

/** What a row tells of a visit. */
final class FieldsOfVisit {
  static final List<Field> ALL =
      List.of(
          maybe(Field.KEY, Type.TEXT),
          maybe("caseNumber", Type.TEXT),
          maybe("caseKey", Type.TEXT),
          choice("type", true, VisitType.class),
          needed("startsAt", Type.MOMENT),
          needed("durationMinutes", Type.NUMBER),
          maybe("roomId", Type.ROOM),
          maybe("supervisorIds", Type.TEAM),
          choice("status", false, VisitStatus.class),
          choice("by", false, ByWhom.class),
          maybe("reason", Type.TEXT));

  private FieldsOfVisit() {}
}
