package org.contactcenter.report.incident;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.core.Scope;
import org.contactcenter.identity.Member;
import org.contactcenter.identity.Members;
import org.contactcenter.incident.IncidentAmendment;
import org.contactcenter.incident.IncidentFile;
import org.contactcenter.incident.deadline.Hold;
import org.contactcenter.incident.followup.FollowUp;
import org.contactcenter.incident.witness.Witness;

/** All of an incident that could stand in a report, with the names of the staff it mentions. */
record IncidentSheets(
    IncidentFile file, List<FollowUp> tasks, List<Hold> holds, Map<UUID, String> staff) {

  static IncidentSheets of(
      Scope scope, IncidentFile file, List<FollowUp> tasks, List<Hold> holds, Members members) {
    var incident = file.incident();
    var mentioned =
        Stream.of(
                Stream.of(incident.authorship().reportedBy()),
                incident.outcome().reviewedBy().stream(),
                file.amendments().stream().map(IncidentAmendment::author),
                file.witnesses().stream().map(Witness::staffId).flatMap(Optional::stream),
                tasks.stream().map(task -> task.what().ownerId()))
            .flatMap(ids -> ids)
            .distinct()
            .toList();
    var names =
        members.findAll(scope, mentioned).stream()
            .collect(toMap(Member::accountId, Member::displayName));
    return new IncidentSheets(file, tasks, holds, names);
  }

  String staffName(UUID id) {
    return staff.getOrDefault(id, "–");
  }

  String name(Witness witness) {
    return witness.name().or(() -> witness.staffId().map(this::staffName)).orElse("–");
  }

  /** Whether an amendment brought witnesses, and so tells of them. */
  boolean broughtWitnesses(IncidentAmendment added) {
    return file.witnesses().stream()
        .anyMatch(witness -> witness.amendmentId().filter(added.id()::equals).isPresent());
  }
}
