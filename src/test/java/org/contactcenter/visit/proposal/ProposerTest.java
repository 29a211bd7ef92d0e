package org.contactcenter.visit.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.contactcenter.visit.proposal.model.Candidate;
import org.contactcenter.visit.proposal.model.Demand;
import org.contactcenter.visit.proposal.model.Proposer;
import org.contactcenter.visit.proposal.model.Row;
import org.contactcenter.visit.proposal.model.Situation;
import org.contactcenter.visit.proposal.model.Solution;
import org.contactcenter.visit.proposal.solver.Solvers;

class ProposerTest {
  private static final Proposer PROPOSER = new Solvers(1).proposer().orElseThrow();
  private static final Duration LONG = Duration.ofSeconds(30);

  private static final RandomCenter.Size SMALL = new RandomCenter.Size(8, 2, 3, 2, 3, 0.6, 60);
  private static final RandomCenter.Size TINY = new RandomCenter.Size(4, 2, 2, 1, 1, 0.5, 120);

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void noProposalBreaksARule(@ForAll @LongRange(min = 1, max = 100_000) long seed) {
    var situation = new RandomCenter(seed, SMALL).situation();

    var found = PROPOSER.propose(situation, Duration.ofSeconds(4));

    assertThat(new Judge(situation).faults(asAsked(situation, found))).isEmpty();
    assertThat(found.unserved()).noneMatch(demand -> demand.agreed().isPresent());
    assertThat(found.rows().size() + found.unserved().size()).isEqualTo(situation.demands().size());
    assertThat(found.quality().worth())
        .isEqualTo(found.rows().stream().mapToLong(Row::worth).sum())
        .isLessThanOrEqualTo(found.quality().bound());
  }

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void onTinyQuestionsNothingIsBetter(@ForAll @LongRange(min = 1, max = 100_000) long seed) {
    var situation = few(new RandomCenter(seed, TINY).situation(), new Random(seed));

    var found = PROPOSER.propose(situation, LONG);

    assertThat(new Judge(situation).faults(asAsked(situation, found))).isEmpty();
    assertThat(found.quality().worth()).isEqualTo(new BruteForce(situation).best());
    assertThat(found.quality().bound()).isEqualTo(found.quality().worth());
  }

  @Property(tries = 5, shrinking = ShrinkingMode.OFF)
  void theSameQuestionHasTheSameAnswer(@ForAll @LongRange(min = 1, max = 100_000) long seed) {
    var situation = few(new RandomCenter(seed, TINY).situation(), new Random(seed));

    assertThat(told(PROPOSER.propose(situation, LONG)))
        .isEqualTo(told(PROPOSER.propose(situation, LONG)));
  }

  /** The rows with the demands as they were asked: the waiting goes on from week to week. */
  private static List<Row> asAsked(Situation situation, Solution found) {
    return found.rows().stream()
        .map(
            row ->
                new Row(situation.demands().get(row.number()), row.at(), row.spot(), row.staff()))
        .toList();
  }

  private static List<String> told(Solution solution) {
    return solution.rows().stream()
        .map(row -> row.number() + " " + row.at().start() + " " + row.spot() + " " + row.staff())
        .sorted()
        .collect(Collectors.toList());
  }

  /** The same with a handful of candidates for each demand, and the present places. */
  private static Situation few(Situation whole, Random random) {
    var demands = new ArrayList<Demand>();
    for (var demand : whole.demands()) {
      var kept =
          random
              .ints(0, Math.max(1, demand.candidates().size()))
              .distinct()
              .limit(Math.min(4, demand.candidates().size()))
              .boxed()
              .map(demand.candidates()::get)
              .toList();
      demands.add(demand.only(each -> each.stays() || containsSame(kept, each)));
    }
    return new Situation(demands, whole.supply());
  }

  private static boolean containsSame(List<Candidate> kept, Candidate each) {
    return kept.contains(each);
  }
}
