package org.contactcenter.transfer.imports.row;

import static org.contactcenter.transfer.imports.row.Field.choice;
import static org.contactcenter.transfer.imports.row.Field.maybe;
import static org.contactcenter.transfer.imports.row.Field.needed;

import java.util.List;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.booking.ByWhom;
import org.contactcenter.visit.booking.VisitStatus;

/** What a row tells of a visit. */
final class FieldsOfVisit {
  static final List<Field> ALL =
      List.of(
          maybe(Field.KEY, Field.Type.TEXT),
          maybe("caseNumber", Field.Type.TEXT),
          maybe("caseKey", Field.Type.TEXT),
          choice("type", true, VisitType.class),
          needed("startsAt", Field.Type.MOMENT),
          needed("durationMinutes", Field.Type.NUMBER),
          maybe("roomId", Field.Type.ROOM),
          maybe("supervisorIds", Field.Type.TEAM),
          choice("status", false, VisitStatus.class),
          choice("by", false, ByWhom.class),
          maybe("reason", Field.Type.TEXT));

  private FieldsOfVisit() {}
}
