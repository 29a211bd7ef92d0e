package org.contactcenter.report.court.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.center.Center;
import org.contactcenter.incident.IncidentFile;
import org.contactcenter.report.copy.Family;
import org.contactcenter.report.court.setting.CourtReportSettings;

/**
 * All that is recorded of a case in a period, for whoever it may be; nothing of it leaves as it is.
 *
 * @param asker the court or agency whose matter it is, and its number
 * @param held incidents that parents must not be told of now
 * @param staff names of everyone on the staff who appears
 * @param reaches how anyone of the case can be reached, to be struck out
 */
record Dossier(
    CaseFile file,
    Center center,
    CourtReportSettings settings,
    Asker asker,
    Family family,
    List<VisitSheet> visits,
    List<IncidentFile> incidents,
    Set<UUID> held,
    Map<UUID, String> staff,
    List<String> reaches) {

  /** Of whom it is. */
  record Asker(Optional<String> name, Optional<String> number) {
    static final Asker NOBODY = new Asker(Optional.empty(), Optional.empty());
  }

  String staffName(UUID id) {
    return staff.getOrDefault(id, "–");
  }

  /** The visit an incident belongs to, where it is one of the period. */
  Optional<VisitSheet> visitOf(IncidentFile incident) {
    return incident
        .incident()
        .visitId()
        .flatMap(id -> visits.stream().filter(each -> each.visit().id().equals(id)).findFirst());
  }

  /**
   * Whether nobody must learn of the visit's notes now, for an incident of it is not to be told.
   */
  boolean isHeldBack(VisitSheet sheet) {
    return incidents.stream()
        .map(IncidentFile::incident)
        .filter(incident -> held.contains(incident.id()))
        .anyMatch(incident -> incident.visitId().filter(sheet.visit().id()::equals).isPresent());
  }

  /** Whether there were visits, all of them supported: then attendance is all there is to tell. */
  boolean isAttendanceOnly() {
    return !visits.isEmpty() && visits.stream().allMatch(VisitSheet::isSupported);
  }
}
