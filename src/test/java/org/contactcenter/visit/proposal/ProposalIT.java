package org.contactcenter.visit.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.visit.proposal.ProposalHouse.rows;
import static org.contactcenter.visit.proposal.ProposalHouse.rowsOf;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.contactcenter.testing.AtOnce;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProposalIT {
  private static final int RACERS = 16;
  private static final int ROUNDS = Boolean.getBoolean("soak") ? 200 : 20;
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

  private ProposalHouse house;
  private List<UUID> families;
  private int week;

  @BeforeAll
  void bringTheFamilies() {
    house = new ProposalHouse("proposals");
    families = IntStream.range(0, 4).mapToObj(each -> house.family(2)).toList();
  }

  @BeforeEach
  void goToAFreshWeek() {
    week++;
  }

  private LocalDate monday() {
    return MONDAY.plusWeeks(4L * week);
  }

  @Test
  void whatAnOrderAsksForIsProposedAndNothingIsBookedUntilItIsAccepted() {
    var proposal = house.proposed(monday(), 1, false);

    assertThat(proposal.body().path("quality").path("gap").asDouble()).isBetween(0.0, 0.03);
    for (var family : families) {
      assertThat(rowsOf(proposal, family)).hasSize(2);
      assertThat(rowsOf(proposal, family))
          .allMatch(row -> row.path("why").asText().equals("COURT_MINIMUM"));
      assertThat(house.visits(family, monday())).isEmpty();
    }

    var accepted = ok(house.accept(proposal, Map.of()), 200);

    assertThat(accepted.text("status")).isEqualTo("ACCEPTED");
    assertThat(rows(accepted)).allMatch(row -> row.path("status").asText().equals("ACCEPTED"));
    for (var family : families) {
      assertThat(house.visits(family, monday())).hasSize(2);
    }
    assertThat(house.accept(proposal, Map.of()).problem()).isEqualTo("proposal-accepted");
  }

  @Test
  void nothingIsProposedWhereEverybodyHasWhatTheOrderSays() {
    ok(house.accept(house.proposed(monday(), 1, false), Map.of()), 200);

    assertThat(rows(house.proposed(monday(), 1, false))).isEmpty();
  }

  @Test
  void aRowThatHasBecomeImpossibleIsRefusedByNameAndTheOthersAreBooked() {
    var proposal = house.proposed(monday(), 1, false);
    var first = rows(proposal).get(0);
    var other =
        families.stream().filter(id -> !id.toString().equals(first.path("caseId").asText()));
    ok(house.book(other.findFirst().orElseThrow(), first), 201);

    var whole = house.accept(proposal, Map.of());
    assertThat(whole.status()).isEqualTo(409);
    assertThat(whole.problem()).isEqualTo("proposal-row-impossible");
    assertThat(whole.body().path("violations").get(0).path("field").asText()).startsWith("rows[");

    var all = rows(proposal).stream().map(row -> row.path("number").asInt()).toList();
    var inPart = ok(house.accept(proposal, Map.of("rows", all)), 200);
    assertThat(rows(inPart).get(0).path("status").asText()).isEqualTo("REFUSED");
    assertThat(rows(inPart).get(0).path("refusal").asText())
        .isIn("room-taken", "supervisor-taken", "person-taken");
    assertThat(rows(inPart)).anyMatch(row -> row.path("status").asText().equals("ACCEPTED"));
    assertThat(inPart.text("status")).isEqualTo("READY");
  }

  @Test
  void ofARefusedWholeNothingIsBooked() {
    var proposal = house.proposed(monday(), 1, false);
    var last = rows(proposal).get(rows(proposal).size() - 1);
    var other = families.stream().filter(id -> !id.toString().equals(last.path("caseId").asText()));
    ok(house.book(other.findFirst().orElseThrow(), last), 201);
    var before = families.stream().mapToInt(id -> house.visits(id).size()).sum();

    assertThat(house.accept(proposal, Map.of()).status()).isEqualTo(409);

    assertThat(families.stream().mapToInt(id -> house.visits(id).size()).sum()).isEqualTo(before);
  }

  @Test
  void aRowThatThereIsNotIsUnknown() {
    var proposal = house.proposed(monday(), 1, false);

    assertThat(house.accept(proposal, Map.of("rows", List.of(999))).status()).isEqualTo(422);
  }

  @Test
  void aDiscardedProposalBooksNothing() {
    var proposal = house.proposed(monday(), 1, false);
    var path = "/timetable-proposals/" + proposal.id();

    ok(house.coordinator().post(path + "/discard", Map.of()), 200);

    assertThat(house.accept(proposal, Map.of()).problem()).isEqualTo("proposal-discarded");
    assertThat(house.get(proposal.id()).text("status")).isEqualTo("DISCARDED");
  }

  @Test
  void onlyCoordinatorsOfTheCenterSeeIt() {
    var path = "/timetable-proposals/" + house.proposed(monday(), 1, false).id();

    assertThat(house.center.by("coordinator.b").get(path).status()).isEqualTo(404);
    assertThat(house.center.by("worker").get(path).status()).isEqualTo(403);
    assertThat(house.center.by("supervisor").get(path).status()).isEqualTo(403);
  }

  @Test
  void itNamesCasesByTheirNumbersOnly() {
    var proposal = house.proposed(monday(), 1, false);

    assertThat(proposal.body().toString()).doesNotContain("Мария", "Елена", "Петър", "Фамилия");
    assertThat(rows(proposal))
        .allMatch(row -> row.path("caseNumber").asText().matches("20\\d\\d-\\d{4}"));
  }

  @Test
  void aConfirmedVisitNeverMovesAndAllRowsOfAMoveCanBeAccepted() {
    var agreed = house.proposed(monday(), 1, false);
    ok(house.accept(agreed, Map.of()), 200);
    var visits = families.stream().flatMap(id -> house.visits(id, monday()).stream()).toList();
    var confirmed = visits.get(0).path("id").asText();
    ok(house.coordinator().post("/visits/" + confirmed + "/confirm", Map.of()), 200);

    var proposal = house.proposed(monday(), 1, true);

    assertThat(rows(proposal))
        .noneMatch(row -> row.path("movedVisitId").asText().equals(confirmed))
        .isEmpty();
  }

  @Test
  void whatADeadNodeLeftBehindAnotherMakes() {
    var id = ok(house.ask(monday(), 1, false), 201).id();
    house.made(id);
    Jdbi.create(house.center.data().asSuperuser())
        .useHandle(
            handle ->
                handle
                    .createScript(
                        """
                        DELETE FROM timetable_proposal_row WHERE proposal_id = '%s';
                        UPDATE timetable_proposal SET status = 'RUNNING', worth = NULL,
                          bound = NULL, solve_millis = NULL, taken_until = '2000-01-01T00:00:00Z'
                        WHERE id = '%s'
                        """
                            .formatted(id, id))
                    .execute());
    var program = house.center.program();
    var otherNode = program.proposals(new ProposalSettings(4, 1));

    otherNode.workshop().makeAbandoned();

    assertThat(rows(house.made(id))).isNotEmpty();
  }

  @Test
  void twoWhoAcceptTheSameWhileOthersBookNeverBookTwice() {
    for (int round = 0; round < ROUNDS; round++) {
      var from = LocalDate.of(2030, 1, 7).plusWeeks(round);
      var proposal = house.proposed(from, 1, false);
      var rows = rows(proposal);
      var answers =
          AtOnce.run(
              RACERS,
              number ->
                  switch (number % 4) {
                    case 0 -> house.accept(proposal, Map.of());
                    case 1 -> house.accept(proposal, Map.of("rows", List.of(1, 2, 3)));
                    default ->
                        house.book(
                            families.get(number % families.size()), rows.get(number % rows.size()));
                  });

      assertThat(answers).as("round %d", round).allMatch(answer -> answer.status() < 500);
      assertThat(answers).as("round %d", round).anyMatch(answer -> answer.status() < 300);
      nobodyHasTheSame(round);
    }
  }

  /** No room, and no family, is anywhere twice at a time. */
  private void nobodyHasTheSame(int round) {
    var taken = new HashSet<String>();
    for (var family : families) {
      for (var visit : house.visits(family)) {
        var at = visit.path("startsAt").asText();
        assertThat(taken.add(family + at)).as("round %d: family at %s", round, at).isTrue();
        assertThat(taken.add(room(visit) + at)).as("round %d: room at %s", round, at).isTrue();
      }
    }
  }

  private static String room(JsonNode visit) {
    return visit.path("roomId").asText();
  }
}
