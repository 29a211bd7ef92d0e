package org.contactcenter.visit.slot;

import java.util.List;
import java.util.UUID;
import org.contactcenter.center.skill.Competence;
import org.contactcenter.visit.claim.Limits;
import org.contactcenter.visit.timetable.Roster;

/**
 * Who may accompany visits, the languages they speak, when they work, what they may do and how much
 * in a day.
 */
public record Supervisor(
    UUID id,
    String name,
    List<String> languages,
    Roster roster,
    Competence competence,
    Limits limits) {

  public Supervisor {
    languages = List.copyOf(languages);
  }

  boolean speaks(String language) {
    return languages.stream().anyMatch(spoken -> isSame(spoken, language));
  }

  /** A tag without a region is met by any region's. */
  private static boolean isSame(String spoken, String wanted) {
    return spoken.equalsIgnoreCase(wanted)
        || spoken.regionMatches(true, 0, wanted + "-", 0, wanted.length() + 1);
  }
}
