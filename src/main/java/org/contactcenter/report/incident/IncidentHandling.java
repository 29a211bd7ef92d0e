package org.contactcenter.report.incident;

import org.contactcenter.report.incident.IncidentCopy.Handling;
import org.contactcenter.report.incident.IncidentCopy.Review;
import org.contactcenter.report.paper.Grid;
import org.contactcenter.report.paper.Paper;
import org.contactcenter.report.paper.Words;

/** The second part of a copy: who was told, what was concluded, and what remains to be done. */
record IncidentHandling(IncidentCopy copy, Words words) {
  private static final String NOTHING = "–";

  void write(Paper paper) {
    var handling = copy.handling();
    if (!handling.told().isEmpty()) {
      paper.section(words.text("incident.told"), told(handling));
    }
    handling
        .review()
        .ifPresent(review -> paper.section(words.text("incident.review"), review(review)));
    if (!handling.holds().isEmpty()) {
      paper.section(words.text("incident.holds"), holds(handling));
    }
    if (!handling.tasks().isEmpty()) {
      paper.section(words.text("incident.tasks"), tasks(handling));
    }
  }

  private Grid told(Handling handling) {
    var grid =
        Grid.headed(words.texts("incident.whom", "incident.how", "incident.when"), 5, 2.5f, 3.5f);
    handling
        .told()
        .forEach(
            told -> grid.row(told.whom(), words.of("how", told.how()), words.dateTime(told.at())));
    return grid;
  }

  private Grid review(Review review) {
    var grid = Grid.facts();
    grid.fact(words.text("incident.when"), words.dateTime(review.at()));
    grid.fact(words.text("incident.reviewed-by"), review.by());
    grid.fact(words.text("incident.conclusion"), review.conclusion());
    return grid;
  }

  private Grid holds(Handling handling) {
    var titles =
        words.texts("incident.authority", "ending.reason", "incident.from", "incident.until");
    var grid = Grid.headed(titles, 2.6f, 4, 2.2f, 2.2f);
    handling
        .holds()
        .forEach(
            hold ->
                grid.row(
                    hold.authority(),
                    hold.reason(),
                    words.dateTime(hold.from()),
                    hold.until().map(words::dateTime).orElse(NOTHING)));
    return grid;
  }

  private Grid tasks(Handling handling) {
    var titles = words.texts("incident.task", "incident.owner", "incident.due", "incident.done");
    var grid = Grid.headed(titles, 4, 2.6f, 2.2f, 2.2f);
    handling
        .tasks()
        .forEach(
            task ->
                grid.row(
                    task.task(),
                    task.owner(),
                    words.date(task.dueOn()),
                    task.doneAt().map(words::dateTime).orElse(NOTHING)));
    return grid;
  }
}
