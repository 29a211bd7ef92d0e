package org.contactcenter.visit.restriction;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Violation;
import org.contactcenter.core.User;
import org.contactcenter.hit.Choice;
import org.contactcenter.hit.Choices;
import org.contactcenter.hit.Hits;
import org.contactcenter.hit.Misfit;
import org.contactcenter.hit.VisitHit;
import org.contactcenter.hit.VisitHit.Outcome;
import org.contactcenter.rights.Matter;
import org.contactcenter.visit.booking.Bookings;
import org.contactcenter.visit.booking.ByWhom;
import org.contactcenter.visit.booking.Proceedings;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.booking.Visits;
import org.contactcenter.visit.booking.Wanted;
import org.contactcenter.visit.restriction.Replanning.Needed;

/** What becomes of planned visits at which people who must not meet would. */
final class RestrictionHits {
  /** Nobody is found another place or another supervisor: somebody says where the visit goes. */
  private static final Set<Choice.Action> DONE_HERE =
      Set.of(Choice.Action.CANCEL, Choice.Action.MOVE);

  private final Visits visits;
  private final Bookings bookings;
  private final Proceedings proceedings;
  private final Replanning replanning;

  RestrictionHits(
      Visits visits, Bookings bookings, Proceedings proceedings, Replanning replanning) {
    this.visits = visits;
    this.bookings = bookings;
    this.proceedings = proceedings;
    this.replanning = replanning;
  }

  /**
   * Lets every planned visit keep others away by the restrictions of now. Of those at which people
   * would meet it does what was chosen, so that one choice may be enough for two visits that are in
   * each other's way; what nothing was chosen for is left undecided in the answer. Runs in an open
   * transaction, under the locks of the visits and of their cases.
   */
  Hits settle(User user, Needed needed, Choices choices) {
    var open = visits.openTo(user, Matter.VISIT_PLANNING);
    var chosen = chosen(needed, choices, open);
    var left = stillHit(user, needed.only(id -> !chosen.containsKey(id)));
    var decided = needed.named(chosen.keySet());
    var settled =
        Stream.concat(
                decided.stream().filter(each -> isGoing(chosen, each)),
                decided.stream().filter(each -> !isGoing(chosen, each)))
            .map(visit -> settled(user, visit, chosen))
            .toList();
    var undecided =
        needed.named(left).stream().filter(open).map(visit -> hit(visit, leftOver(chosen, visit)));
    var items = Stream.concat(settled.stream(), undecided).toList();
    return visits.told(user.scope(), new Hits(chosen.size() + left.size(), items));
  }

  /** Throws a {@link Problem} (conflict) {@code restriction-hits} that lists what is undecided. */
  static void requireDecided(Hits hits) {
    var undecided = hits.items().stream().filter(hit -> !hit.isDecided()).toList();
    var others = hits.count() - hits.items().size();
    if (undecided.isEmpty() && others == 0) {
      return;
    }
    var told =
        undecided.stream()
            .map(hit -> violation("would-meet-at-visit", hit.visitId(), hit.place().startsAt()));
    var coordinator =
        Stream.of(others).filter(any -> any > 0).map(any -> violation("coordinator-decides", any));
    throw Problem.conflicts("restriction-hits", Stream.concat(told, coordinator).toList())
        .with("visits", hits);
  }

  private static Violation violation(String code, Object... args) {
    return new Violation("visits", code, Stream.of(args).<Object>map(String::valueOf).toList());
  }

  private static boolean isGoing(Map<UUID, Choice> chosen, Visit visit) {
    return isGoing(chosen, visit.id());
  }

  private static boolean fallsWithItsHandover(Map<UUID, Choice> chosen, Visit visit) {
    return visit.link().handoverId().filter(id -> isGoing(chosen, id)).isPresent();
  }

  private static boolean isGoing(Map<UUID, Choice> chosen, UUID visitId) {
    return Optional.ofNullable(chosen.get(visitId))
        .filter(choice -> choice.action() == Choice.Action.CANCEL)
        .isPresent();
  }

  /** The return of a handover that goes is called off with it. */
  private static Outcome leftOver(Map<UUID, Choice> chosen, Visit visit) {
    return fallsWithItsHandover(chosen, visit) ? Outcome.CANCELLED : Outcome.UNDECIDED;
  }

  private VisitHit settled(User user, Visit visit, Map<UUID, Choice> chosen) {
    if (fallsWithItsHandover(chosen, visit)) {
      return hit(visit, Outcome.CANCELLED);
    }
    var choice = Optional.ofNullable(chosen.get(visit.id())).orElseThrow();
    if (choice.action() == Choice.Action.MOVE) {
      bookings.move(user, visit.id(), move(visit, choice));
      return hit(visit, Outcome.MOVED);
    }
    var reason = choice.reason().orElseThrow(() -> Problem.field("visits", "reason-needed"));
    proceedings.cancel(user, visit.id(), ByWhom.CENTER, reason);
    return hit(visit, Outcome.CANCELLED);
  }

  private static Wanted.Move move(Visit visit, Choice choice) {
    return new Wanted.Move(
        choice.startsAt().orElse(visit.time().start()), choice.roomId(), choice.supervisorIds());
  }

  private static VisitHit hit(Visit visit, Outcome outcome) {
    return visit.hit(List.of(Misfit.KEPT_APART), outcome, Optional.empty(), Optional.empty());
  }

  /** Choices for visits that are hit; others are left alone. */
  private static Map<UUID, Choice> chosen(Needed needed, Choices choices, Predicate<Visit> open) {
    return needed.named(needed.clashing()).stream()
        .filter(visit -> visit.status().isAhead() && open.test(visit))
        .flatMap(visit -> choices.byVisit().apply(visit.id()).stream())
        .map(choice -> choice.reason().isPresent() ? choice : because(choice, choices))
        .filter(choice -> DONE_HERE.contains(choice.action()))
        .collect(toMap(Choice::visitId, Function.identity()));
  }

  private static Choice because(Choice choice, Choices choices) {
    return new Choice(
        choice.visitId(),
        choice.action(),
        choice.startsAt(),
        choice.roomId(),
        choice.supervisorIds(),
        choices.reason());
  }

  /** What has begun can neither move nor be called off: whoever is inside is seen at the door. */
  private Set<UUID> stillHit(User user, Needed needed) {
    var hit = new HashSet<>(needed.clashing());
    hit.addAll(replanning.retake(user.scope(), needed));
    return needed.named(hit).stream()
        .filter(visit -> visit.status().isAhead())
        .map(Visit::id)
        .collect(toSet());
  }

  /** The same where nothing can be chosen. */
  void refuse(User user, Needed needed) {
    requireDecided(settle(user, needed, Choices.NONE));
  }
}
