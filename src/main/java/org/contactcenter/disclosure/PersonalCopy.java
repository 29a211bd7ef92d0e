package org.contactcenter.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.contactcenter.core.Language;
import org.contactcenter.party.copy.PersonalRecord;

/**
 * A copy of what is kept of one person.
 *
 * @param leftOut what is not in it, and why; one sentence each
 */
record PersonalCopy(
    UUID personId,
    Instant madeAt,
    Language language,
    String title,
    List<String> leftOut,
    List<Section> sections) {

  /** What belongs together. */
  record Section(String name, String title, List<PersonalRecord> records) {}
}
