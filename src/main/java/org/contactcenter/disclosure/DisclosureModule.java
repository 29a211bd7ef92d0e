package org.contactcenter.disclosure;

import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.audit.Ground;
import org.contactcenter.center.CenterModule;
import org.contactcenter.identity.Members;
import org.contactcenter.party.copy.PersonalRecords;
import org.contactcenter.report.paper.Letterheads;

/** Assembles what people are given of their data. */
public final class DisclosureModule {
  private final List<Object> resources;

  /** {@code features} in the order of the copy. */
  public DisclosureModule(
      Ground ground, CenterModule center, Members members, List<PersonalRecords> features) {
    var all = Stream.concat(features.stream(), Stream.of(new Readings(ground.audit(), members)));
    var copies = new PersonalCopies(all.toList(), ground);
    resources =
        List.of(
            new CopyResource(copies, center.centers()),
            new CopyPaperResource(copies, new Letterheads(center)));
  }

  public List<Object> resources() {
    return resources;
  }
}
