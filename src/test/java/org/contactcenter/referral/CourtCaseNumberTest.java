package org.contactcenter.referral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourtCaseNumberTest {

  @ParameterizedTest
  @CsvSource({
    "гр.д. № 123/2026, ГР. Д. 123/2026",
    "гр.д. № 123/2026, гр.д.№123/2026",
    "2-345/26, 2 - 345 / 26",
    "e2-17-934, E2-17-934"
  })
  void theSpellingsOfOneNumberAreEqual(String one, String other) {
    assertThat(CourtCaseNumber.of(one)).isEqualTo(CourtCaseNumber.of(other));
  }

  @ParameterizedTest
  @CsvSource({"гр.д. 123/2026, гр.д. 12/32026", "гр.д. 1/2026, ч.гр.д. 1/2026", "1/2026, 1/2025"})
  void differentNumbersStayDifferent(String one, String other) {
    assertThat(CourtCaseNumber.of(one)).isNotEqualTo(CourtCaseNumber.of(other));
  }

  @Test
  void itIsSoughtByItsFirstDigitAsWell() {
    assertThat(CourtCaseNumber.of("Гр.д. № 123/2026").tail()).isEqualTo("123/2026");
    assertThat(CourtCaseNumber.of("дело").tail()).isEqualTo("дело");
  }
}
