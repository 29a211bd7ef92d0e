package org.contactcenter;

import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.disclosure.DisclosureModule;
import org.contactcenter.file.FileModule;
import org.contactcenter.party.copy.PersonalRecords;
import org.contactcenter.visit.capacity.CapacityModule;
import org.contactcenter.work.WorkQueueResource;

/** What all features together offer: to HTTP, and of what is kept of a person. */
record Offerings(Features all) {

  List<Object> resources() {
    return Stream.of(
            all.audit.resources(),
            all.identity.resources(),
            all.center.resources(),
            all.party.resources(),
            all.referral.resources(),
            all.casefile.resources(),
            all.correction.resources(),
            all.special.resources(),
            all.consent.resources(),
            visits(),
            all.offer.resources(),
            all.incident.resources(),
            all.calendar.resources(),
            all.report.resources(),
            all.retention.resources(),
            acrossFeatures())
        .flatMap(List::stream)
        .toList();
  }

  private CapacityModule capacity() {
    return new CapacityModule(
        all.casefile.parts(),
        all.center,
        all.visit.parts().slot().supervisors(),
        all.referral.referrals());
  }

  private DisclosureModule disclosure() {
    return new DisclosureModule(all.ground, all.center, all.identity.members(), personal());
  }

  private List<Object> acrossFeatures() {
    return Stream.of(
            disclosure().resources(),
            all.messaging.resources(),
            all.telling.resources(),
            all.draft.resources(),
            List.<Object>of(work()))
        .flatMap(List::stream)
        .toList();
  }

  private WorkQueueResource work() {
    return new WorkQueueResource(all.queue);
  }

  /** What is kept of people, in the order of a copy. */
  private List<PersonalRecords> personal() {
    return Stream.of(
            all.correction.personal(),
            List.of(all.party.personal(), all.special.personal()),
            all.referral.personal(),
            all.casefile.personal(),
            all.consent.personal(),
            all.visit.personal(),
            all.incident.personal(),
            all.report.personal(),
            List.of(FileModule.personal(all.ground.jdbi())),
            List.of(all.messaging.personal(), all.telling.personal()))
        .flatMap(List::stream)
        .toList();
  }

  private List<Object> visits() {
    return Stream.of(
            all.visit.resources(),
            capacity().resources(),
            all.note.resources(),
            all.safety.resources())
        .flatMap(List::stream)
        .toList();
  }
}
