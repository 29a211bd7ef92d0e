package org.contactcenter.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.contactcenter.incident.IncidentFixture.AUTHOR;
import static org.contactcenter.incident.IncidentFixture.NOW;
import static org.contactcenter.incident.IncidentFixture.aDraft;
import static org.contactcenter.incident.IncidentFixture.aReport;
import static org.contactcenter.incident.IncidentFixture.anIncident;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class IncidentTest {

  @ParameterizedTest
  @EnumSource(value = IncidentStatus.class, mode = Mode.EXCLUDE, names = "DRAFT")
  void onlyADraftIsEditedOrSubmitted(IncidentStatus status) {
    refused(status, () -> anIncident(status).edit(AUTHOR, aReport(Optional.empty())));
    refused(status, () -> anIncident(status).submit(NOW));
  }

  @ParameterizedTest
  @EnumSource(value = IncidentStatus.class, mode = Mode.EXCLUDE, names = "OPEN")
  void onlyAnOpenIncidentIsReviewed(IncidentStatus status) {
    refused(status, () -> anIncident(status).review("Clear.", AUTHOR, NOW));
  }

  @ParameterizedTest
  @EnumSource(value = IncidentStatus.class, mode = Mode.EXCLUDE, names = "REVIEWED")
  void onlyAReviewedIncidentIsClosed(IncidentStatus status) {
    refused(status, () -> anIncident(status).close(AUTHOR, NOW));
  }

  @Test
  void aReviewKeepsWhatWasReportedAndNamesWhoConcludedWhat() {
    var open = anIncident(IncidentStatus.OPEN);

    var reviewed = open.review("No danger remains.", AUTHOR, NOW);

    assertThat(reviewed.occurrence()).isEqualTo(open.occurrence());
    assertThat(reviewed.outcome().conclusion()).contains("No danger remains.");
    assertThat(reviewed.outcome().reviewedBy()).contains(AUTHOR);
  }

  @Test
  void aDraftTakesNeitherAmendmentsNorTasks() {
    refused(IncidentStatus.DRAFT, aDraft(false)::requireSubmitted);
    refused(IncidentStatus.DRAFT, aDraft(false)::requireOngoing);
  }

  @Test
  void aClosedIncidentTakesAmendmentsButNoTasks() {
    var closed = anIncident(IncidentStatus.CLOSED);

    closed.requireSubmitted();
    refused(IncidentStatus.CLOSED, closed::requireOngoing);
  }

  @Test
  void nobodyButItsAuthorChangesADraft() {
    var other = UUID.randomUUID();
    refused(IncidentStatus.DRAFT, () -> aDraft(false).edit(other, aReport(Optional.empty())));
  }

  @Test
  void aSupervisorsReportKeepsItsVisit() {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> aDraft(true).edit(AUTHOR, aReport(Optional.empty())))
        .extracting(Problem::violations)
        .isEqualTo(List.of(new Violation("visitId", "required", List.of())));
    var other = UUID.randomUUID();
    assertThat(aDraft(true).edit(AUTHOR, aReport(Optional.of(other))).visitId()).contains(other);
    assertThat(aDraft(false).edit(AUTHOR, aReport(Optional.empty())).visitId()).isEmpty();
  }

  private static void refused(IncidentStatus status, Runnable verb) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(verb::run)
        .extracting(Problem::code)
        .isEqualTo("incident-" + status.name().toLowerCase(Locale.ROOT));
  }
}
