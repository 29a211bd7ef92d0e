package org.contactcenter.visit.hit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.center.Center;
import org.contactcenter.core.Messages;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.hit.Choice;
import org.contactcenter.hit.Misfit;
import org.contactcenter.hit.Settlement;
import org.contactcenter.hit.VisitHit;
import org.contactcenter.visit.booking.Bookings;
import org.contactcenter.visit.booking.ByWhom;
import org.contactcenter.visit.booking.Proceedings;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.booking.Wanted;

/** Does with one visit that is hit what was chosen. */
final class Settler {
  private final Proceedings proceedings;
  private final Bookings bookings;
  private final Alternatives alternatives;
  private final Messages messages;

  Settler(
      Proceedings proceedings, Bookings bookings, Alternatives alternatives, Messages messages) {
    this.proceedings = proceedings;
    this.bookings = bookings;
    this.alternatives = alternatives;
    this.messages = messages;
  }

  /**
   * A visit that is hit, under its lock and that of its case.
   *
   * @param missing those of its supervisors who cannot come
   */
  record Hit(
      Visit visit,
      List<Misfit> reasons,
      List<UUID> missing,
      Optional<Choice> choice,
      Footings.Footing footing) {

    boolean is(Choice.Action action) {
      return choice.filter(each -> each.action() == action).isPresent();
    }

    /** Whether somebody named where it is to be. */
    boolean isNamed() {
      return is(Choice.Action.MOVE)
          || (is(Choice.Action.REPLACE) && choice.flatMap(Choice::supervisorIds).isPresent());
    }

    /** Whether it is the return of a handover among them that is to be cancelled. */
    boolean fallsWithOneOf(List<Hit> hits) {
      return visit.isReturn()
          && hits.stream()
              .filter(other -> other.is(Choice.Action.CANCEL))
              .anyMatch(other -> visit.link().partnerId().equals(Optional.of(other.visit().id())));
    }

    Relocation relocation() {
      return new Relocation(
          visit, reasons, missing, footing.family().remaining(visit), footing.house().center());
    }

    VisitHit view(VisitHit.Outcome outcome, Optional<Visit> to, Optional<String> refusal) {
      return visit.hit(reasons, outcome, to, refusal);
    }
  }

  /** With it, the return of a handover, on whatever day it is. */
  Stream<VisitHit> cancel(User user, Hit hit, Optional<String> otherwise) {
    var reason =
        hit.choice()
            .flatMap(Choice::reason)
            .or(() -> otherwise)
            .orElseGet(() -> sentence(hit.footing().house().center(), hit.reasons().get(0)));
    var back = proceedings.returnOf(user.scope(), hit.visit());
    proceedings.cancel(user, hit.visit().id(), ByWhom.CENTER, reason);
    return Stream.concat(
        Stream.of(hit.view(VisitHit.Outcome.CANCELLED, Optional.empty(), Optional.empty())),
        back.stream().map(Settler::fallen));
  }

  private static VisitHit fallen(Visit back) {
    return back.hit(
        List.of(Misfit.HANDOVER_CALLED_OFF),
        VisitHit.Outcome.CANCELLED,
        Optional.empty(),
        Optional.empty());
  }

  /** Lets the visits give up their places. */
  void release(User user, List<UUID> visitIds) {
    bookings.release(user.scope(), visitIds);
  }

  /** To where somebody named. */
  VisitHit move(User user, Hit hit) {
    var choice = hit.choice().orElseThrow();
    var named = choice.action() == Choice.Action.MOVE;
    var move =
        new Wanted.Move(
            choice.startsAt().filter(at -> named).orElse(hit.visit().time().start()),
            choice.roomId(),
            choice.supervisorIds().<Set<UUID>>map(Set::copyOf));
    try {
      return moved(
          hit, Optional.of(bookings.place(user, hit.visit(), Wanted.of(hit.visit(), move))));
    } catch (Problem refused) {
      bookings.release(user.scope(), List.of(hit.visit().id()));
      return hit.view(VisitHit.Outcome.UNDECIDED, Optional.empty(), Optional.of(refused.code()));
    }
  }

  /** To wherever there is a place. */
  VisitHit find(User user, Hit hit) {
    var found =
        hit.is(Choice.Action.REPLACE)
            ? alternatives.atItsTime(user, hit.relocation(), hit.footing().house().staff())
            : alternatives.near(user, hit.relocation(), hit.footing().house().staff());
    return moved(hit, found);
  }

  /** Nothing was chosen; a preview says what could be done. */
  VisitHit open(User user, Hit hit, Settlement settlement) {
    var found =
        settlement.isPreview()
            ? alternatives.near(user, hit.relocation(), hit.footing().house().staff())
            : Optional.<Visit>empty();
    return hit.view(VisitHit.Outcome.UNDECIDED, found, Optional.empty());
  }

  private static VisitHit moved(Hit hit, Optional<Visit> to) {
    return to.isPresent()
        ? hit.view(VisitHit.Outcome.MOVED, to, Optional.empty())
        : hit.view(VisitHit.Outcome.UNDECIDED, Optional.empty(), Optional.of("no-place-found"));
  }

  /** In the first language of the center, as whoever cancelled it by hand would write. */
  private String sentence(Center center, Misfit why) {
    return messages.text(
        center.language(), "misfit." + why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
