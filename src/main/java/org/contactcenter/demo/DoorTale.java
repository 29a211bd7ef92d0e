package org.contactcenter.demo;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.attendance.Arrivals;

/** Who passes the door, as the front desk writes it down. */
final class DoorTale {
  private static final Duration HANDOVER = Duration.ofMinutes(4);

  private final Stage stage;

  DoorTale(Stage stage) {
    this.stage = stage;
  }

  /** The child is brought and left with staff. */
  void bring(VisitInTale visit) {
    if (visit.type() == VisitType.VIRTUAL) {
      return;
    }
    var resident = visit.file().resident();
    arrive(visit, resident, Optional.empty());
    for (var child : visit.file().children()) {
      arrive(visit, child, Optional.of(resident));
    }
    stage.after(HANDOVER, () -> depart(visit, resident));
  }

  /** Those who come to see the child. */
  void admit(VisitInTale visit) {
    visitors(visit).forEach(visitor -> arrive(visit, visitor, Optional.empty()));
  }

  void seeOff(VisitInTale visit) {
    visitors(visit).forEach(visitor -> depart(visit, visitor));
  }

  /** The child goes along with those who came for it. */
  void leaveTogether(VisitInTale visit) {
    visit.file().children().forEach(child -> depart(visit, child));
    seeOff(visit);
  }

  void fetch(VisitInTale visit) {
    if (visit.type() == VisitType.VIRTUAL) {
      return;
    }
    var resident = visit.file().resident();
    arrive(visit, resident, Optional.empty());
    stage.after(
        HANDOVER,
        () -> {
          visit.file().children().forEach(child -> depart(visit, child));
          depart(visit, resident);
        });
  }

  private static List<UUID> visitors(VisitInTale visit) {
    return visit.type() == VisitType.VIRTUAL ? List.of() : visit.visitors();
  }

  private void arrive(VisitInTale visit, UUID person, Optional<UUID> broughtBy) {
    arrivals().arrive(stage.cast().door(), visit.id(), person, Optional.empty(), broughtBy);
  }

  private void depart(VisitInTale visit, UUID person) {
    arrivals().depart(stage.cast().door(), visit.id(), person, Optional.empty());
  }

  private Arrivals arrivals() {
    return stage.features().visit.arrivals();
  }
}
