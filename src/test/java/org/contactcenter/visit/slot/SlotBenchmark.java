package org.contactcenter.visit.slot;

import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Paging;
import org.contactcenter.referral.VisitType;
import org.contactcenter.testing.Statements;
import org.contactcenter.testing.TestCenter;

/**
 * How long a search for slots takes in a full house: 12 rooms, 30 supervisors, 100,000 past visits,
 * and twelve weeks ahead that are mostly booked. Over HTTP, against one indexed query for the same
 * claims by bare JDBC. No test: started by hand, see src/docs/performance.md.
 */
public final class SlotBenchmark {
  private static final int ROOMS = 12;
  private static final int SUPERVISORS = 30;
  private static final int PAST = 100_000;
  private static final int DAYS = 84;
  private static final int ROUNDS = Integer.getInteger("rounds", 200);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final LocalDate FROM = LocalDate.of(2026, 3, 3);

  private final UUID center = TestCenter.founding().centerA();

  private SlotBenchmark() {}

  public static void main(String[] args) throws Exception {
    new SlotBenchmark().run();
    System.exit(0);
  }

  private void run() throws Exception {
    furnish();
    var family = CaseFixture.activeCourtCase();
    fill();
    var path =
        "/slots?caseId=%s&from=%s&to=%s".formatted(family.caseId(), FROM, FROM.plusDays(DAYS - 1));
    System.out.println("offered: " + ok(coordinator().get(path), 200).body().path("items").size());
    print("slots over HTTP", () -> ok(coordinator().get(path), 200));
    print("slots over HTTP, one week", () -> ok(coordinator().get(week(family.caseId())), 200));
    try (var connection = TestCenter.database().asService().getConnection()) {
      connection.setAutoCommit(false);
      print("one indexed query by JDBC, rows read", () -> claims(connection, "resource"));
      print("one indexed query by JDBC, counted", () -> claims(connection, "count(*)"));
      explain(connection);
    }
    statements(family.caseId());
  }

  private static String week(UUID caseId) {
    return "/slots?caseId=%s&from=%s&to=%s".formatted(caseId, FROM, FROM.plusDays(6));
  }

  /** Ten rooms and 27 supervisors more than a test center has. */
  private static void furnish() {
    var admin = TestCenter.as("admin");
    IntStream.range(2, ROOMS)
        .forEach(
            number ->
                ok(
                    admin.post(
                        "/rooms", Map.of("name", "Стая " + number, "capacity", 1 + number % 3)),
                    201));
    IntStream.range(3, SUPERVISORS)
        .forEach(
            number ->
                ok(
                    admin.post(
                        "/users",
                        Map.of(
                            "username",
                            "bench" + number,
                            "password",
                            TestCenter.PASSWORD,
                            "displayName",
                            "Супервизор " + number,
                            "roles",
                            Set.of("SUPERVISOR"),
                            "languages",
                            Set.of("bg"))),
                    201));
  }

  /** Visits past all rules, but for what they take: each room by the hour, seven times in eight. */
  private void fill() throws SQLException {
    try (var connection = TestCenter.database().asSuperuser().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("SET session_replication_role = replica");
      statement.execute(MADE.formatted(center, ROOMS, PAST, DAYS, FROM));
      for (var sql : FILLED) {
        statement.execute(sql.formatted(center));
      }
      statement.execute("ANALYZE");
    }
  }

  private static final String MADE =
      """
      CREATE TEMP TABLE made AS
      WITH rooms AS (
        SELECT id, capacity, row_number() OVER (ORDER BY id) - 1 AS number
        FROM room WHERE center_id = '%1$s'),
      staff AS (
        SELECT account_id, row_number() OVER (ORDER BY account_id) - 1 AS number
        FROM membership WHERE center_id = '%1$s' AND 'SUPERVISOR' = ANY (roles)),
      hours AS (
        SELECT n, n %% %2$s AS room, n / %2$s AS slot FROM generate_series(0, %3$s - 1) AS n
        UNION ALL
        SELECT -n, n %% %2$s, -1 - n / %2$s FROM generate_series(1, %2$s * 8 * %4$s) AS n
        WHERE (n * 7919) %% 8 <> 0)
      SELECT gen_random_uuid() AS id, r.id AS room_id, r.capacity, s.account_id,
        ((DATE '%5$s' - (CASE WHEN h.slot < 0 THEN (h.slot + 1) / 8 ELSE h.slot / 8 + 1 END)::int)
          + TIME '08:15' + abs(h.slot %% 8) * INTERVAL '80 minutes')
          AT TIME ZONE 'Europe/Sofia' AS starts_at,
        h.slot >= 0 AS past
      FROM hours h
      JOIN rooms r ON r.number = h.room
      JOIN staff s ON s.number = (h.room + abs(h.slot) * 5) %% 30
      """;

