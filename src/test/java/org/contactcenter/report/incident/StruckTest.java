package org.contactcenter.report.incident;

import static org.assertj.core.api.Assertions.assertThat;

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
  void whatIsTooShortToBeASecretStays() {
    assertThat(struck.from("На ул. Дунав.")).isEqualTo("На ул. Дунав.");
    assertThat(Struck.none().from("Стоян Колев")).isEqualTo("Стоян Колев");
  }
}
