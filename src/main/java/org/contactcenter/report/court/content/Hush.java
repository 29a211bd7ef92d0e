package org.contactcenter.report.court.content;

import static java.util.stream.Collectors.toMap;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.incident.IncidentFile;
import org.contactcenter.incident.witness.Witness;
import org.contactcenter.report.copy.Struck;
import org.contactcenter.report.court.Reader;
import org.contactcenter.visit.timetable.Side;

/**
 * What is struck out of whatever people wrote freely. Of every copy: how to reach anyone. Of the
 * copies of a side besides: who bore witness, and when the other side came and went; by visit, for
 * on another day the same hour may be the reader's own.
 */
record Hush(Struck anywhere, Map<UUID, Struck> atVisits) {

  /** For a side, of the person who reads or is spoken for; for others without one. */
  static Hush of(Dossier dossier, Reader reader, Optional<UUID> person) {
    if (!reader.isOfASide()) {
      return new Hush(Struck.of(dossier.reaches()), Map.of());
    }
    var words = new ArrayList<>(dossier.reaches());
    dossier.incidents().forEach(file -> words.addAll(witnesses(dossier, file)));
    var struck = Struck.of(words);
    var times = times(dossier, side(reader), person.orElseThrow());
    return new Hush(
        struck.withTimes(times.values().stream().flatMap(Set::stream).toList()),
        times.entrySet().stream()
            .collect(toMap(Map.Entry::getKey, visit -> struck.withTimes(visit.getValue()))));
  }

  static Side side(Reader reader) {
    return switch (reader) {
      case VISITING_PARENT, VISITING_LAWYER -> Side.VISITING;
      case RESIDENTIAL_PARENT, RESIDENTIAL_LAWYER, COURT, CHILD_LAWYER, REQUESTER ->
          Side.RESIDENTIAL;
    };
  }

  /** What is said in general. */
  String from(String text) {
    return anywhere.from(text);
  }

  /** What is said of a visit. */
  String from(String text, Optional<VisitSheet> visit) {
    return visit
        .map(sheet -> atVisits.getOrDefault(sheet.visit().id(), anywhere))
        .orElse(anywhere)
        .from(text);
  }

  private static Collection<String> witnesses(Dossier dossier, IncidentFile file) {
    return file.witnesses().stream().map(each -> name(dossier, each)).toList();
  }

  private static String name(Dossier dossier, Witness witness) {
    return witness.name().or(() -> witness.staffId().map(dossier::staffName)).orElse("");
  }

  private static Map<UUID, Set<LocalTime>> times(Dossier dossier, Side side, UUID person) {
    var zone = dossier.center().timeZone();
    return dossier.visits().stream()
        .collect(
            toMap(sheet -> sheet.visit().id(), sheet -> sheet.timesOfOthers(person, side, zone)));
  }
}
