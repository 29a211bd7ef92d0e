package org.contactcenter.calendar;

import java.util.List;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.Cases;
import org.contactcenter.center.CenterModule;
import org.contactcenter.identity.Members;
import org.contactcenter.visit.booking.Visits;

/** Assembles the calendar feeds. */
public final class CalendarModule {
  private final Feeds feeds;
  private final List<Object> resources;

  public CalendarModule(
      Ground ground, Members members, CenterModule center, Cases cases, Visits visits) {
    feeds =
        new Feeds(
            ground.jdbi(), center.rooms(), ground.transactions(), ground.audit(), ground.clock());
    var text = new FeedText(visits, cases, center.rooms(), center.centers(), ground.clock());
    var reader = new FeedReader(ground, members, text);
    resources = List.of(new FeedResource(feeds, center.centers()), new FeedTextResource(reader));
  }

  /** Made and revoked by those they belong to. */
  public Feeds feeds() {
    return feeds;
  }

  public List<Object> resources() {
    return resources;
  }
}
