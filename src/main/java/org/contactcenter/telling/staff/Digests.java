package org.contactcenter.telling.staff;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.center.Centers;
import org.contactcenter.core.Language;
import org.contactcenter.core.Messages;
import org.contactcenter.core.Scope;
import org.contactcenter.core.job.Job;
import org.contactcenter.core.work.WorkItem;
import org.contactcenter.notification.Letter;
import org.contactcenter.notification.MessageKind;
import org.contactcenter.notification.Recipient;
import org.contactcenter.telling.staff.Colleagues.Colleague;
import org.contactcenter.telling.wording.Post;
import org.contactcenter.telling.wording.TemplateKind;
import org.contactcenter.work.WorkQueue;

/**
 * Tells members of staff once a day, from the hour on that the center chose, how much of what they
 * are to do: counts by kind, and no more. Who has nothing to do hears nothing.
 */
public final class Digests {
  private static final Duration PAUSE = Duration.ofMinutes(5);
  private static final Messages MESSAGES = new Messages("telling");

  /** The job acts in nobody's name: the message is itself a record. */
  private static final UUID NOBODY = new UUID(0, 0);

  private final Ground ground;
  private final StaffMailDao dao;
  private final Colleagues colleagues;
  private final WorkQueue queue;
  private final Centers centers;
  private final Post post;

  Digests(Ground ground, Colleagues colleagues, WorkQueue queue, Centers centers, Post post) {
    this.ground = ground;
    this.dao = ground.jdbi().onDemand(StaffMailDao.class);
    this.colleagues = colleagues;
    this.queue = queue;
    this.centers = centers;
    this.post = post;
  }

  /** Posts those of every center whose hour has come and whose day nobody has taken yet. */
  public int run() {
    return ground.transactions().in(new Scope(NOBODY, NOBODY), dao::centersWithDigests).stream()
        .mapToInt(center -> run(new Scope(center, NOBODY)))
        .sum();
  }

  Job job() {
    return new Job("write-digests", PAUSE, this::run);
  }

  private int run(Scope scope) {
    var wanted = ground.transactions().in(scope, () -> taken(scope));
    return wanted.stream().mapToInt(this::tell).sum();
  }

  /** Whom to tell, where the day of the center is taken now. */
  private List<Colleague> taken(Scope scope) {
    var local = ground.clock().instant().atZone(centers.of(scope).timeZone());
    var early = local.toLocalTime().isBefore(post.rules().of(scope).digestAt());
    return early || !dao.take(local.toLocalDate())
        ? List.of()
        : colleagues.wanting(scope, StaffMail::digest);
  }

  /** In their own name: what they may see is bounded by it. */
  private int tell(Colleague to) {
    var scope = to.user().scope();
    return ground
        .transactions()
        .in(
            scope,
            () -> {
              var items = queue.forMessage(to.user());
              return items.isEmpty() ? 0 : post(scope, to, items);
            });
  }

  private int post(Scope scope, Colleague to, List<WorkItem> items) {
    var center = centers.of(scope);
    var today = center.dayOf(ground.clock().instant());
    var language = to.mail().language();
    var values = Map.of("list", list(items, today, language), "center", center.name());
    var letter =
        Letter.of(
                MessageKind.WORK_DIGEST,
                Recipient.staff(to.user().id(), to.mail().address()),
                language,
                post.wording().text(scope, TemplateKind.WORK_DIGEST, language, values))
            .until(center.startOf(today.plusDays(1)))
            .once("digest/" + today + "/" + to.user().id());
    return post.outbox().post(scope, letter).isPresent() ? 1 : 0;
  }

  private static String list(List<WorkItem> items, LocalDate today, Language language) {
    var kinds = items.stream().collect(groupingBy(WorkItem::kind, TreeMap::new, toList()));
    return kinds.entrySet().stream()
        .map(
            kind ->
                MESSAGES.text(
                    language,
                    "digest.line",
                    MESSAGES.text(language, "work." + kind.getKey()),
                    kind.getValue().size(),
                    kind.getValue().stream().filter(item -> item.dueOn().isBefore(today)).count()))
        .collect(joining("\n"));
  }
}
