package org.contactcenter.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContactDataTest {

  @Test
  void contactDataTellNothingWhenTheyAreMadeText() {
    var data =
        new ContactData(
            Optional.of("+359 1"),
            Optional.of("a@example.org"),
            Optional.of("ул. Тайна 1"),
            Optional.empty(),
            Optional.empty(),
            true);

    assertThat(data).hasToString("contact data [phone, email, address]");
  }
}
