package org.contactcenter.visit.apart;

import static org.contactcenter.center.Settings.FirstArrival.RESIDENTIAL;
import static org.contactcenter.center.Settings.Separation.BUILDING;

import java.util.Optional;
import java.util.UUID;
import org.contactcenter.center.Settings;
import org.contactcenter.center.Settings.FirstArrival;
import org.contactcenter.center.Settings.Separation;
import org.contactcenter.core.Problem;
import org.contactcenter.visit.timetable.DoorRules;
import org.contactcenter.visit.timetable.Side;

/**
 * What a case asks of the door instead of the center's settings; what is empty, the center says.
 *
 * @param version 0 while the case asks nothing
 */
public record OwnDoors(
    UUID caseId,
    Optional<Integer> gapMinutes,
    Optional<Integer> handoverMinutes,
    Optional<FirstArrival> firstArrival,
    Optional<Separation> separation,
    int version) {

  static OwnDoors none(UUID caseId) {
    return new OwnDoors(
        caseId, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0);
  }

  /**
   * The rules that hold. Where the center has come to keep the sides out of the building meanwhile,
   * who brings the child comes first, whatever the case asked for.
   */
  public DoorRules over(Settings settings) {
    var apart = separation.orElse(settings.separation());
    var first = apart == BUILDING ? RESIDENTIAL : firstArrival.orElse(settings.firstArrival());
    return new DoorRules(
        gapMinutes.orElse(settings.gapMinutes()),
        handoverMinutes.orElse(settings.handoverMinutes()),
        first == RESIDENTIAL ? Side.RESIDENTIAL : Side.VISITING,
        apart);
  }

  /** Throws a {@link Problem} where the visiting side would wait inside when the child comes. */
  void require(Settings settings) {
    var first = firstArrival.orElse(settings.firstArrival());
    if (separation.orElse(settings.separation()) == BUILDING && first != RESIDENTIAL) {
      throw Problem.field("firstArrival", "building-residential-first");
    }
  }
}
