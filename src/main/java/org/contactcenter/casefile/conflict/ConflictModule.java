package org.contactcenter.casefile.conflict;

import java.util.List;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.Listeners;
import org.contactcenter.center.interpreter.Interpreters;
import org.contactcenter.identity.Members;

/** Assembles conflicts of interest. */
public final class ConflictModule {
  private final CaseParts parts;
  private final Conflicts conflicts;

  public ConflictModule(
      CaseParts parts, Members members, Interpreters interpreters, Listeners listeners) {
    this.parts = parts;
    this.conflicts = new Conflicts(parts, members, interpreters);
    listeners.erasure(conflicts);
  }

  public Conflicts conflicts() {
    return conflicts;
  }

  public List<Object> resources() {
    return List.of(new ConflictResource(conflicts, parts.ground().creations()));
  }
}
