package org.contactcenter.casefile.view;

import java.util.List;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.CaseSearch;
import org.contactcenter.casefile.hold.LegalHolds;
import org.contactcenter.casefile.order.OrderEndings;
import org.contactcenter.identity.Members;
import org.contactcenter.party.People;

/** Assembles how cases are read. */
public final class ViewModule {
  private final CaseParts parts;
  private final CaseSearch search;
  private final Members members;
  private final CaseViews views;

  public ViewModule(
      CaseParts parts, LegalHolds holds, OrderEndings endings, Members members, People people) {
    this.parts = parts;
    this.search = new CaseSearch(parts.ground(), parts.cases());
    this.members = members;
    this.views =
        new CaseViews(parts.parties(), people, holds, endings, parts.ground().transactions());
  }

  public CaseViews views() {
    return views;
  }

  public List<Object> resources() {
    return List.of(
        new CaseResource(parts.cases(), search, views),
        new TimelineResource(parts.cases(), parts.ground().audit(), members));
  }
}
