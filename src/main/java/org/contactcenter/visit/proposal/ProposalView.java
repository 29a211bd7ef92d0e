package org.contactcenter.visit.proposal;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
    /** A plan of the case found no place for it. */
    PLAN,
    WAITING,
    /** The family is on the waiting list: accepting offers it the place. */
    WAITING_LIST,
    /** It moves so that others find a place. */
    MAKES_ROOM
  }

  /** For whom it is: a case, one of whose plans may ask for it, or a family on the waiting list. */
  public record Whom(
      Optional<UUID> caseId,
      Optional<String> caseNumber,
      Optional<UUID> referralId,
      Optional<UUID> planId,
      Optional<LocalDate> planDay) {

    static Whom of(ProposedVisit row, Function<UUID, String> numbers) {
      var whence = row.whence();
      return new Whom(
          row.caseId(),
          row.caseId().map(numbers),
          whence.referralId(),
          whence.planId(),
          whence.planDay());
    }
  }

  /** A row; {@code refusal} is the code of what was in the way when it was to be booked. */
  public record RowView(
      int number,
      ProposedVisit.Status status,
      @JsonUnwrapped Whom whom,
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
      Optional<UUID> visitId,
      Optional<UUID> offerId) {

    static RowView of(ProposedVisit row, Function<UUID, String> numbers) {
      return new RowView(
          row.number(),
          row.status(),
          Whom.of(row, numbers),
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
          row.visitId(),
          row.offerId());
    }

    private static Why why(ProposedVisit row) {
      if (!row.isNew()) {
        return Why.MAKES_ROOM;
      }
      if (row.whence().referralId().isPresent()) {
        return Why.WAITING_LIST;
      }
      if (row.courtMinimum()) {
        return Why.COURT_MINIMUM;
      }
      return row.whence().planId().isPresent() ? Why.PLAN : Why.WAITING;
    }
  }

  /** A visit that found no place, and what was in its way. */
  public record UnservedView(
      Optional<UUID> caseId,
      Optional<String> caseNumber,
      Optional<UUID> referralId,
      LocalDate weekOf,
      boolean courtMinimum,
      int waitDays,
      Obstacle reason) {

    static UnservedView of(Unserved each, Function<UUID, String> numbers) {
      return new UnservedView(
          each.caseId(),
          each.caseId().map(numbers),
          each.referralId(),
          each.weekOf(),
          each.courtMinimum(),
          each.waitDays(),
          each.reason());
    }
  }

  /** The numbers of the cases that it names. */
  private static Function<UUID, String> numbers(
      Scope scope, Proposals.Details details, Cases cases) {
    var ids =
        Stream.concat(
                details.rows().stream().map(ProposedVisit::caseId),
                details.unserved().stream().map(Unserved::caseId))
            .flatMap(Optional::stream)
            .collect(toSet());
    var numbers = cases.numbers(scope, ids);
    return caseId -> Objects.requireNonNull(numbers.get(caseId));
  }

  static ProposalView of(Scope scope, Proposals.Details details, Cases cases) {
    var numbers = numbers(scope, details, cases);
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
