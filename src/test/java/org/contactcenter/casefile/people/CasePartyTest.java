package org.contactcenter.casefile.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.contactcenter.party.PartyRole;
import org.junit.jupiter.api.Test;

class CasePartyTest {
  private static final LocalDate FROM = LocalDate.of(2026, 3, 2);

  @Test
  void aRoleRunsFromADayUntilADayBothIncluded() {
    var role = role(FROM, Optional.of(FROM.plusDays(2)));

    assertThat(role.isOn(FROM.minusDays(1))).isFalse();
    assertThat(role.isOn(FROM)).isTrue();
    assertThat(role.isOn(FROM.plusDays(2))).isTrue();
    assertThat(role.isOn(FROM.plusDays(3))).isFalse();
  }

  @Test
  void aRoleMayFollowAnotherTheDayAfter() {
    var first = role(FROM, Optional.of(FROM.plusDays(2)));

    assertThat(first.overlaps(role(FROM.plusDays(2), Optional.empty()))).isTrue();
    assertThat(first.overlaps(role(FROM.plusDays(3), Optional.empty()))).isFalse();
    assertThat(role(FROM.minusDays(9), Optional.empty()).overlaps(first)).isTrue();
  }

  @Test
  void aRoleEndsOnceAndNotBeforeItBegan() {
    var ended = role(FROM, Optional.empty()).end(FROM);

    assertThat(ended.validUntil()).contains(FROM);
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> ended.end(FROM.plusDays(1)))
        .extracting(Problem::code)
        .isEqualTo("party-ended");
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> role(FROM, Optional.empty()).end(FROM.minusDays(1)))
        .extracting(Problem::code)
        .isEqualTo("invalid");
  }

  private static CaseParty role(LocalDate from, Optional<LocalDate> until) {
    return new CaseParty(
        UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), PartyRole.CARER, from, until);
  }
}
