package org.contactcenter.report.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class StruckTest {
  private final Struck struck =
      Struck.of(List.of("+359 88 7654321", "ул. Потайна 77, с. Незнайно", "Стоян Колев", "ул."));

  @Test
  void aSecretIsStruckOutHoweverItIsSpaced() {
    assertThat(struck.from("Извика: „0035988-765-43-21!“")).isEqualTo("Извика: „00[…]!“");
    assertThat(struck.from("Живее на УЛ. ПОТАЙНА 77.")).isEqualTo("Живее на […].");
    assertThat(struck.from("Стоян  КОЛЕВ видя.")).isEqualTo("[…] видя.");
  }

  @Test
  void anAddressIsStruckWithoutItsStreetWordAndAPhoneWithoutItsCountry() {
    assertThat(struck.from("Живее в Незнайно, на Потайна 77.")).isEqualTo("Живее в […], на […].");
    assertThat(struck.from("Тел. 088 765 4321 или 7654321")).isEqualTo("Тел. […] или […]");
  }

  @Test
  void whatIsTooShortToBeASecretStays() {
    assertThat(struck.from("На ул. Дунав.")).isEqualTo("На ул. Дунав.");
    assertThat(Struck.none().from("Стоян Колев")).isEqualTo("Стоян Колев");
  }

  @Test
  void timesOfTheDayAreStruckOutHoweverTheyAreWritten() {
    var times = Struck.none().withTimes(List.of(LocalTime.of(15, 47), LocalTime.of(9, 0)));

    for (var told : List.of("15:47", "15.47", "15,47", "15 47", "15h47", "15:47:20", "15 ч. 47")) {
      assertThat(times.from("Дойде в " + told + " и седна")).isEqualTo("Дойде в […] и седна");
    }
    assertThat(times.from("В 09:00, в 9.00, в 9 ч. и at 9 o'clock"))
        .isEqualTo("В […], в […], в […] и at […]");
    assertThat(times.from("В 15:48, 115:47, 15:470 и 19:00 с 9 деца"))
        .isEqualTo("В 15:48, 115:47, 15:470 и 19:00 с 9 деца");
  }
}
