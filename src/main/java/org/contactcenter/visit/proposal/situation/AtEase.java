package org.contactcenter.visit.proposal.situation;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.contactcenter.visit.claim.Limits;
import org.contactcenter.visit.proposal.model.Supply.WorkDay;
import org.contactcenter.visit.proposal.situation.SituationDao.Booked;

/**
 * Which agreed visits keep to the pauses and hours of their staff. Others were agreed under other
 * settings: they stay where they are, for by the rules they could not even stay.
 *
 * @param limits of the staff; others may do anything
 */
record AtEase(Map<UUID, Limits> limits) {

  Set<UUID> of(Collection<Booked> booked, Function<Booked, LocalDate> dayOf) {
    var days = new HashMap<WorkDay, List<Booked>>();
    for (var visit : booked) {
      for (var person : visit.supervisors()) {
        var day = new WorkDay(person, dayOf.apply(visit));
        days.computeIfAbsent(day, any -> new ArrayList<>()).add(visit);
      }
    }
    var strained =
        days.entrySet().stream()
            .filter(each -> isStrained(each.getKey().staffId(), each.getValue()))
            .flatMap(each -> each.getValue().stream())
            .map(Booked::id)
            .collect(Collectors.toSet());
    return booked.stream()
        .map(Booked::id)
        .filter(id -> !strained.contains(id))
        .collect(Collectors.toSet());
  }

  private boolean isStrained(UUID person, List<Booked> ofDay) {
    var own = limits.getOrDefault(person, Limits.NONE);
    var inOrder = ofDay.stream().sorted(comparing(Booked::startsAt)).toList();
    var worked = Duration.ZERO;
    for (int i = 0; i < inOrder.size(); i++) {
      var visit = inOrder.get(i);
      worked = worked.plus(Duration.between(visit.startsAt(), visit.endsAt()));
      if (i > 0 && visit.startsAt().isBefore(inOrder.get(i - 1).endsAt().plus(own.rest()))) {
        return true;
      }
    }
    return worked.compareTo(own.perDay()) > 0;
  }
}
