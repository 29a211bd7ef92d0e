package org.contactcenter.disclosure;

import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.audit.Ground;
import org.contactcenter.center.Centers;
import org.contactcenter.identity.Members;
import org.contactcenter.party.copy.PersonalRecords;

/** Assembles what people are given of their data. */
public final class DisclosureModule {
  private final CopyResource resource;

  /** {@code features} in the order of the copy. */
  public DisclosureModule(
      Ground ground, Centers centers, Members members, List<PersonalRecords> features) {
    var all = Stream.concat(features.stream(), Stream.of(new Readings(ground.audit(), members)));
    resource = new CopyResource(new PersonalCopies(all.toList(), ground), centers);
  }

  public List<Object> resources() {
    return List.of(resource);
  }
}
