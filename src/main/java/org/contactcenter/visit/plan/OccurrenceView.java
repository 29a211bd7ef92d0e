package org.contactcenter.visit.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Interval;
import org.contactcenter.visit.booking.VisitStatus;
import org.contactcenter.visit.claim.Seat;
import org.contactcenter.visit.slot.DoorView;

/**
 * An occurrence as it leaves: how it would turn out, or what became of it.
 *
 * @param startsAt of the visit as it is, or as it would be
 */
record OccurrenceView(
    LocalDate day,
    Result result,
    Optional<UUID> visitId,
    Optional<VisitStatus> visitStatus,
    Optional<Instant> startsAt,
    Optional<Instant> endsAt,
    Optional<UUID> roomId,
    List<UUID> supervisorIds,
    List<DoorView> doorTimes,
    List<Reasons.View> reasons,
    List<AlternativeView> alternatives) {

  /** How it is with an occurrence. */
  enum Result {
    /** In a preview: it can be booked. */
    FREE,
    /** In a preview: something is in the way. */
    BLOCKED,
    BOOKED,
    OPEN,
    LEFT_OUT
  }

  /** Another time at which a visit would be free and legal. */
  record AlternativeView(
      Instant startsAt,
      Instant endsAt,
      Optional<UUID> roomId,
      List<UUID> supervisorIds,
      List<DoorView> doorTimes) {

    static AlternativeView of(Preview.Alternative other) {
      var visit = other.slot().timetable().visit();
      var seat = other.slot().seat();
      return new AlternativeView(
          visit.start(), visit.end(), seat.roomId(), supervisors(seat), other.doors());
    }
  }

  static OccurrenceView of(Preview preview, Reasons reasons) {
    var prospect = preview.prospect();
    return new OccurrenceView(
        prospect.day(),
        prospect.isFree() ? Result.FREE : Result.BLOCKED,
        Optional.empty(),
        Optional.empty(),
        prospect.time().map(Interval::start),
        prospect.time().map(Interval::end),
        prospect.seat().flatMap(Seat::roomId),
        prospect.seat().map(OccurrenceView::supervisors).orElse(List.of()),
        preview.doors(),
        reasons.of(prospect.objections()),
        preview.alternatives().stream().map(AlternativeView::of).toList());
  }

  static OccurrenceView of(Standing standing, Reasons reasons) {
    var occurrence = standing.occurrence();
    return new OccurrenceView(
        occurrence.day(),
        switch (occurrence.state()) {
          case BOOKED -> Result.BOOKED;
          case OPEN -> Result.OPEN;
          case LEFT_OUT -> Result.LEFT_OUT;
        },
        occurrence.visitId(),
        standing.visitStatus(),
        standing.beginsAt().or(occurrence::startsAt),
        standing.finishesAt().or(occurrence::endsAt),
        standing.roomId(),
        standing.supervisorIds(),
        List.of(),
        reasons.of(occurrence.reasons()),
        List.of());
  }

  private static List<UUID> supervisors(Seat seat) {
    return seat.supervisors().stream().sorted().toList();
  }
}
