package org.contactcenter.casefile.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.contactcenter.casefile.CaseStatus;
import org.contactcenter.casefile.view.CaseView.PersonView;
import org.contactcenter.casefile.view.CaseView.Standing;
import org.contactcenter.core.Json;
import org.contactcenter.core.Page;
import org.contactcenter.party.PartyRole;
import org.contactcenter.referral.ReferralSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a page of cases takes to be said in JSON. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx256m")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class JsonBenchmark {
  private static final int LISTED = 25;
  private static final Instant AT = Instant.parse("2026-03-02T07:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-03-02");

  private final ObjectMapper mapper = Json.mapper();
  private final Page<CaseView> page =
      new Page<>(
          IntStream.range(0, LISTED).mapToObj(JsonBenchmark::file).toList(), Optional.of("next"));

  @Benchmark
  public byte[] twentyFiveCases() throws JsonProcessingException {
    return mapper.writeValueAsBytes(page);
  }

  private static CaseView file(int number) {
    return new CaseView(
        new UUID(1, number),
        "2026-%04d".formatted(number),
        CaseStatus.ACTIVE,
        ReferralSource.COURT,
        new UUID(2, number),
        AT,
        AT,
        Optional.of(new UUID(3, 1)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Standing(Optional.of(DAY.plusYears(1)), false, Optional.empty()),
        List.of(
            person(number, PartyRole.CHILD),
            person(number, PartyRole.RESIDENTIAL_PARENT),
            person(number, PartyRole.VISITING_PARENT)));
  }

  private static PersonView person(int number, PartyRole role) {
    return new PersonView(
        new UUID(4 + role.ordinal(), number), role, "Мария", "Иванова", DAY, Optional.empty());
  }
}
