package org.contactcenter.visit.apart;

import java.util.List;
import org.contactcenter.casefile.CaseModule;
import org.contactcenter.center.CenterModule;

/** Assembles who must not meet whom. */
public final class ApartModule {
  private final CaseDoors doors;
  private final RiftBook rifts;

  public ApartModule(CaseModule cases, CenterModule center) {
    var parts = cases.parts();
    doors = new CaseDoors(parts, center.centers());
    rifts =
        new RiftBook(
            parts.ground().jdbi(),
            parts.parties(),
            doors,
            parts.ground().transactions(),
            center.takings().calendar());
  }

  public CaseDoors doors() {
    return doors;
  }

  public RiftBook rifts() {
    return rifts;
  }

  public List<Object> resources() {
    return List.of(new CaseDoorsResource(doors));
  }
}
