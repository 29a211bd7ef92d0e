package org.contactcenter.visit.proposal;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.contactcenter.casefile.Cases;
import org.contactcenter.core.Scope;
import org.contactcenter.core.http.Identified;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.proposal.model.Obstacle;

/** A proposal as coordinators see it: by the numbers of cases, never by names. */
public record ProposalView(
    UUID id,
    ProposalStatus status,
    LocalDate from,
    int weeks,
    boolean mayMove,
    UUID requestedBy,
    Instant requestedAt,
    Optional<Quality> quality,
    List<RowView> rows,
    List<UnservedView> unserved)
    implements Identified {

  /**
   * How good it is: what it is worth, what the solver proved that no timetable of the same times is
   * worth more than, the share of that which is not reached, and how long the solver took.
   */
  public record Quality(long objective, long bound, double gap, double seconds) {
    static Optional<Quality> of(TimetableProposal.Measure measure) {
      return measure
          .worth()
          .map(
              worth ->
                  new Quality(
                      worth,
                      measure.bound().orElse(worth),
                      measure.gap().orElse(0.0),
                      measure.solveMillis().orElse(0L) / 1000.0));
    }
  }

  /** Why a visit is proposed. */
  public enum Why {
    COURT_MINIMUM,
    WAITING,
    /** It moves so that others find a place. */
    MAKES_ROOM
  }

  /** A row; {@code refusal} is the code of what was in the way when it was to be booked. */
  public record RowView(
      int number,
      ProposedVisit.Status status,
      UUID caseId,
      String caseNumber,
      Why why,
      int waitDays,
      boolean preferredHour,
      VisitType type,
      Instant startsAt,
      Instant endsAt,
      Optional<UUID> roomId,
      List<UUID> supervisorIds,
      Optional<UUID> movedVisitId,
      Optional<Instant> movedFrom,
      Optional<String> refusal,
      Optional<UUID> visitId) {

    static RowView of(ProposedVisit row, Function<UUID, String> numbers) {
      return new RowView(
          row.number(),
          row.status(),
          row.caseId(),
          numbers.apply(row.caseId()),
          why(row),
          row.waitDays(),
          row.preferred(),
          row.visitType(),
          row.startsAt(),
          row.endsAt(),
          row.roomId(),
          row.supervisorIds(),
          row.moved().visitId(),
          row.moved().from(),
          row.refusal(),
          row.visitId());
    }

    private static Why why(ProposedVisit row) {
      if (!row.isNew()) {
        return Why.MAKES_ROOM;
      }
      return row.courtMinimum() ? Why.COURT_MINIMUM : Why.WAITING;
    }
  }

  /** A visit that found no place, and what was in its way. */
  public record UnservedView(
      UUID caseId,
      String caseNumber,
      LocalDate weekOf,
      boolean courtMinimum,
      int waitDays,
      Obstacle reason) {

    static UnservedView of(Unserved each, Function<UUID, String> numbers) {
      return new UnservedView(
          each.caseId(),
          numbers.apply(each.caseId()),
          each.weekOf(),
          each.courtMinimum(),
          each.waitDays(),
          each.reason());
    }
  }

  static ProposalView of(Scope scope, Proposals.Details details, Cases cases) {
    var ids =
        Stream.concat(
                details.rows().stream().map(ProposedVisit::caseId),
                details.unserved().stream().map(Unserved::caseId))
            .collect(toSet());
    var files = cases.all(scope, ids);
    Function<UUID, String> numbers = caseId -> Objects.requireNonNull(files.get(caseId)).number();
    var proposal = details.proposal();
    return new ProposalView(
        proposal.id(),
        proposal.status(),
        proposal.fromDay(),
        proposal.weeks(),
        proposal.mayMove(),
        proposal.requestedBy(),
        proposal.requestedAt(),
        Quality.of(proposal.measure()),
        details.rows().stream().map(row -> RowView.of(row, numbers)).toList(),
        details.unserved().stream().map(each -> UnservedView.of(each, numbers)).toList());
  }
}
