package org.contactcenter.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Language;
import org.contactcenter.referral.VisitType;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a feed of two thousand visits takes to be written, and how much memory it takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx256m")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class FeedBenchmark {
  private static final int VISITS = 2_000;
  private static final Instant FIRST = Instant.parse("2026-03-02T07:00:00Z");
  private static final Interval WINDOW = Interval.of(FIRST, Duration.ofDays(450));

  @Param({"BG", "EN"})
  Language language;

  private final List<FeedEntry> visits = IntStream.range(0, VISITS).mapToObj(this::visit).toList();

  @Benchmark
  public String twoThousandVisits() {
    var writer =
        new FeedWriter(
            "Център за детски контакти – Хасково", ZoneId.of("Europe/Sofia"), language, WINDOW);
    return writer.write(visits);
  }

  private FeedEntry visit(int number) {
    return new FeedEntry(
        new UUID(1, number),
        "2026-%04d".formatted(number),
        VisitType.SUPERVISED,
        Optional.empty(),
        number % 10 == 0 ? FeedStatus.CANCELLED : FeedStatus.CONFIRMED,
        Interval.of(FIRST.plus(Duration.ofHours(4L * number)), Duration.ofHours(1)),
        Optional.of("Стая „Слънце“"),
        1 + number % 3,
        FIRST);
  }
}
