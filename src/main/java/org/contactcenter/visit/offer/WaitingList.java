package org.contactcenter.visit.offer;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contactcenter.referral.Priority;
import org.contactcenter.referral.Referral;
import org.contactcenter.visit.offer.Candidate.Because;

/** The families on the waiting list who could have a slot, best match first. */
record WaitingList(List<Referral> waiting) {

  Stream<Candidate> candidates(FreedSlot slot) {
    var fitting =
        waiting.stream()
            .filter(each -> each.requested().visitType() == slot.type())
            .filter(
                each ->
                    each.requested()
                        .durationMinutes()
                        .filter(minutes -> slot.time().length().toMinutes() < minutes)
                        .isEmpty())
            .sorted(
                comparing(WaitingList::rank, reverseOrder())
                    .thenComparing(WaitingList::waitingSince)
                    .thenComparing(Referral::id))
            .toList();
    var longest = fitting.stream().map(WaitingList::waitingSince).min(Instant::compareTo);
    return fitting.stream().map(each -> candidate(each, longest));
  }

  private static Candidate candidate(Referral referral, Optional<Instant> longest) {
    var because = new ArrayList<>(List.of(Because.WAITING_LIST));
    if (rank(referral) == Priority.HIGH) {
      because.add(Because.HIGH_PRIORITY);
    }
    if (longest.filter(waitingSince(referral)::equals).isPresent()) {
      because.add(Because.LONGEST_WAIT);
    }
    return new Candidate(Candidate.Kind.REFERRAL, referral.id(), Optional.empty(), because);
  }

  private static Priority rank(Referral referral) {
    return referral.outcome().priority().orElse(Priority.LOW);
  }

  private static Instant waitingSince(Referral referral) {
    return referral.outcome().waitingSince().orElse(referral.receivedAt());
  }
}
