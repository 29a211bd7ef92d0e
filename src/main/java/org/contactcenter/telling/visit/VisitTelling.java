package org.contactcenter.telling.visit;

import static java.util.stream.Collectors.toSet;

import java.util.Optional;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.telling.visit.VisitLetters.News;
import org.contactcenter.telling.wording.Post;
import org.contactcenter.telling.wording.TemplateKind;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.booking.VisitNews;

/** Tells families what becomes of their visits, in the transaction in which it does. */
final class VisitTelling implements VisitNews {
  private final Ground ground;
  private final Addressees addressees;
  private final VisitLetters letters;
  private final CallingOff callingOff;
  private final Post post;

  VisitTelling(Ground ground, Addressees addressees, VisitLetters letters, Post post) {
    this.ground = ground;
    this.addressees = addressees;
    this.letters = letters;
    this.callingOff = new CallingOff(ground.transactions(), letters, post);
    this.post = post;
  }

  /** Those who want invitations are invited; everybody else knows of it from the center. */
  @Override
  public void booked(User user, Visit visit) {
    addressees.of(user.scope(), visit).stream().forEach(to -> invite(user.scope(), visit, to));
  }

  /** Nobody who wants no invitations. */
  void invite(Scope scope, Visit visit, Addressee to) {
    if (to.invitations()) {
      tell(scope, to, news(TemplateKind.VISIT_BOOKED, visit, to));
    }
  }

  /** Whoever is to come at another time hears of it, and whoever is to come no more. */
  @Override
  public void moved(User user, Visit before, Visit after) {
    var scope = user.scope();
    var now = addressees.of(scope, after);
    now.forEach(to -> moved(scope, to, before, after));
    var coming = now.stream().map(Addressee::personId).collect(toSet());
    addressees.of(scope, before).stream()
        .filter(to -> !coming.contains(to.personId()))
        .filter(to -> addressees.sideOf(scope, after, to.personId()).isEmpty())
        .forEach(to -> tell(scope, to, calledOff(before, to)));
  }

  @Override
  public void calledOff(User user, Visit visit) {
    addressees.of(user.scope(), visit).forEach(to -> tell(user.scope(), to, calledOff(visit, to)));
  }

  private void moved(Scope scope, Addressee to, Visit before, Visit after) {
    var came = addressees.sideOf(scope, before, to.personId());
    var former = came.map(side -> Arrivals.of(before, side));
    var arrivals = Arrivals.of(after, to.side());
    if (former.isEmpty()) {
      invite(scope, after, to);
    } else if (!former.get().equals(arrivals)) {
      tell(scope, to, new News(TemplateKind.VISIT_MOVED, after, arrivals, former));
    }
  }

  private static News news(TemplateKind kind, Visit visit, Addressee to) {
    return new News(kind, visit, Arrivals.of(visit, to.side()), Optional.empty());
  }

  private static News calledOff(Visit visit, Addressee to) {
    return new News(
        TemplateKind.VISIT_CANCELLED, visit, Arrivals.planned(visit, to.side()), Optional.empty());
  }

  /** An entry in somebody's calendar is kept right even where a center sends no notices. */
  private void tell(Scope scope, Addressee to, News news) {
    if (!news.arrivals().isAhead(ground.clock().instant())) {
      return;
    }
    if (to.invitations()) {
      letters.write(scope, news, to).forEach(letter -> post.outbox().post(scope, letter));
    } else if (post.rules().of(scope).visitNotices()) {
      notice(scope, to, news);
    }
  }

  private void notice(Scope scope, Addressee to, News news) {
    if (news.kind() == TemplateKind.VISIT_CANCELLED) {
      callingOff.add(scope, to, news);
    } else {
      letters.write(scope, news, to).forEach(letter -> post.outbox().post(scope, letter));
    }
  }
}
