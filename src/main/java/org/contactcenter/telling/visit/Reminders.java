package org.contactcenter.telling.visit;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Scope;
import org.contactcenter.core.job.Job;
import org.contactcenter.notification.Message;
import org.contactcenter.telling.visit.VisitLetters.News;
import org.contactcenter.telling.wording.Post;
import org.contactcenter.telling.wording.TemplateKind;
import org.contactcenter.visit.booking.AheadFilter;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.booking.VisitStore;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/**
 * Reminds families of what is near, so many hours before the visit begins as their center chose.
 * Whoever was written to about this time of the visit since then is not reminded, nor of a visit
 * that was booked since; what a node missed while it was down is made up for, once.
 */
public final class Reminders {
  private static final Duration PAUSE = Duration.ofMinutes(5);
  private static final Duration FARTHEST = Duration.ofDays(14);
  private static final Duration LONGEST = Duration.ofDays(1);

  /** The job acts in nobody's name: the message is itself a record. */
  private static final UUID NOBODY = new UUID(0, 0);

  private final Ground ground;
  private final VisitStore store;
  private final Addressees addressees;
  private final VisitLetters letters;
  private final Post post;

  interface NearDao {
    @SqlQuery("SELECT centers_with_visits_near(:now, :until)")
    List<UUID> centers(Instant now, Instant until);
  }

  Reminders(
      Ground ground, VisitStore store, Addressees addressees, VisitLetters letters, Post post) {
    this.ground = ground;
    this.store = store;
    this.addressees = addressees;
    this.letters = letters;
    this.post = post;
  }

  /** Posts what is due in all centers; answers how many reminders. */
  public int run() {
    var now = ground.clock().instant();
    var dao = ground.jdbi().onDemand(NearDao.class);
    return ground
        .transactions()
        .in(new Scope(NOBODY, NOBODY), () -> dao.centers(now, now.plus(FARTHEST)))
        .stream()
        .mapToInt(center -> run(new Scope(center, NOBODY), now))
        .sum();
  }

  Job job() {
    return new Job("remind-of-visits", PAUSE, this::run);
  }

  private int run(Scope scope, Instant now) {
    return ground
        .transactions()
        .in(
            scope,
            () -> {
              var hours = post.rules().of(scope).reminderHours();
              return hours.isEmpty() ? 0 : remind(scope, hours, now);
            });
  }

  private int remind(Scope scope, List<Integer> hours, Instant now) {
    var near = near(scope, Duration.ofHours(hours.get(0)), now);
    var told =
        post.outbox().about(scope, near.stream().map(Visit::id).toList()).stream()
            .collect(groupingBy(message -> message.subjectId().orElseThrow()));
    addressees.prepare(scope, near);
    return near.stream()
        .mapToInt(visit -> remind(scope, visit, hours, told.getOrDefault(visit.id(), List.of())))
        .sum();
  }

  private int remind(Scope scope, Visit visit, List<Integer> hours, List<Message> told) {
    var since = since(visit, hours);
    return since.isEmpty() || visit.bookedAt().isAfter(since.get())
        ? 0
        : addressees.of(scope, visit).stream()
            .filter(to -> isFresh(to, visit, since.get(), told))
            .mapToInt(to -> remind(scope, visit, to, since.get()))
            .sum();
  }

  /** The last moment, up to now, at which somebody is to be reminded. */
  private Optional<Instant> since(Visit visit, List<Integer> hours) {
    var now = ground.clock().instant();
    return hours.stream()
        .map(before -> visit.time().start().minus(Duration.ofHours(before)))
        .filter(moment -> !moment.isAfter(now))
        .max(Instant::compareTo);
  }

  private static boolean isFresh(Addressee to, Visit visit, Instant since, List<Message> told) {
    var state = Arrivals.of(visit, to.side()).state();
    return told.stream()
        .filter(message -> message.personId().filter(to.personId()::equals).isPresent())
        .filter(message -> message.state().equals(state))
        .noneMatch(message -> !message.createdAt().isBefore(since));
  }

  /** The key lets one of several nodes that look at once post it. */
  private int remind(Scope scope, Visit visit, Addressee to, Instant since) {
    var arrivals = Arrivals.of(visit, to.side());
    if (!arrivals.isAhead(ground.clock().instant())) {
      return 0;
    }
    var news = new News(TemplateKind.VISIT_REMINDER, visit, arrivals, Optional.empty());
    var key = "reminder/%s/%s/%s".formatted(visit.id(), to.personId(), since);
    return (int)
        letters.write(scope, news, to).stream()
            .flatMap(letter -> post.outbox().post(scope, letter.once(key)).stream())
            .count();
  }

  private List<Visit> near(Scope scope, Duration within, Instant now) {
    return store.ahead(
        scope,
        new AheadFilter(
            now,
            now.minus(LONGEST),
            Optional.of(now),
            Optional.of(now.plus(within).plusSeconds(1)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }
}
