package org.contactcenter.referral;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * What an order lays down about the contact, as data; whatever it is silent about is empty.
 *
 * @param earliest the time of day, at the center, before which no visit begins; {@code latest} the
 *     one after which none goes on
 * @param authorizedPersons who else may be in the room, and {@code excludedPersons} who never may,
 *     as the order names them
 */
public record OrderTerms(
    Optional<Boolean> supervised,
    Optional<VisitType> visitType,
    Optional<Integer> visitsPerWeek,
    Optional<Integer> visitsPerMonth,
    Optional<Integer> minutesPerVisit,
    List<DayOfWeek> weekdays,
    Optional<LocalTime> earliest,
    Optional<LocalTime> latest,
    List<String> authorizedPersons,
    List<String> excludedPersons,
    Optional<String> notes) {

  /** An order of which nothing is known but that there is one. */
  public static final OrderTerms NONE =
      new OrderTerms(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty());

  public OrderTerms {
    weekdays = weekdays.stream().distinct().sorted().toList();
    authorizedPersons = List.copyOf(authorizedPersons);
    excludedPersons = List.copyOf(excludedPersons);
  }

  /** Whether the times of day leave any time between them. */
  public boolean leavesTime() {
    return earliest.isEmpty() || latest.isEmpty() || earliest.get().isBefore(latest.get());
  }
}
