package org.contactcenter.work;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.Cases;
import org.contactcenter.center.Centers;
import org.contactcenter.core.User;
import org.contactcenter.core.work.WorkItem;
import org.contactcenter.core.work.WorkSource;
import org.contactcenter.core.work.WorkSource.Whose;

/** Gathers from every feature what the user is to do. */
public final class WorkQueue {
  private final Ground ground;
  private final Cases cases;
  private final Centers centers;
  private final List<WorkSource> sources;

  public WorkQueue(Ground ground, Cases cases, Centers centers, List<WorkSource> sources) {
    this.ground = ground;
    this.cases = cases;
    this.centers = centers;
    this.sources = List.copyOf(sources);
  }

  /**
   * What is due today or was before, the longest due first.
   *
   * @param whose for whom it was gathered, and on which day
   * @param numbers of the cases that the items are about
   */
  record Queue(Whose whose, List<WorkItem> items, Map<UUID, String> numbers) {}

  Queue of(User user) {
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              var whose = whose(user);
              var items = gather(whose);
              ground.audit().record(user, "work-queue.read", user.id());
              return new Queue(whose, items, numbers(user, items));
            });
  }

  private Map<UUID, String> numbers(User user, List<WorkItem> items) {
    var caseIds = items.stream().flatMap(item -> item.caseId().stream()).toList();
    return cases.numbers(user.scope(), caseIds);
  }

  /** The same for a message to them: nobody has read it yet. */
  public List<WorkItem> forMessage(User user) {
    return ground.transactions().in(user.scope(), () -> gather(whose(user)));
  }

  private List<WorkItem> gather(Whose whose) {
    return sources.stream()
        .flatMap(source -> source.due(whose).stream())
        .sorted(comparing(WorkItem::dueOn).thenComparing(WorkItem::kind))
        .toList();
  }

  private Whose whose(User user) {
    var center = centers.of(user.scope());
    var today = center.dayOf(ground.clock().instant());
    var midnight = today.plusDays(1).atStartOfDay(center.timeZone()).toInstant();
    return new Whose(user, cases.boundTo(user), today, midnight, center.timeZone());
  }
}
