package org.contactcenter.incident.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.junit.jupiter.api.Test;

class FollowUpTest {
  private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");

  @Test
  void aTaskIsDoneOnceByWhoeverDidIt() {
    var owner = UUID.randomUUID();
    var other = UUID.randomUUID();
    var task = new FollowUp.Task(owner, LocalDate.of(2026, 3, 9), "Call the school.");

    var done = FollowUp.of(UUID.randomUUID(), task, owner, NOW).done(other, NOW);

    assertThat(done.doneBy()).contains(other);
    assertThat(done.what().ownerId()).isEqualTo(owner);
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> done.done(owner, NOW))
        .extracting(Problem::code)
        .isEqualTo("follow-up-done");
  }
}
