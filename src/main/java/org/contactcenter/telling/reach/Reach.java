package org.contactcenter.telling.reach;

import java.time.LocalDate;
import java.util.Locale;
import org.contactcenter.core.Language;
import org.contactcenter.party.Person;
import org.contactcenter.party.messaging.MessagingChoice;

/** How a person is written to, in which language, and what they said of it. */
public record Reach(Person person, MessagingChoice choice, Language language, String address) {
  private static final int OF_AGE = 18;

  /** So is whose birthday nobody knows. */
  public boolean isOfAge(LocalDate day) {
    return person.birthDate().filter(born -> born.plusYears(OF_AGE).isAfter(day)).isEmpty();
  }

  /** Whether mail reaches both at the same place, however it is written. */
  boolean isSharedWith(Reach other) {
    return isAt(other.address());
  }

  boolean isAt(String other) {
    return folded(address).equals(folded(other));
  }

  private static String folded(String address) {
    return address.strip().toLowerCase(Locale.ROOT);
  }

  /** Without the address. */
  @Override
  public String toString() {
    return "reach of " + person.id();
  }
}
