package org.contactcenter.report.incident;

import org.contactcenter.report.incident.IncidentCopy.Someone;
import org.contactcenter.report.paper.Cell;
import org.contactcenter.report.paper.Grid;
import org.contactcenter.report.paper.Paper;
import org.contactcenter.report.paper.Words;

/** The first part of a copy: what it was, who was there, what happened and what was done. */
record IncidentStory(IncidentCopy copy, Words words) {
  private static final String NOTHING = "–";

  void write(Paper paper) {
    paper.section(words.text("incident.section"), facts());
    if (!copy.story().people().isEmpty()) {
      paper.section(words.text("incident.people"), people());
    }
    paper.section(words.text("incidents.what"), copy.story().happened());
    paper.section(words.text("incidents.action"), copy.story().action());
    if (!copy.story().witnesses().isEmpty()) {
      paper.section(words.text("incident.witnesses"), witnesses());
    }
    if (!copy.story().additions().isEmpty()) {
      paper.section(words.text("incident.additions"), additions());
    }
  }

  private Grid facts() {
    var facts = copy.facts();
    var grid = Grid.facts();
    grid.fact(words.text("visit.case"), facts.caseNumber());
    grid.fact(words.text("incident.id"), facts.incidentId().toString());
    grid.fact(words.text("incident.when"), words.dateTime(facts.at()));
    grid.fact(words.text("incident.category"), words.of("category", facts.category()));
    grid.fact(words.text("incident.severity"), words.of("severity", facts.severity()));
    facts
        .measure()
        .ifPresent(
            measure -> grid.fact(words.text("incident.measure"), words.of("measure", measure)));
    facts.author().ifPresent(name -> grid.fact(words.text("incident.author"), name));
    facts
        .submittedAt()
        .ifPresent(at -> grid.fact(words.text("incident.submitted"), words.dateTime(at)));
    return grid;
  }

  private Grid people() {
    var titles = words.texts("people.name", "people.role", "incident.part", "incident.injury");
    var grid = Grid.headed(titles, 3, 2.8f, 2, 3.5f);
    for (var someone : copy.story().people()) {
      grid.row(
          someone.name().orElse(NOTHING),
          role(someone),
          words.of("part", someone.part()),
          someone.injury().orElse(NOTHING));
    }
    return grid;
  }

  private String role(Someone someone) {
    return someone.role().map(role -> words.of("role", role)).orElse(NOTHING);
  }

  private Grid witnesses() {
    var grid = Grid.headed(words.texts("incident.witness", "incident.statement"), 3, 8);
    for (var witness : copy.story().witnesses()) {
      var who = witness.role().map(role -> witness.name() + "\n" + role).orElse(witness.name());
      grid.row(Cell.text(who), Cell.text(witness.statement()));
    }
    return grid;
  }

  private Grid additions() {
    var grid = Grid.headed(words.texts("incident.added", "incident.addition"), 3, 8);
    for (var added : copy.story().additions()) {
      var at = words.dateTime(added.at());
      var when = added.author().map(author -> at + "\n" + author).orElse(at);
      grid.row(Cell.small(when), Cell.text(added.text()));
    }
    return grid;
  }
}
