package org.contactcenter.center.interpreter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.center.Absence;
import org.contactcenter.center.WeeklyHours;
import org.jdbi.v3.core.mapper.Nested;

/**
 * Somebody who interprets: neutral, and over 18 (Supervised Visitation Network, standard 15).
 *
 * @param hours when they can come; whenever the center is open where there are none
 */
public record Interpreter(
    UUID id,
    @Nested Details details,
    List<WeeklyHours> hours,
    List<Absence> absences,
    int version) {

  public Interpreter {
    hours = List.copyOf(hours);
    absences = List.copyOf(absences);
  }

  /**
   * What is known of them.
   *
   * @param languages BCP 47 tags
   * @param personId who they are, where they are known as a person of some family too: they never
   *     interpret for that one
   * @param adult somebody made sure that they are of age, where the date of birth is not known
   * @param active can be booked
   */
  public record Details(
      String name,
      List<String> languages,
      Optional<LocalDate> birthDate,
      boolean adult,
      Optional<UUID> personId,
      Optional<String> phone,
      Optional<String> email,
      boolean active) {

    public Details {
      languages = List.copyOf(languages);
    }

    /** Whether they are over 18 on that day, for all that is known. */
    public boolean isAdultOn(LocalDate day) {
      return birthDate.map(born -> !born.plusYears(ADULT).isAfter(day)).orElse(adult);
    }
  }

  private static final int ADULT = 18;

  /** Whether they speak it: a tag without a region is met by any region's. */
  public boolean speaks(String language) {
    return details.languages().stream().anyMatch(spoken -> isSame(spoken, language));
  }

  private static boolean isSame(String spoken, String wanted) {
    return spoken.equalsIgnoreCase(wanted)
        || spoken.regionMatches(true, 0, wanted + "-", 0, wanted.length() + 1);
  }
}
