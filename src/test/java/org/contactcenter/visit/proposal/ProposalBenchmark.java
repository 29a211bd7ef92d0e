package org.contactcenter.visit.proposal;

import java.time.Duration;
import java.util.Locale;
import org.contactcenter.visit.proposal.solver.Solvers;

/**
 * Measures the proposal of a large timetable: {@code mvn -q test-compile exec:java
 * -Pproposal-benchmark}. Not a test: its figures are those of the machine.
 */
public final class ProposalBenchmark {
  private ProposalBenchmark() {}

  /** Arguments: seconds allowed, the load ({@code USUAL} or {@code CROWDED}), then the seeds. */
  public static void main(String... arguments) {
    var limit = Duration.ofSeconds(arguments.length > 0 ? Long.parseLong(arguments[0]) : 30);
    var proposer = new Solvers(2).proposer().orElseThrow();
    var crowded = arguments.length > 1 && arguments[1].equals("CROWDED");
    var size = crowded ? RandomCenter.Size.CROWDED : RandomCenter.Size.USUAL;
    for (int i = 2; i < Math.max(3, arguments.length); i++) {
      var seed = i < arguments.length ? Long.parseLong(arguments[i]) : 1;
      var began = System.nanoTime();
      var situation = new RandomCenter(seed, size).situation();
      var made = System.nanoTime();
      var found = proposer.propose(situation, limit);
      var done = System.nanoTime();
      var asked = situation.demands().stream().filter(each -> each.agreed().isEmpty()).toList();
      var served = found.rows().stream().filter(each -> each.demand().agreed().isEmpty()).toList();
      System.out.printf(
          Locale.ROOT,
          "seed %d: %d candidates of %d demands in %.1f s; solved in %.1f s: served %d of %d,"
              + " court minimum %d of %d, agreed %d kept or moved, %d moved;"
              + " worth %d, bound %d, gap %.3f %%%n",
          seed,
          situation.demands().stream().mapToInt(each -> each.candidates().size()).sum(),
          situation.demands().size(),
          (made - began) / 1e9,
          (done - made) / 1e9,
          served.size(),
          asked.size(),
          served.stream().filter(each -> each.demand().standing().courtMinimum()).count(),
          asked.stream().filter(each -> each.standing().courtMinimum()).count(),
          found.rows().size() - served.size(),
          found.rows().stream()
              .filter(each -> each.demand().agreed().isPresent() && !each.stays())
              .count(),
          found.quality().worth(),
          found.quality().bound(),
          100 * found.quality().gap());
      System.out.printf(
          Locale.ROOT,
          "  inconvenience of those served: %.1f of 100 on average%n",
          served.stream().mapToInt(each -> each.at().inconvenience()).average().orElse(0));
    }
  }
}
