package org.contactcenter.visit.hit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.contactcenter.core.Scope;
import org.contactcenter.hit.Choice;
import org.contactcenter.hit.Loss;
import org.contactcenter.hit.Misfit;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.hit.Settler.Hit;

/** What agreed visits rest on: the house, or their family, by what was taken away. */
final class Footings {
  private final HouseStates houses;
  private final FamilyStates families;

  Footings(HouseStates houses, FamilyStates families) {
    this.houses = houses;
    this.families = families;
  }

  /** For visits of which there is at least one. */
  Footing of(Scope scope, Loss loss, Collection<Visit> visits) {
    return new Footing(
        houses.of(scope, visits), families.of(scope, visits), loss.caseId().isPresent());
  }

  /**
   * What the visits rest on now.
   *
   * @param ofFamily whether it was the family that lost something, and not the house
   */
  record Footing(HouseState house, FamilyState family, boolean ofFamily) {

    List<Misfit> against(Visit visit) {
      return (ofFamily ? family.against(visit) : house.against(visit)).toList();
    }

    Hit hit(Visit visit, Optional<Choice> choice) {
      return new Hit(visit, against(visit), house.missing(visit), choice, this);
    }
  }
}
