package org.contactcenter.telling.visit;

import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.center.Centers;
import org.contactcenter.core.job.Job;
import org.contactcenter.notification.MessageKind;
import org.contactcenter.notification.Outbox;
import org.contactcenter.telling.reach.Reaches;
import org.contactcenter.telling.wording.Post;
import org.contactcenter.visit.VisitModule;

/** Assembles what families are told of their visits, and connects it to these. */
public final class VisitTellingModule {
  private final Reminders reminders;

  public VisitTellingModule(
      CaseParts cases, Centers centers, VisitModule visit, Reaches reaches, Post post) {
    var ground = cases.ground();
    var addressees = new Addressees(cases, visit.parts().slot().families(), reaches);
    var letters = new VisitLetters(cases, centers, post.wording());
    var store = visit.parts().booking().store();
    var telling = new VisitTelling(ground, addressees, letters, post);
    store.connect(telling);
    reaches.connect(new LateInvitations(cases, store, addressees, telling));
    reminders = new Reminders(ground, store, addressees, letters, post);
    connect(post.outbox(), new VisitCheck(visit.visits(), addressees));
  }

  /** Reminds of what is near. */
  public Reminders reminders() {
    return reminders;
  }

  public List<Job> jobs() {
    return List.of(reminders.job());
  }

  private static void connect(Outbox outbox, VisitCheck check) {
    Stream.of(
            MessageKind.VISIT_BOOKED,
            MessageKind.VISIT_MOVED,
            MessageKind.VISIT_CANCELLED,
            MessageKind.VISITS_CANCELLED,
            MessageKind.VISIT_REMINDER)
        .forEach(kind -> outbox.check(kind, check));
  }
}
