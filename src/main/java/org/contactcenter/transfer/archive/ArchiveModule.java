package org.contactcenter.transfer.archive;

import java.util.List;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.Cases;

/** Assembles the archives of cases out of the resources that tell of them. */
public final class ArchiveModule {
  private final ArchiveResource resource;

  public ArchiveModule(Ground ground, Cases cases, List<Object> telling) {
    resource = new ArchiveResource(new CaseArchives(ground, cases, new Doors(telling)));
  }

  public List<Object> resources() {
    return List.of(resource);
  }
}
