package org.contactcenter.visit.slot;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.center.Centers;
import org.contactcenter.center.interpreter.Interpreter;
import org.contactcenter.center.interpreter.Interpreters;
import org.contactcenter.core.Scope;
import org.contactcenter.visit.rule.Objection;
import org.contactcenter.visit.slot.Interpreting.Candidate;
import org.contactcenter.visit.timetable.Roster;
import org.contactcenter.visit.timetable.Week;

/** Looks for those who could interpret. */
public final class Tongues {
  private final Interpreters interpreters;
  private final Centers centers;

  Tongues(Interpreters interpreters, Centers centers) {
    this.interpreters = interpreters;
    this.centers = centers;
  }

  /**
   * For whom a visit needs them.
   *
   * @param family none of whom interprets
   * @param barred who must have nothing to do with it
   */
  record Kin(Set<UUID> family, Set<UUID> barred) {
    boolean isNeutral(Interpreter each) {
      return !barred.contains(each.id())
          && each.details().personId().filter(family::contains).isEmpty();
    }
  }

  /**
   * Who may interpret, on days from that one on; in three statements, or none where nobody is asked
   * for. A center that has no interpreters only notes the language.
   */
  Interpreting of(Scope scope, Wishes wishes, Kin kin, LocalDate day) {
    var zone = centers.of(scope).timeZone();
    if (wishes.interpreterLanguage().isEmpty()) {
      return wishes.interpreterId().isEmpty()
          ? Interpreting.NOBODY
          : refused("interpreterLanguage", "interpreter-language-needed");
    }
    var active = interpreters.all(scope).stream().filter(each -> each.details().active()).toList();
    if (active.isEmpty() && wishes.interpreterId().isEmpty()) {
      return Interpreting.NOBODY;
    }
    return wishes
        .interpreterId()
        .map(id -> named(id, active, wishes, kin, zone))
        .orElseGet(() -> any(active, wishes, kin, zone, day));
  }

  private static Interpreting named(
      UUID id, List<Interpreter> active, Wishes wishes, Kin kin, ZoneId zone) {
    var found = active.stream().filter(each -> each.id().equals(id)).findFirst();
    if (found.isEmpty()) {
      return refused("interpreterId", "interpreter-unknown");
    }
    if (!kin.isNeutral(found.get())) {
      return refused("interpreterId", "interpreter-conflict");
    }
    return wishes.interpreterLanguage().filter(found.get()::speaks).isPresent()
        ? new Interpreting(true, List.of(candidate(found.get(), zone)), Optional.empty())
        : refused("interpreterId", "interpreter-language");
  }

  private static Interpreting any(
      List<Interpreter> active, Wishes wishes, Kin kin, ZoneId zone, LocalDate day) {
    var able =
        active.stream()
            .filter(each -> wishes.interpreterLanguage().filter(each::speaks).isPresent())
            .filter(kin::isNeutral)
            .filter(each -> each.details().isAdultOn(day))
            .sorted(
                comparing(each -> wishes.interpretedBefore().filter(each.id()::equals).isEmpty()))
            .map(each -> candidate(each, zone))
            .toList();
    return new Interpreting(true, able, Optional.empty());
  }

  private static Candidate candidate(Interpreter each, ZoneId zone) {
    return new Candidate(each.id(), new Roster(new Week(zone, each.hours()), each.absences()));
  }

  private static Interpreting refused(String field, String code) {
    return new Interpreting(true, List.of(), Optional.of(new Objection(field, code, List.of())));
  }
}
