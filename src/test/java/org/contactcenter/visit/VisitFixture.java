package org.contactcenter.visit;

import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;

/** Visits as they are asked for over HTTP, valid by default; immutable. */
public final class VisitFixture {
  private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
  private static final LocalDate FIRST_DAY = LocalDate.of(2027, 9, 7);

  /** Tests that name their days themselves begin here; whoever needs more goes on between those. */
  private static final LocalDate END_OF_FRESH_DAYS = LocalDate.of(2033, 12, 1);

  /** Twenty years later the races begin; whoever needs still more goes on after them all. */
  private static final LocalDate END_OF_THE_GAP = LocalDate.of(2039, 12, 1);

  private static final AtomicInteger DAYS = new AtomicInteger();

  private final Map<String, Object> body;

  private VisitFixture(Map<String, Object> body) {
    this.body = Map.copyOf(body);
  }

  /** A supervised visit of an hour; the service chooses the room and the supervisor. */
  public static VisitFixture aVisit(Family family, LocalDate day, String time) {
    return new VisitFixture(
        Map.of(
            "caseId",
            family.caseId(),
            "type",
            "SUPERVISED",
            "startsAt",
            at(day, time),
            "durationMinutes",
            60));
  }

  /**
   * A day of its own for each test, and the nine after it, so that none finds the house full of
   * another's families.
   */
  public static LocalDate aFreshDay() {
    var day = FIRST_DAY.plusDays(DAYS.getAndAdd(10));
    if (day.isBefore(END_OF_FRESH_DAYS)) {
      return day;
    }
    return day.plusYears(day.isBefore(END_OF_THE_GAP) ? 20 : 70);
  }

  /** The instant at which the clock in Sofia shows that time. */
  public static String at(LocalDate day, String time) {
    return LocalDateTime.of(day, LocalTime.parse(time)).atZone(SOFIA).toInstant().toString();
  }

  public VisitFixture with(String field, Object value) {
    var changed = new HashMap<>(body);
    changed.put(field, value);
    return new VisitFixture(changed);
  }

  public VisitFixture in(UUID room) {
    return with("roomId", room);
  }

  public VisitFixture by(String... supervisors) {
    return with(
        "supervisorIds",
        List.of(supervisors).stream().map(TestCenter.founding().users()::get).toList());
  }

  public Map<String, Object> body() {
    return body;
  }

  /** Asks the coordinator to book it. */
  public Answer book() {
    return coordinator().post("/visits", body);
  }

  /** The same, and it is there. */
  public Answer booked() {
    return ok(book(), 201);
  }

  public static UUID room(int number) {
    return TestCenter.founding().rooms().get(number);
  }

  public static UUID user(String name) {
    return TestCenter.founding().users().get(name);
  }

  /** The name of the user with that id. */
  public static String nameOf(UUID id) {
    return TestCenter.founding().users().entrySet().stream()
        .filter(user -> user.getValue().equals(id))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /** A verb of the visit, by the coordinator. */
  public static Answer verb(Answer visit, String verb, Object body) {
    return coordinator().post("/visits/" + visit.id() + "/" + verb, body);
  }

  /** All of the tasks in the same moment, as far as there are moments; their answers in order. */
  public static List<Answer> together(int count, IntCallable task) {
    var pool = Executors.newFixedThreadPool(count);
    try {
      var answers =
          pool.invokeAll(
              IntStream.range(0, count)
                  .mapToObj(number -> (Callable<Answer>) () -> task.call(number))
                  .toList());
      var done = new ArrayList<Answer>();
      for (var answer : answers) {
        done.add(answer.get());
      }
      return done;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure);
    } finally {
      pool.shutdown();
    }
  }

  /** The task of one of those who act together. */
  @FunctionalInterface
  public interface IntCallable {
    Answer call(int number);
  }
}
