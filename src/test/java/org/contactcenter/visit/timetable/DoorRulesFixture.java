package org.contactcenter.visit.timetable;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.contactcenter.center.Settings.Separation;

/** Rules by which a center may stagger arrivals, valid by default. */
public final class DoorRulesFixture {
  private DoorRulesFixture() {}

  /** Every sort of rules that {@link DoorRules} lets pass. */
  public static Arbitrary<DoorRules> anyDoorRules() {
    return Combinators.combine(
            minutes(45), minutes(30), Arbitraries.of(Side.class), Arbitraries.of(Separation.class))
        .as(DoorRulesFixture::rules);
  }

  private static DoorRules rules(int gap, int handover, Side first, Separation separation) {
    return new DoorRules(
        gap, handover, separation == Separation.DOOR ? first : Side.RESIDENTIAL, separation);
  }

  private static Arbitrary<Integer> minutes(int most) {
    return Arbitraries.integers().between(0, most);
  }
}
