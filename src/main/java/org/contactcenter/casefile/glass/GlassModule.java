package org.contactcenter.casefile.glass;

import java.util.List;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.view.CaseViews;

/** Assembles the breaking of the glass. */
public final class GlassModule {
  private final List<Object> resources;

  public GlassModule(CaseParts parts, CaseViews views) {
    var glass = new Glass(parts);
    resources =
        List.of(
            new GlassResource(glass, parts.ground().creations()),
            new CaseGlassResource(glass, views));
  }

  public List<Object> resources() {
    return resources;
  }
}
