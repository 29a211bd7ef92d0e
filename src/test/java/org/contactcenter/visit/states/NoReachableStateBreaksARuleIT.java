package org.contactcenter.visit.states;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.contactcenter.testing.AtOnce;
import org.contactcenter.testing.TestCenter;

/**
 * Whatever coordinators do to a timetable, one after another or all at once, no rule of it is ever
 * broken, and whatever the search offers can be booked. A few rounds; two hundred with {@code
 * -Psoak}.
 */
class NoReachableStateBreaksARuleIT {
  private static final int LIVES = 3;
  private static final int ROUNDS = Boolean.getBoolean("soak") ? 200 : 6;
  private static final int COORDINATORS = 12;

  /** What breaks a rule breaks it for longer than so many deeds. */
  private static final int CHECKED_EACH = 5;

  @BeforeProperty
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Property(tries = LIVES, shrinking = ShrinkingMode.OFF)
  void oneAfterAnother(@ForAll("deeds") List<Deed> deeds) {
    var weeks = Weeks.fresh();
    for (int i = 0; i < deeds.size(); i++) {
      var deed = deeds.get(i);
      deed.in(weeks)
          .ifPresent(
              answer -> {
                deed.requireAnswered(answer);
                if (deed.mustSucceed()) {
                  assertThat(answer.status()).as("%s: %s", deed, answer.body()).isEqualTo(201);
                }
              });
      if (i % CHECKED_EACH == 0) {
        Soundness.require(weeks);
      }
    }
    Soundness.require(weeks);
  }

  @Example
  void allAtOnce() {
    var random = new Random();
    var weeks = Weeks.fresh();
    for (int round = 0; round < ROUNDS; round++) {
      var deeds = deed().list().ofSize(COORDINATORS).generator(100).next(random).value();
      var answers = AtOnce.run(COORDINATORS, number -> deeds.get(number).in(weeks));
      for (int i = 0; i < COORDINATORS; i++) {
        answers.get(i).ifPresent(deeds.get(i)::requireAnswered);
      }
      Soundness.require(weeks);
    }
  }

  @Provide
  Arbitrary<List<Deed>> deeds() {
    return deed().list().ofMinSize(20).ofMaxSize(40);
  }

  /** Visits come about more often than what is in their way. */
  private static Arbitrary<Deed> deed() {
    var kinds =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(6, Arbitraries.of(Deed.Kind.BOOK, Deed.Kind.TAKE_A_SLOT)),
            net.jqwik.api.Tuple.of(3, Arbitraries.of(Deed.Kind.MOVE, Deed.Kind.PLAN)),
            net.jqwik.api.Tuple.of(3, Arbitraries.of(Deed.Kind.class)));
    var number = Arbitraries.integers().between(0, 47);
    return Combinators.combine(kinds, number, number, number, number)
        .as((kind, who, day, quarter, what) -> new Deed(kind, who, day, quarter, what));
  }
}
