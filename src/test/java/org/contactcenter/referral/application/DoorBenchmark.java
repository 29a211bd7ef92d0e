package org.contactcenter.referral.application;

import static org.contactcenter.referral.application.ApplicationFixture.apply;
import static org.contactcenter.referral.application.ApplicationFixture.mothers;

import java.util.Arrays;
import org.contactcenter.core.Problem;
import org.contactcenter.testing.TestCenter;

/**
 * How long a refused try at the public door takes, by what was guessed. No test: started by hand,
 * see src/docs/performance.md.
 */
public final class DoorBenchmark {
  private static final int ROUNDS = Integer.getInteger("rounds", 200);

  private DoorBenchmark() {}

  public static void main(String[] args) {
    var known = apply(mothers());
    var door = DoorKnock.at(TestCenter.features());
    for (var name : new String[] {"warm", "measured"}) {
      var unknown = new long[ROUNDS];
      var wrong = new long[ROUNDS];
      for (int i = 0; i < ROUNDS; i++) {
        unknown[i] = nanos(door, "ABCDE-FGHJK", "KKKKK-KKKKK-KKKKK-KKKKK-KKKKK");
        wrong[i] = nanos(door, known.text("reference"), "KKKKK-KKKKK-KKKKK-KKKKK-KKKKK");
      }
      print(name + ", unknown reference", unknown);
      print(name + ", known reference and wrong secret", wrong);
    }
    System.exit(0);
  }

  private static long nanos(DoorKnock door, String reference, String secret) {
    var begun = System.nanoTime();
    try {
      door.knock("status", reference, secret);
      throw new AssertionError("let in");
    } catch (Problem refused) {
      return System.nanoTime() - begun;
    }
  }

  private static void print(String name, long[] nanos) {
    Arrays.sort(nanos);
    System.out.printf(
        "%s: p25 %.2f ms, median %.2f ms, p75 %.2f ms%n",
        name, nanos[ROUNDS / 4] / 1e6, nanos[ROUNDS / 2] / 1e6, nanos[ROUNDS * 3 / 4] / 1e6);
  }
}