  private static final String[] FILLED = {
    """
    INSERT INTO visit (id, center_id, case_id, type, status, starts_at, ends_at, room_id,
      gap_minutes, handover_minutes, first_arrival, separation, booked_at, started_at, ended_at,
      version)
    SELECT id, '%s'::uuid, gen_random_uuid(), 'SUPERVISED',
      CASE WHEN past THEN 'COMPLETED' ELSE 'PLANNED' END,
      starts_at, starts_at + INTERVAL '1 hour', room_id, 15, 5, 'RESIDENTIAL', 'BUILDING',
      starts_at, CASE WHEN past THEN starts_at END,
      CASE WHEN past THEN starts_at + INTERVAL '1 hour' END, 1
    FROM made
    """,
    "INSERT INTO visit_supervisor (visit_id, center_id, account_id) SELECT id, '%s'::uuid, account_id FROM made",
    """
    INSERT INTO claim (visit_id, center_id, resource, place, during)
    SELECT id, '%1$s'::uuid, room_id, place, tstzrange(starts_at, starts_at + INTERVAL '1 hour')
    FROM made, generate_series(0, capacity - 1) AS place
    UNION ALL
    SELECT id, '%1$s'::uuid, account_id, 0, tstzrange(starts_at, starts_at + INTERVAL '1 hour') FROM made
    UNION ALL
    SELECT id, '%1$s'::uuid, gen_random_uuid(), 0, tstzrange(starts_at, starts_at + INTERVAL '1 hour')
    FROM made, generate_series(1, 3)
    ON CONFLICT DO NOTHING
    """,
    """
    INSERT INTO presence (visit_id, center_id, restriction, side, during)
    SELECT id, '%1$s'::uuid, room_id, id::text, tstzrange(starts_at, starts_at + INTERVAL '1 hour')
    FROM made
    UNION ALL
    SELECT id, '%1$s'::uuid, account_id, room_id::text,
      tstzrange(starts_at, starts_at + INTERVAL '1 hour') FROM made
    ON CONFLICT DO NOTHING
    """
  };

  private int claims(Connection connection, String what) throws SQLException {
    enter(connection);
    var columns = what.startsWith("count") ? what : "resource, place, starts_at, ends_at";
    try (var query = connection.prepareStatement("SELECT " + columns + FROM_CLAIMS)) {
      bind(query);
      var rows = 0;
      try (var found = query.executeQuery()) {
        while (found.next()) {
          rows += found.getString(1).length() > 0 ? 1 : 0;
        }
      }
      return rows;
    }
  }

  private static final String FROM_CLAIMS =
      """
       FROM claim
      WHERE center_id = current_center() AND starts_at >= ?::timestamptz
        AND starts_at < ?::timestamptz AND resource IN (SELECT id FROM room
          UNION ALL SELECT account_id FROM membership)
      """;

  private static void bind(PreparedStatement query) throws SQLException {
    query.setString(1, FROM + "T00:00:00+02:00");
    query.setString(2, FROM.plusDays(DAYS) + "T00:00:00+03:00");
  }

  private void enter(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("SELECT set_config('app.center_id', '%s', true)".formatted(center));
    }
  }

  private void explain(Connection connection) throws SQLException {
    enter(connection);
    for (var table : new String[] {"claim", "presence"}) {
      try (var query =
          connection.prepareStatement(
              "EXPLAIN (ANALYZE, BUFFERS) SELECT * FROM "
                  + table
                  + " WHERE center_id = current_center() AND starts_at >= ?::timestamptz"
                  + " AND starts_at < ?::timestamptz")) {
        bind(query);
        try (var plan = query.executeQuery()) {
          while (plan.next()) {
            System.out.println(plan.getString(1));
          }
        }
      }
    }
  }

  private void statements(UUID caseId) {
    var counted = new Statements();
    var slots =
        counted.features().visit.resources().stream()
            .filter(SlotResource.class::isInstance)
            .map(SlotResource.class::cast)
            .findFirst()
            .orElseThrow();
    var user =
        new User(
            TestCenter.founding().users().get("coordinator"),
            "coordinator",
            UUID.randomUUID(),
            center,
            Set.of(Role.COORDINATOR),
            Optional.empty(),
            "127.0.0.1");
    Callable<?> search =
        () ->
            slots.find(
                user,
                caseId,
                Optional.of(FROM),
                Optional.of(FROM.plusDays(DAYS - 1)),
                60,
                VisitType.SUPERVISED,
                Optional.empty(),
                Optional.empty(),
                new Paging(List.of("25"), List.of(), List.of()));
    System.out.println("statements: " + counted.of(() -> times(search, 1)));
    print("slots without HTTP", search);
  }

  private static void print(String name, Callable<?> work) {
    var warm = Arrays.stream(times(work, ROUNDS)).sum();
    var cpu = THREADS.getCurrentThreadCpuTime();
    var nanos = times(work, ROUNDS);
    var own = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6 / ROUNDS;
    Arrays.sort(nanos);
    System.out.println(
        name
            + ": "
            + IntStream.of(50, 95, 99)
                .mapToObj(
                    part -> "p%d %.1f ms".formatted(part, nanos[(ROUNDS - 1) * part / 100] / 1e6))
                .collect(Collectors.joining(", "))
            + " (warmed up for %.0f s; this thread's own work %.1f ms)".formatted(warm / 1e9, own));
  }

  private static long[] times(Callable<?> work, int rounds) {
    return IntStream.range(0, rounds)
        .mapToLong(
            round -> {
              var start = System.nanoTime();
              try {
                work.call();
              } catch (Exception failure) {
                throw new IllegalStateException(failure);
              }
              return System.nanoTime() - start;
            })
        .toArray();
  }
}
