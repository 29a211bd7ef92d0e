package org.contactcenter.center.skill;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What a member of staff may do and how much: their terms with all that they have learnt. */
public record Competence(StaffTerms terms, List<Qualification> qualifications) {

  public Competence {
    qualifications = List.copyOf(qualifications);
  }

  /** Of someone with whom nothing was settled. */
  public static Competence none(UUID accountId) {
    return new Competence(StaffTerms.none(accountId), List.of());
  }

  /** Whether they have all of the kinds on that day. */
  public boolean has(Collection<String> kinds, LocalDate day) {
    return kinds.stream()
        .allMatch(
            kind ->
                qualifications.stream()
                    .anyMatch(each -> each.kind().equals(kind) && each.isValidOn(day)));
  }

  /** Whether a check of their background counts on that day. */
  public boolean isChecked(LocalDate day) {
    return terms.backgroundCheck().filter(check -> check.isValidOn(day)).isPresent();
  }
}
