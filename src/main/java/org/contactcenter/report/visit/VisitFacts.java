package org.contactcenter.report.visit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.contactcenter.report.paper.Grid;
import org.contactcenter.report.paper.Paper;
import org.contactcenter.report.paper.Words;
import org.contactcenter.report.visit.VisitRecord.Head;
import org.contactcenter.report.visit.VisitRecord.Participant;
import org.contactcenter.report.visit.VisitRecord.Stay;

/** The first part of a visit's report: what, when, who, and each coming and going. */
record VisitFacts(VisitRecord visit, Words words) {
  private static final String NOTHING = "–";

  void write(Paper paper) {
    paper.section(words.text("visit.section"), facts(visit.head()));
    paper.section(words.text("people.section"), attendance());
  }

  private Grid facts(Head head) {
    var planned = head.planned();
    var facts = Grid.facts();
    facts.fact(words.text("visit.case"), head.caseNumber());
    facts.fact(words.text("visit.id"), head.visitId().toString());
    facts.fact(words.text("visit.type"), kind(head, words));
    facts.fact(words.text("visit.status"), words.of("visit-status", head.status()));
    facts.fact(words.text("visit.date"), words.day(planned.start()));
    facts.fact(words.text("visit.planned"), words.times(planned.start(), planned.end()));
    facts.fact(words.text("visit.held"), held(head));
    head.room().ifPresent(room -> facts.fact(words.text("visit.room"), room));
    facts.fact(words.text("visit.supervisors"), names(visit.staff().supervisors()));
    facts.fact(words.text("visit.observers"), names(visit.staff().observers()));
    facts.fact(words.text("visit.brought"), brought());
    return facts;
  }

  /** Of an exchange, whether the child was handed over or brought back. */
  static String kind(Head head, Words words) {
    return head.leg()
        .map(leg -> words.of("leg", leg))
        .orElseGet(() -> words.of("visit-type", head.type()));
  }

  private String held(Head head) {
    return head.held()
        .map(
            held ->
                words.text(
                    "visit.held-times",
                    words.times(held.start(), held.end()),
                    words.duration(held.length())))
        .orElseGet(() -> words.text("visit.not-held"));
  }

  private String names(List<String> names) {
    return names.isEmpty() ? words.text("visit.none") : String.join(", ", names);
  }

  private String brought() {
    var brought =
        visit.participants().stream()
            .flatMap(child -> child.stays().stream().map(stay -> brought(child, stay)))
            .flatMap(Optional::stream)
            .distinct()
            .collect(Collectors.joining("\n"));
    return brought.isEmpty() ? words.text("visit.not-recorded") : brought;
  }

  private Optional<String> brought(Participant child, Stay stay) {
    return stay.broughtBy().map(by -> words.text("visit.brought-child", child.name(), by));
  }

  private Grid attendance() {
    var titles = words.texts("people.name", "people.role", "people.in", "people.out");
    var grid = Grid.headed(titles, 3.7f, 3.7f, 2, 1.4f);
    for (var participant : visit.participants()) {
      if (participant.stays().isEmpty()) {
        row(grid, participant, words.text("visit.not-recorded"), NOTHING);
      }
      participant.stays().forEach(stay -> row(grid, participant, stay));
    }
    return grid;
  }

  private void row(Grid grid, Participant participant, Stay stay) {
    row(grid, participant, words.time(stay.in()), stay.out().map(words::time).orElse(NOTHING));
  }

  private void row(Grid grid, Participant participant, String in, String out) {
    grid.row(participant.name(), role(participant), in, out);
  }

  private String role(Participant participant) {
    return participant.role().map(role -> words.of("role", role)).orElse(NOTHING);
  }
}
