package org.contactcenter.visit.claim;

import static org.contactcenter.center.Settings.Separation.DOOR;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.center.Settings.Separation;
import org.contactcenter.visit.claim.Guard.Post;
import org.contactcenter.visit.timetable.Side;
import org.contactcenter.visit.timetable.Stay;
import org.contactcenter.visit.timetable.Timetable;

/**
 * How the people of a visit keep others out of the building, and keep out of theirs.
 *
 * @param building where they meet
 */
record Guards(Party party, Timetable timetable, UUID building, UUID roomId) {

  /** Those of the case, whose sides the timetable tells apart, and those of every other rift. */
  List<Guard> all() {
    var own = Arrays.stream(Side.values()).flatMap(this::ofSide);
    var others = party.rifts().stream().flatMap(this::ofRift);
    return Stream.concat(own, others).distinct().toList();
  }

  private Stream<Guard> ofSide(Side side) {
    return guards(party.caseId(), side.name(), timetable.separation(), timetable.of(side));
  }

  private Stream<Guard> ofRift(Rift rift) {
    return rift.sides().entrySet().stream()
        .flatMap(
            member ->
                guards(rift.id(), member.getValue(), rift.separation(), stays(member.getKey())));
  }

  private Stream<Guard> guards(UUID id, String side, Separation separation, Stream<Stay> stays) {
    var post = new Post(id, building, Optional.of(roomId), side);
    return stays.flatMap(stay -> separation == DOOR ? post.atTheDoor(stay) : post.over(stay));
  }

  private Stream<Stay> stays(UUID person) {
    if (party.children().contains(person)) {
      return timetable.ofChildren();
    }
    return timetable.of(party.visiting().contains(person) ? Side.VISITING : Side.RESIDENTIAL);
  }
}
