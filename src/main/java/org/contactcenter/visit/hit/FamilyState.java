package org.contactcenter.visit.hit;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseStatus;
import org.contactcenter.casefile.course.Bound;
import org.contactcenter.casefile.course.Stage;
import org.contactcenter.casefile.order.OrderBook;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.casefile.readiness.CaseOnDay;
import org.contactcenter.center.Center;
import org.contactcenter.core.Scope;
import org.contactcenter.hit.Misfit;
import org.contactcenter.visit.booking.Visit;

/**
 * What the visits of families rest on besides the house, to hold agreed visits against it.
 *
 * @param consenting who consents to the contact, by case
 * @param stages those decided, by case
 */
record FamilyState(
    Scope scope,
    Center center,
    Map<UUID, CaseFile> files,
    Map<UUID, List<CaseParty>> people,
    Map<UUID, OrderBook> orders,
    Map<UUID, Set<UUID>> consenting,
    Map<UUID, Stage> stages) {

  /** Why the family can no longer meet then; nothing where it can. */
  Stream<Misfit> against(Visit visit) {
    return Optional.ofNullable(files.get(visit.caseId()))
        .map(file -> onTheDay(file, center.dayOf(visit.time().start())))
        .map(subject -> against(visit, subject))
        .orElseGet(() -> Stream.of(Misfit.CASE_NOT_ACTIVE));
  }

  /** Those of the participants who have a part in the case on the day of the visit. */
  Set<UUID> remaining(Visit visit) {
    var day = center.dayOf(visit.time().start());
    var there =
        on(visit.caseId(), day).stream()
            .filter(each -> !each.role().isResidentSide())
            .map(CaseParty::personId)
            .collect(toSet());
    return visit.participants().stream().filter(there::contains).collect(toSet());
  }

  private Stream<Misfit> against(Visit visit, CaseOnDay subject) {
    return Stream.of(
            subject.file().status() == CaseStatus.ACTIVE
                ? Optional.<Misfit>empty()
                : Optional.of(Misfit.CASE_NOT_ACTIVE),
            ofPaper(subject),
            someoneIsGone(visit, subject)
                ? Optional.of(Misfit.PARTICIPANT_GONE)
                : Optional.<Misfit>empty(),
            bound(visit).allows(visit.type(), visit.children(), subject.day())
                ? Optional.<Misfit>empty()
                : Optional.of(Misfit.BEYOND_STAGE))
        .flatMap(Optional::stream);
  }

  private Bound bound(Visit visit) {
    var caseId = visit.caseId();
    return new Bound(
        Optional.ofNullable(stages.get(caseId)),
        orders.getOrDefault(caseId, new OrderBook(List.of())));
  }

  private Optional<Misfit> ofPaper(CaseOnDay subject) {
    if (subject.restsOnOrder()) {
      return subject.governingOrder().isPresent()
          ? Optional.empty()
          : Optional.of(Misfit.ORDER_NOT_VALID);
    }
    return consenting.getOrDefault(subject.file().id(), Set.of()).containsAll(subject.sides())
        ? Optional.empty()
        : Optional.of(Misfit.CONSENT_MISSING);
  }

  private boolean someoneIsGone(Visit visit, CaseOnDay subject) {
    return remaining(visit).size() < visit.participants().size()
        || subject.people().stream().noneMatch(each -> each.role().isResidentSide());
  }

  private CaseOnDay onTheDay(CaseFile file, LocalDate day) {
    return new CaseOnDay(
        scope,
        file,
        day,
        on(file.id(), day),
        orders.getOrDefault(file.id(), new OrderBook(List.of())));
  }

  private List<CaseParty> on(UUID caseId, LocalDate day) {
    return people.getOrDefault(caseId, List.of()).stream().filter(each -> each.isOn(day)).toList();
  }
}
